import type { Table } from '../document/table.ts';
import { TABLE_SIZE, TEXT_WIDTH } from './page.ts';
import { textWidth } from './text-width.ts';

/** Between a cell's edge and its words, on either side, in millimetres. */
export const CELL_PADDING = 1;

/**
 * How wide each column of a table is, in millimetres, all of them together as wide as the page allows: room
 * for its longest word, and of the rest the more the more it has to say.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const needs = needsOf(table);
  const least = sum(needs.map((need) => need.least));
  if (least > width) return needs.map((need) => (need.least * width) / least);
  const wishes = needs.map((need) => Math.sqrt(need.most - need.least));
  return spread(needs, wishes, width - least);
}

/** A table whose columns, each on one line up to a third of the page, need more than the page has upright. */
export function isWide(table: Table): boolean {
  const longest = TEXT_WIDTH / 3;
  return (
    sum(needsOf(table).map(({ least, most }) => Math.max(least, Math.min(most, longest)))) >
    TEXT_WIDTH
  );
}

/** Gives the room in proportion to the wishes, to none more than it can use while another can. */
function spread(
  needs: readonly Need[],
  wishes: readonly number[],
  room: number,
): readonly number[] {
  const total = sum(wishes);
  if (total === 0) return needs.map((need) => need.least + room / needs.length);
  const given = needs.map(({ least }, at) => least + (room * (wishes[at] ?? 0)) / total);
  const full = needs.map(({ most }, at) => wishes[at] !== 0 && (given[at] ?? 0) >= most);
  if (
    full.every((each, at) => !each || wishes[at] === 0) ||
    full.every((each, at) => each || wishes[at] === 0)
  )
    return given;
  const taken = sum(needs.map(({ least, most }, at) => (full[at] ? most - least : 0)));
  return spread(
    needs.map((need, at) => (full[at] ? { least: need.most, most: need.most } : need)),
    wishes.map((wish, at) => (full[at] ? 0 : wish)),
    room - taken,
  );
}

/** The least that a column can do with, and what it would have its longest cell on one line with. */
interface Need {
  readonly least: number;
  readonly most: number;
}

/** A column's title may take several lines. */
function needsOf({ columns, rows }: Table): readonly Need[] {
  return columns.map(({ title }, at) => {
    const texts = rows.map((cells) => cells[at]?.text ?? '');
    const words = texts.flatMap((text) => text.split(' '));
    const least = Math.max(...title.split(' ').map(bold), ...words.map(upright));
    const most = Math.max(least, ...texts.map(upright));
    const around = 2 * CELL_PADDING + SLACK;
    return { least: least + around, most: most + around };
  });
}

function bold(text: string): number {
  return textWidth(text, { face: 'bold', size: TABLE_SIZE });
}

function upright(text: string): number {
  return textWidth(text, { face: 'upright', size: TABLE_SIZE });
}

/** What programs differ by in setting the same words. */
const SLACK = 0.5;

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0);
}
