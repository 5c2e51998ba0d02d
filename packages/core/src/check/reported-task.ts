import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

/** A task as a report has it: its title and all that is said under it. */
export interface ReportedTask {
  readonly code: string;
  readonly title: Passage;
  readonly depth: number;
  /** Results, table rows and the footnotes that they call; none of its parts'. */
  readonly results: readonly Passage[];
  readonly themes: readonly Passage[];
  readonly parts: readonly ReportedTask[];
}

/** The tasks of the first level, with their parts below them. */
export function reportedTasks({ passages }: Subject): readonly ReportedTask[] {
  const byCode = new Map<string, Building>();
  const top: Building[] = [];
  for (const passage of passages) {
    if (passage.task === null) continue;
    const known = byCode.get(passage.task);
    if (passage.kind === 'TASK') {
      if (known) continue;
      const parent = byCode.get(passage.task.replace(/(?:^|\.)[^.]*$/, ''));
      const task: Building = {
        code: passage.task,
        title: passage,
        depth: (parent?.depth ?? 0) + 1,
        results: [],
        themes: [],
        parts: [],
      };
      byCode.set(task.code, task);
      (parent?.parts ?? top).push(task);
    } else if (passage.kind === 'THEME') {
      known?.themes.push(passage);
    } else {
      known?.results.push(passage);
    }
  }
  return top;
}

/** The task and its parts, and theirs. */
export function withParts(task: ReportedTask): readonly ReportedTask[] {
  return [task, ...task.parts.flatMap(withParts)];
}

/** All that is said under the task and its parts; where nothing is, the title has to say it. */
export function saidOf(task: ReportedTask): readonly Passage[] {
  return withParts(task).flatMap(({ title, results, parts }) =>
    results.length > 0 || parts.length > 0 ? results : [title],
  );
}

interface Building extends ReportedTask {
  readonly results: Passage[];
  readonly themes: Passage[];
  readonly parts: Building[];
}
