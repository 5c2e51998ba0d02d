import type { Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import type { Surroundings } from './division.ts';
import { formOf } from './list-in-bullets.ts';

/** For each passage, the bullets behind it, the items before it and the footnotes that may be its. */
export function surroundingsOf({ passages }: Subject): (passage: Passage) => Surroundings {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const notes = new Map(
    passages.filter(({ kind }) => kind === 'FOOTNOTE').map((note) => [note.marker, note]),
  );
  return (passage) => ({
    followers: bulletsBehind(passages, (places.get(passage) ?? 0) + 1),
    leaders: itemsBefore(passages, places.get(passage) ?? 0),
    footnoteOf: (marker) => notes.get(marker),
  });
}

/** The longest list of bullets that is read as one. */
const LONGEST = 30;

/** The items right before a passage that bear marks of one form, the first to the last. */
function itemsBefore(passages: readonly Passage[], to: number): readonly Passage[] {
  const before = passages.slice(Math.max(0, to - LONGEST), to);
  const form = formOf(before.at(-1)?.marker);
  const start = before.findLastIndex(({ marker }) => formOf(marker) !== form);
  return form === '' ? [] : before.slice(start + 1);
}

function bulletsBehind(passages: readonly Passage[], from: number): readonly Passage[] {
  const behind = passages.slice(from, from + LONGEST);
  const end = behind.findIndex(
    ({ marker, kind }) => kind === 'FOOTNOTE' || !/^(?:[-–+*•]|[a-zđ][).])$/u.test(marker ?? ''),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** A run of rows, and the passages right below it that may speak of it. */
export interface Table {
  readonly rows: readonly Passage[];
  readonly below: readonly Passage[];
}

/** So many passages below a table may speak of it. */
const MOST_BELOW = 3;

export function tablesOf({ passages }: Subject): readonly Table[] {
  const tables: { readonly rows: Passage[]; readonly below: Passage[] }[] = [];
  let isOpen = false;
  for (const passage of passages) {
    const table = tables.at(-1);
    if (passage.kind !== 'TABLE_ROW') {
      isOpen = false;
      if (table && table.below.length < MOST_BELOW) table.below.push(passage);
    } else if (isOpen) table?.rows.push(passage);
    else {
      isOpen = true;
      tables.push({ rows: [passage], below: [] });
    }
  }
  return tables;
}
