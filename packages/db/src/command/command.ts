import { err, type Result } from '@baocao/core';
import { digestOf } from '@baocao/core/issue';
import type { AgencyRows } from '../access/rows.ts';
import type { Act } from '../issue/edition-rows.ts';
import { toJson } from '../json.ts';
import { keepChangedReports } from '../report/keep-reports.ts';
import type { Operation } from './change.ts';
import { answeredUnder, appendChange } from './change-rows.ts';
import { isCommandKey } from './key.ts';

/** When something is asked for, and how asking for it again is known. */
export interface Order {
  /** An instant, in UTC: `2023-03-09T07:30:00.000Z`. */
  readonly at: string;
  /** The same again under the same key does nothing twice and is answered as it was; `isCommandKey` holds of it. */
  readonly key?: string | null;
}

/** Nobody is known to ask. */
export interface NotSignedIn {
  readonly code: 'NOT_SIGNED_IN';
}

/** Something else was asked for under the key before. */
export interface KeyReused {
  readonly code: 'KEY_REUSED';
  readonly key: string;
}

/** What was asked of a state of things that is no longer the present one. */
export interface Conflict {
  readonly code: 'CONFLICT';
  readonly agency: string;
  readonly expected: number;
  readonly current: number;
}

/** What any command may be answered with. */
export type CommandRefusal = NotSignedIn | KeyReused | Conflict;

/**
 * Runs a command on an agency within a transaction: once for its key, with what it changes written to the agency's
 * log, and every report that is made of that kept anew. To be undone whole where it is refused.
 */
export async function runCommand<T, E>(
  rows: AgencyRows,
  {
    operation,
    order: { at, key = null },
    asked,
  }: {
    readonly operation: Operation;
    readonly order: Order;
    /** All that tells it from another command under the same key. */
    readonly asked: unknown;
  },
  run: (act: Act) => Promise<Result<T, E>>,
): Promise<Result<T, E | CommandRefusal>> {
  const { actor } = rows.principal;
  if (!actor) return err({ code: 'NOT_SIGNED_IN' });
  if (key !== null && !isCommandKey(key)) throw new TypeError('Not a key: isCommandKey tells');
  const request = key === null ? null : digestOf(toJson(asked));
  if (key !== null) {
    const before = await answeredUnder(rows, { actor, operation, key });
    if (before?.request === request) return { ok: true, value: before.answer as T };
    if (before) return err({ code: 'KEY_REUSED', key });
  }
  const done = await run({ actor, at });
  if (!done.ok) return done;
  const parts = rows.takeChanges();
  await keepChangedReports(rows, parts);
  if (parts.length > 0 || key !== null) {
    await appendChange(rows, { at, actor, operation, key, parts, request, answer: done.value });
  }
  return done;
}
