import { err, ok, type Result } from '@baocao/core';
import { digestOf } from '@baocao/core/issue';
import type { Selectable } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { fromJson, toJson } from '../json.ts';
import type { ChangeTable } from '../schema.ts';
import type { Change } from './change.ts';

/** What is written of a change, and digested. */
type Content = Omit<Change, 'digest'> & {
  /** Digest of what was asked; `null` where no key was given. */
  readonly request: string | null;
  /** What was answered. */
  readonly answer: unknown;
};

/** Which of an agency's changes: those between two of them, by their sequence, themselves left out. */
export interface ChangePage {
  readonly limit: number;
  /** Made before this one. */
  readonly before?: number;
  /** Made after this one. */
  readonly after?: number;
  /** From the earliest on. */
  readonly inverted?: boolean;
}

/** An agency's changes, the latest first; none where not all of the agency is seen. */
export function changesOf(
  store: Store,
  agency: string,
  { limit, before, after, inverted = false }: ChangePage,
): Promise<readonly Change[]> {
  return readAgency(store, agency, async (rows) => {
    const found = await rows
      .select('change')
      .selectAll()
      .$if(before !== undefined, (query) => query.where('change.sequence', '<', before ?? 0))
      .$if(after !== undefined, (query) => query.where('change.sequence', '>', after ?? 0))
      .orderBy('change.sequence', inverted ? 'asc' : 'desc')
      .limit(limit)
      .execute();
    return found.map(({ content, digest }) => {
      const { request, answer, ...change } = fromJson<Content>(content);
      return { ...change, digest };
    });
  });
}

/** How many changes an agency's log holds. */
export function countChanges(store: Store, agency: string): Promise<number> {
  return readAgency(store, agency, async (rows) => {
    const { count } = await rows
      .select('change')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** The first entry of an agency's log that is not what was written, and in what. */
export interface ChangeBreak {
  readonly code: 'OUT_OF_SEQUENCE' | 'DIGEST_DIFFERS' | 'NOT_LINKED' | 'COLUMN_DIFFERS';
  /** Among the entries, from 1. */
  readonly position: number;
}

/**
 * Goes through an agency's log from its first entry on: digests, links and columns. Cut off at its end, a
 * log is a shorter log: that, only a digest kept elsewhere can tell.
 */
export function verifyChanges(
  store: Store,
  agency: string,
): Promise<Result<{ readonly entries: number }, ChangeBreak>> {
  return readAgency(store, agency, async (rows) => {
    let previous: string | null = null;
    let position = 0;
    for (;;) {
      const some = await rows
        .select('change')
        .selectAll()
        .where('change.sequence', '>', position)
        .orderBy('change.sequence')
        .limit(VERIFIED_AT_ONCE)
        .execute();
      if (some.length === 0) return ok({ entries: position });
      for (const row of some) {
        position++;
        const code = breakIn(row, { position, previous });
        if (code) return err({ code, position });
        previous = row.digest;
      }
    }
  });
}

const VERIFIED_AT_ONCE = 200;

function breakIn(
  row: Selectable<ChangeTable>,
  expected: { readonly position: number; readonly previous: string | null },
): ChangeBreak['code'] | null {
  if (row.sequence !== expected.position) return 'OUT_OF_SEQUENCE';
  if (row.digest !== digestOf(row.content)) return 'DIGEST_DIFFERS';
  if (row.previous !== expected.previous) return 'NOT_LINKED';
  const { agency, sequence, at, actor, operation, key, previous } = fromJson<Content>(row.content);
  const written = { agency, sequence, at, actor: actor.name, operation, key, previous };
  const { content, digest, ...columns } = row;
  const differs = Object.entries(written).some(
    ([name, value]) => columns[name as keyof typeof columns] !== value,
  );
  return differs ? 'COLUMN_DIFFERS' : null;
}

/** What was asked and answered under a key; none where it is new. */
export async function answeredUnder(
  rows: AgencyRows,
  { actor, operation, key }: Pick<Content, 'actor' | 'operation'> & { readonly key: string },
): Promise<Pick<Content, 'request' | 'answer'> | undefined> {
  const row = await rows
    .select('change')
    .select('change.content')
    .where('change.actor', '=', actor.name)
    .where('change.operation', '=', operation)
    .where('change.key', '=', key)
    .executeTakeFirst();
  return row && fromJson<Content>(row.content);
}

/** Where an agency's log ends; `sequence` 0 before its first change. */
export async function endOfLog(
  rows: AgencyRows,
): Promise<{ readonly sequence: number; readonly digest: string | null }> {
  const last = await rows
    .select('change')
    .select(['change.sequence', 'change.digest'])
    .orderBy('change.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { sequence: 0, digest: null };
}

/** Puts a change at the end of its agency's log. */
export async function appendChange(
  rows: AgencyRows,
  change: Omit<Content, 'agency' | 'sequence' | 'previous'>,
): Promise<void> {
  const last = await endOfLog(rows);
  const position = { agency: rows.agency, sequence: last.sequence + 1, previous: last.digest };
  const content = toJson({ ...position, ...change } satisfies Content);
  const { at, actor, operation, key } = change;
  await rows.append(
    'change',
    { sequence: position.sequence },
    {
      at,
      actor: actor.name,
      operation,
      key,
      content,
      digest: digestOf(content),
      previous: position.previous,
    },
  );
}
