import type { Decimal } from '../quantity/index.ts';
import type { TaskEntry } from '../report/index.ts';

/** A number that a sentence states, and all that it stands on. */
export interface StatedNumber {
  /** As it is printed in the sentence: `09`, `84,4%`. */
  readonly text: string;
  readonly value: Decimal;
  readonly sources: readonly NumberSource[];
}

/** One task or indicator of the report that a number counts or is computed of. */
export interface NumberSource {
  readonly kind: 'TASK' | 'INDICATOR';
  readonly id: string;
  readonly code: string;
  /** A task's title, or where an indicator's number comes from, in the words of its traces. */
  readonly text: string;
}

export function sourceOfTask({ task, code, title }: TaskEntry): NumberSource {
  return { kind: 'TASK', id: task.id, code, text: title };
}
