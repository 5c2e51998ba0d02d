import type { IsoDate } from '../iso-date.ts';
import { type Report, type TaskEntry, tasksOf } from '../report/index.ts';

/** Why nothing more has to be done for a task. */
export const CLOSING_REASONS = ['COMPLETED', 'HANDED_OVER'] as const;

/** How a task has ended. */
export interface Closing {
  readonly reason: (typeof CLOSING_REASONS)[number];
  /** The day of its completion; `null` for one handed over, of which a report tells no day. */
  readonly on: IsoDate | null;
  /** Key of the agency that it was handed to. */
  readonly to: string | null;
}

/** `null` for a task that is open: whatever is neither completed nor handed over, suspended or returned too. */
export function closingOf({ standing }: TaskEntry): Closing | null {
  const { handedTo, progress, completedOn } = standing;
  if (progress === 'COMPLETED') return { reason: 'COMPLETED', on: completedOn, to: null };
  return handedTo === null ? null : { reason: 'HANDED_OVER', on: null, to: handedTo };
}

/**
 * Tells which tasks were open when the period began, or are open again at its end.
 *
 * What the report before says of a task decides. Where it says nothing, only a completion before
 * the window opened does: a task that was handed over is then taken as handed over in this period.
 */
export function openTasks(report: Report, previous: Report | null): readonly TaskEntry[] {
  const before = new Map(
    (previous ? tasksOf(previous) : []).map((entry) => [entry.task.id, closingOf(entry)]),
  );
  return tasksOf(report).filter((entry) => {
    const closing = closingOf(entry);
    const known = before.get(entry.task.id);
    if (closing === null || known === null) return true;
    if (known !== undefined) return false;
    return closing.on === null || report.window === null || closing.on >= report.window.from;
  });
}

/** The task and its parts, and theirs. */
export function withPartsIn(code: string, tasks: readonly TaskEntry[]): readonly TaskEntry[] {
  return tasks.filter((entry) => `${entry.code}.`.startsWith(`${code}.`));
}
