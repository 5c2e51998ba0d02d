import { narrativeText } from '../narrative/index.ts';
import { nodeId } from '../node-id.ts';
import { formatPeriod } from '../period/index.ts';
import {
  depthOf,
  parentOf,
  type Task,
  type TaskCode,
  type TaskList,
  walkTasks,
} from '../task/index.ts';
import type { ProseAssembler } from './prose.ts';
import type { PeriodRecord, Result } from './record.ts';
import type { ResultGroup, TaskEntry, TaskStanding } from './report.ts';

/** How a task's words and its standing are told. */
export interface TaskAssembly {
  readonly prose: ProseAssembler;
  readonly standingOf: (task: Task) => TaskStanding;
}

/** Every task in force with what the records say of it, in the order of the list. */
export function assembleTasks(
  taskList: TaskList,
  records: readonly PeriodRecord[],
  { prose, standingOf }: TaskAssembly,
): readonly TaskEntry[] {
  const reported = new Set(records.flatMap(({ results }) => results.map(({ task }) => task)));
  const tasks = [...walkTasks(taskList.tasks)];
  const unlisted = [...reported].find((code) => !tasks.some((task) => task.code === code));
  if (unlisted !== undefined) throw new Error(`Results of task ${unlisted}, which the list lacks`);
  return tasks.map((task) => {
    const title = prose.read(task.title, undefined);
    return {
      code: task.code,
      title: title.text,
      depth: depthOf(task.code),
      parent: parentOf(task.code),
      task: { id: nodeId('Task', taskList.agency, taskList.year, task.code) },
      standing: standingOf(task),
      withoutResults: ![...walkTasks([task])].some(({ code }) => reported.has(code)),
      figures: title.figures,
      citations: title.citations,
      groups: groupsOf(task, records, prose),
    };
  });
}

/** Results under no theme first, then theme by theme in the order of the list; a theme that it lacks comes last. */
function groupsOf(
  task: Task,
  records: readonly PeriodRecord[],
  prose: ProseAssembler,
): readonly ResultGroup[] {
  const placed = records.flatMap((record) =>
    resultsOf(task.code, record).map((entry) => ({ ...entry, record })),
  );
  const bare = { words: null, theme: null, figures: [], citations: [] };
  const themes = task.themes.map(({ title }) => {
    const { text, figures, citations } = prose.read(title, undefined);
    return { words: narrativeText(title), theme: text, figures, citations };
  });
  const listed = new Set(themes.map(({ words }) => words));
  const unlisted = [...new Set(placed.map(({ result }) => result.theme))]
    .filter((theme) => theme !== null && !listed.has(theme))
    .map((theme) => ({ ...bare, words: theme, theme }));
  return [bare, ...themes, ...unlisted].flatMap(({ words, ...heading }) => {
    const results = placed
      .filter(({ result }) => result.theme === words)
      .map(({ id, result, record }) => ({
        id,
        period: formatPeriod(record.period),
        ...prose.read(result.narrative, record),
      }));
    return results.length > 0 ? [{ ...heading, results }] : [];
  });
}

function resultsOf(
  code: TaskCode,
  record: PeriodRecord,
): readonly { id: string; result: Result }[] {
  return record.results
    .filter(({ task }) => task === code)
    .map((result, index) => ({
      id: nodeId('Result', record.agency, formatPeriod(record.period), code, index + 1),
      result,
    }));
}
