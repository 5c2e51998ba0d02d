import type { IsoDate } from '../iso-date.ts';
import type { TaskCode } from './task.ts';

/**
 * How far a task is: chưa thực hiện, đang thực hiện, chờ xác nhận, hoàn thành, tạm dừng, trả lại, and
 * chưa phát sinh for one that has nothing to do yet (0 of 0), which is neither begun nor neglected.
 */
export const PROGRESS = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
  'SUSPENDED',
  'RETURNED',
  'NOT_ARISEN',
] as const;

export type Progress = (typeof PROGRESS)[number];

/** How far a department says that a task is, in a period's record. */
export interface TaskProgress {
  readonly task: TaskCode;
  readonly progress: Progress;
  /** The day on which it came so far: of a completed task, the day of its completion. */
  readonly on: IsoDate | null;
}
