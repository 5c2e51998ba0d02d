import { parentOf, type TaskCode, taskCode } from '@baocao/core/task';
import type { Report } from '../problem/index.ts';
import { valueAt, type YamlNode } from '../yaml/index.ts';

/**
 * Checks that siblings stand under their parent (`2.1` not under `1`), each after a smaller code.
 *
 * A gap is no fault, for a list may have lost a task. `parent` is `undefined` where its own code
 * cannot be read.
 */
export function checkOrder(
  siblings: readonly YamlNode[],
  parent: TaskCode | null | undefined,
  report: Report,
): void {
  const seen = new Set<TaskCode>();
  let last: TaskCode | undefined;
  for (const node of siblings) {
    const written = valueAt(node, 'code');
    const task = written?.type === 'text' ? taskCode(written.text) : undefined;
    if (!written || !task || seen.has(task)) continue;
    if (parent !== undefined && parentOf(task) !== parent) {
      report(written.place, { code: 'TASK_NOT_UNDER_PARENT', task, parent });
      continue;
    }
    if (last && numberOf(task) < numberOf(last)) {
      report(written.place, { code: 'TASK_OUT_OF_ORDER', task, after: last });
    }
    seen.add(task);
    last = task;
  }
}

/** The last number of a code: 2 for `1.2`. */
function numberOf(task: TaskCode): number {
  return Number(task.slice(task.lastIndexOf('.') + 1));
}
