import { type ReportedTask, searchTasks, searchTexts, syllables } from '../check/index.ts';
import { type Report, type TaskEntry, tasksOf } from '../report/index.ts';
import { closingOf, withPartsIn } from './open-task.ts';

/** A task that the report before left open and that the list in force does not have: another year's list is another list. */
export interface UnlistedTask {
  /** `2023/6.`: the year of its list and its code there. */
  readonly marker: string;
  /** Its title, and that of the task in force that goes on with it, where that says it in other words. */
  readonly text: string;
  /** Codes of the tasks in force that go on with it. */
  readonly tasks: readonly string[];
}

/**
 * Tells which tasks were open at the end of the report before and are none of the list in force, in the order of
 * their own list, and which of the tasks in force go on with each.
 *
 * A task in force goes on with one before that has its title, else one near it in words, titles of parts with it.
 * Results do not count: what was done of another task would hide that this one was left.
 */
export function unlistedTasks(
  report: Report,
  previous: Report | null,
  inForce: readonly ReportedTask[],
): readonly UnlistedTask[] {
  if (previous === null) return [];
  const listed = new Set(tasksOf(report).map(({ task }) => task.id));
  const before = tasksOf(previous);
  const left = before.filter(
    (entry) => entry.depth === 1 && closingOf(entry) === null && !listed.has(entry.task.id),
  );
  if (left.length === 0) return [];
  const search = searchTasks(inForce.map(titlesOnly));
  const codesOf = (entry: TaskEntry): readonly string[] => {
    const same = inForce.filter(({ title }) => wordsOf(title.text) === wordsOf(entry.title));
    if (same.length > 0) return same.map(({ code }) => code);
    const own = search(entry.title.normalize('NFC'));
    if (own.length > 0) return own;
    const parts = withPartsIn(entry.code, before).filter(({ depth }) => depth > 1);
    const found = parts
      .filter((part) => closingOf(part) === null)
      .flatMap(({ title }) => search(title.normalize('NFC')));
    return inForce.flatMap(({ code }) => (found.includes(code) ? code : []));
  };
  return left.map((entry) => {
    const tasks = codesOf(entry);
    return {
      marker: `${previous.period.slice(0, 4)}/${entry.code}.`,
      text: [entry.title, ...otherTitles(entry, inForce, tasks)].join(' → '),
      tasks,
    };
  });
}

/** Finds which of some unlisted tasks, by their index, an item of the plan goes on with. */
export function searchUnlisted(
  unlisted: readonly UnlistedTask[],
): (text: string) => ReadonlySet<number> {
  return searchTexts(unlisted.map(({ text }) => text.normalize('NFC')));
}

function otherTitles(
  entry: TaskEntry,
  inForce: readonly ReportedTask[],
  codes: readonly string[],
): readonly string[] {
  const titles = inForce.filter(({ code }) => codes.includes(code)).map(({ title }) => title.text);
  return titles.filter((title) => wordsOf(title) !== wordsOf(entry.title));
}

function titlesOnly(task: ReportedTask): ReportedTask {
  return { ...task, results: [], themes: [], parts: task.parts.map(titlesOnly) };
}

function wordsOf(title: string): string {
  return syllables(title).join(' ');
}
