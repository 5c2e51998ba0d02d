import { PROGRESS, type TaskProgress } from '@baocao/core/task';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import type { ListedTask } from '../task/index.ts';
import { constant, day, longForm, readMapping, valueAt, type YamlMapping } from '../yaml/index.ts';

const STATED = z.strictObject({
  state: constant(PROGRESS),
  on: day.nullable().default(null),
});

/** Reads the `progress` of a front matter: for each task a word, or a mapping with the day. */
export function readProgress(
  root: YamlMapping | undefined,
  { tasks, report }: { readonly tasks: Register<ListedTask>; readonly report: Report },
): readonly TaskProgress[] {
  const written = valueAt(root, 'progress');
  if (written?.type !== 'mapping') return [];
  return [...written.entries].flatMap(([code, { place, value }]) => {
    const task = tasks.find(code, place);
    const { whole } = readMapping(longForm(value, 'state'), STATED, report);
    return task && whole ? [{ task: task.code, progress: whole.state, on: whole.on }] : [];
  });
}
