import type { AgencyKey } from '../agency/index.ts';
import type { Brand } from '../brand.ts';
import type { DocumentKey } from '../document/index.ts';
import type { Indicator } from '../indicator/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Narrative } from '../narrative/index.ts';

/** A task's place in its list, and how texts name it: `6`, `1.1`, `2.3.1`. */
export type TaskCode = Brand<string, 'TaskCode'>;

/** A year's tasks as the province assigned them (danh mục nhiệm vụ), approved by one document. */
export interface TaskList {
  readonly agency: AgencyKey;
  readonly year: number;
  readonly approvedBy: DocumentKey;
  readonly tasks: readonly Task[];
}

/** An item of the list (nhiệm vụ chủ yếu), with the parts it falls into. */
export interface Task {
  readonly code: TaskCode;
  readonly title: Narrative;
  /** Key of the unit in charge (đơn vị chủ trì). */
  readonly lead: string | null;
  /** Keys of the units that take part (đơn vị phối hợp). */
  readonly coordinating: readonly string[];
  /** As first set; what extends it stands beside it. */
  readonly deadline: Deadline | null;
  readonly extensions: readonly Extension[];
  /** Where the task has been handed to another agency. */
  readonly handOver: HandOver | null;
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly parts: readonly Task[];
}

/** A day, or words that name no day (“quý II”, “thường xuyên”). */
export type Deadline =
  | { readonly type: 'day'; readonly day: IsoDate }
  | { readonly type: 'words'; readonly words: string };

/** A later deadline (gia hạn), and the document that grants it. */
export interface Extension {
  readonly deadline: Deadline;
  readonly document: DocumentKey | null;
  /** The first day on which it holds. */
  readonly since: IsoDate;
}

/** From a day on, another agency answers for the task (bàn giao): a record, never an overwriting. */
export interface HandOver {
  readonly to: AgencyKey;
  readonly on: IsoDate;
  readonly document: DocumentKey | null;
}

/** A heading under a task that groups results (nhóm, “Về công tác …”). */
export interface Theme {
  readonly title: Narrative;
}

export function taskCode(text: string): TaskCode | undefined {
  return /^[1-9]\d*(\.[1-9]\d*)*$/.test(text) ? (text as TaskCode) : undefined;
}

/** 1 for `6`, 2 for `1.1`. */
export function depthOf(code: TaskCode): number {
  return code.split('.').length;
}

/** The code of the task that a part belongs to: `1` for `1.1`, none for `6`. */
export function parentOf(code: TaskCode): TaskCode | null {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? null : (code.slice(0, cut) as TaskCode);
}

/** Every task with its parts, in the order of the list. */
export function* walkTasks(tasks: readonly Task[]): Generator<Task> {
  for (const task of tasks) {
    yield task;
    yield* walkTasks(task.parts);
  }
}
