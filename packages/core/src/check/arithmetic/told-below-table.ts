import type { NumberMention } from '../../narrative/index.ts';
import {
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { quantitiesOf } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import { isOneSlipPercentage } from './share-of.ts';
import { slipsOf } from './slip.ts';
import type { Table } from './surroundings.ts';
import { alignedRight, type Cell, isTotalRow, type Row, rangeOf, rowOf } from './table-cells.ts';

/** A number in the words below a table that the cells they name make otherwise. */
export interface ToldBelowTable {
  readonly passage: Passage;
  readonly mention: NumberMention & { readonly value: Decimal };
  readonly computed: Interval;
  /** In words of the cells: `68.500 − 51.230`. */
  readonly formula: string;
}

/** The cells that the words around a number name, and what they come to. */
interface Told {
  readonly cells: readonly (Cell & { readonly value: Decimal })[];
  readonly sign: ' / ' | ' − ' | '';
}

/** A number below a table, in the words before and behind it. */
interface Place {
  readonly mention: ToldBelowTable['mention'];
  readonly before: string;
  readonly after: string;
}

/** No passage below a table tells more numbers of it. */
const MOST_NUMBERS = 12;

/** Every number below a table that one slip keeps from being what the named cells make it. */
export function findToldBelowTable({ rows, below }: Table): readonly ToldBelowTable[] {
  const read = rows.map(rowOf);
  const width = Math.max(...read.map(({ cells }) => cells.length));
  const [header, ...body] = read.map((row) => alignedRight(row, width));
  if (!header || body.length < 2) return [];
  return below.flatMap((passage) =>
    quantitiesOf(passage)
      .slice(0, MOST_NUMBERS)
      .flatMap((mention): readonly ToldBelowTable[] => {
        const value = mention.readings[0] ?? mention.value;
        if (value === null || mention.approximate) return [];
        const before = wordsBefore(passage, mention, 100);
        const place = {
          mention: { ...mention, value },
          before,
          after: wordsAfter(passage, mention, 80),
        };
        const told =
          shareOfColumns(place, header, body) ??
          missingInRow(place, header, body) ??
          total(place, header, body);
        const computed =
          told &&
          made(
            told,
            told.cells.map(({ value }) => rangeOf(value)),
          );
        if (!told || !computed || agrees(place, computed) || !isOneSlip(place, told)) return [];
        const formula = told.cells.map(({ text }) => text).join(told.sign);
        return [{ passage, mention: place.mention, computed, formula }];
      }),
  );
}

/** `Số hồ sơ đã giải quyết đạt 96,3% tổng số tiếp nhận`; `Tỷ lệ giải ngân chung: 59,75%`, of what was planned. */
function shareOfColumns({ mention, before, after }: Place, header: Row, body: readonly Row[]) {
  if (mention.kind !== 'PERCENTAGE') return undefined;
  const ofAll = /(?:tỷ|tỉ) lệ (.+) chung(?: toàn \p{L}+)?\s*:?(?: đạt| là)?\s*$/u.exec(before)?.[1];
  const [, base] = /^\s*(?:so với |trên |của )?tổng (?:số )?([^,;.()]+)/u.exec(after) ?? [];
  const part = columnIn(header, ofAll ?? before);
  const whole = ofAll === undefined ? columnIn(header, base ?? '') : onlyPlan(header);
  return part === undefined || whole === undefined || part === whole
    ? undefined
    : told(body.find(isTotalRow), [part, whole], ' / ');
}

/** `Sản lượng thịt hơi còn thiếu 17.270 tấn so với kế hoạch`. */
function missingInRow({ mention, before, after }: Place, header: Row, body: readonly Row[]) {
  if (!/(?:^|\s)(?:còn )?thiếu\s*$/u.test(before)) return undefined;
  if (!/^[^,;.()\d]{0,20}so với (?:kế hoạch|chỉ tiêu|dự toán)/u.test(after)) return undefined;
  const [row, another] = body.filter(({ cells: [name] }) => isNamedIn(name, before));
  if (!row || another || !row.cells.some(({ text }) => text === mention.unit)) return undefined;
  const done = header.cells.findIndex(({ text }) =>
    /^(?:thực hiện|kết quả|đạt|giải ngân)/iu.test(text),
  );
  const plan = onlyPlan(header);
  return plan === undefined || done < 0 ? undefined : told(row, [plan, done], ' − ');
}

/** `Trong 89 hồ sơ đang giải quyết …`: the total of a column. */
function total({ mention, before, after }: Place, header: Row, body: readonly Row[]) {
  if (mention.kind !== 'COUNT' || !/^[\s.]*trong(?: tổng)?(?: số)?\s*$/u.test(before))
    return undefined;
  const named = `${mention.noun?.toLowerCase() ?? ''} ${after.split(/[,;:.()]/u)[0] ?? ''}`;
  const column = columnIn(header, named);
  return column === undefined ? undefined : told(body.find(isTotalRow), [column], '');
}

function told(
  row: Row | undefined,
  columns: readonly number[],
  sign: Told['sign'],
): Told | undefined {
  const cells = columns.flatMap((column) => {
    const cell = row?.cells[column];
    return cell?.value == null ? [] : [{ ...cell, value: cell.value }];
  });
  return cells.length === columns.length ? { cells, sign } : undefined;
}

/** The one column whose title, of two words at least, stands in some words. */
function columnIn({ cells }: Row, words: string): number | undefined {
  const [column, another] = cells.flatMap((cell, index) =>
    index > 0 && isNamedIn(cell, words) ? [index] : [],
  );
  return another === undefined ? column : undefined;
}

function isNamedIn(cell: Cell | undefined, words: string): boolean {
  const name = cell?.text.toLowerCase() ?? '';
  return /\p{L} \p{L}/u.test(name) && ` ${words} `.includes(` ${name} `);
}

function onlyPlan({ cells }: Row): number | undefined {
  const [plan, another] = cells.flatMap(({ text }, index) =>
    /^(?:kế hoạch|chỉ tiêu|dự toán)/iu.test(text) && index > 0 ? [index] : [],
  );
  return another === undefined ? plan : undefined;
}

function made({ sign }: Told, [first, second]: readonly Interval[]): Interval | undefined {
  if (!first || !second) return first;
  return sign === ' / ' ? percentInterval(first, second) : subtractIntervals(first, second);
}

function agrees({ mention: { kind, value } }: Place, computed: Interval): boolean {
  return kind === 'PERCENTAGE'
    ? compareToPrinted(computed, value) !== 'contradiction'
    : intersects(computed, exactly(value));
}

/** One digit of the number, or of one of the cells, is written otherwise. */
function isOneSlip(place: Place, told: Told): boolean {
  const { mention } = place;
  const ranges = told.cells.map(({ value }) => rangeOf(value));
  const computed = made(told, ranges);
  if (!computed) return false;
  const isInWords =
    mention.kind === 'PERCENTAGE'
      ? isOneSlipPercentage(mention, computed)
      : slipsOf({ text: mention.text, range: exactly(mention.value) }).some((range) =>
          intersects(range, computed),
        );
  return isInWords || told.cells.some((cell, index) => isSlippedCell(cell, index));

  function isSlippedCell({ text, value }: Told['cells'][number], index: number): boolean {
    return slipsOf({ text, range: rangeOf(value) }).some((range) => {
      const other = made(told, ranges.with(index, range));
      return other !== undefined && agrees(place, other);
    });
  }
}
