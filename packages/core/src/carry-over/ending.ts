import type { TaskEntry } from '../report/index.ts';
import { type Closing, closingOf, withPartsIn } from './open-task.ts';

/**
 * What became of something by the end of the period:
 *
 * - `CLOSED`: completed or handed over in this period; of a plan's item, all tasks that it goes with, the last of
 *   them in this period, or before it where there is nothing else to say of the item
 * - `REPORTED`: there are results of it
 * - `CONTINUED`: nothing is reported, but the plan for the next period goes on with it
 * - `DROPPED`: nothing, nowhere
 *
 * The first that holds.
 */
export const OUTCOMES = ['CLOSED', 'REPORTED', 'CONTINUED', 'DROPPED'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** An outcome, and of what has ended, how. */
export type Ending =
  | { readonly outcome: 'CLOSED'; readonly closing: Closing }
  | { readonly outcome: Exclude<Outcome, 'CLOSED'>; readonly closing: null };

/** What the outcome rests on, and what else there is of it. */
export interface Evidence {
  /** Ids of the period's results, in the order of the report. */
  readonly results: readonly string[];
  /** Which paragraphs of the plan for the next period go on with it, from 0. */
  readonly planParagraphs: readonly number[];
}

export function endOf(
  closing: Closing | null,
  evidence: Evidence,
): Ending & { readonly evidence: Evidence } {
  if (closing) return { outcome: 'CLOSED', closing, evidence };
  if (evidence.results.length > 0) return { outcome: 'REPORTED', closing: null, evidence };
  const outcome = evidence.planParagraphs.length > 0 ? 'CONTINUED' : 'DROPPED';
  return { outcome, closing: null, evidence };
}

/** The last closing of some tasks, if all of them are closed. */
export function closingOfAll(
  codes: readonly string[],
  tasks: readonly TaskEntry[],
): Closing | null {
  let last: Closing | null = null;
  for (const task of tasks.filter(({ code }) => codes.includes(code))) {
    const closing = closingOf(task);
    if (closing === null) return null;
    if (last === null || (closing.on ?? '') > (last.on ?? '')) last = closing;
  }
  return last;
}

/** The results of some tasks and of their parts. */
export function resultsOf(
  codes: readonly string[],
  tasks: readonly TaskEntry[],
): readonly string[] {
  return codes
    .flatMap((code) => withPartsIn(code, tasks))
    .flatMap(({ groups }) => groups.flatMap(({ results }) => results.map(({ id }) => id)));
}
