import { wordPairs } from '../check/index.ts';
import { type Report, type TaskEntry, tasksOf } from '../report/index.ts';
import { carryOver } from './carry-over.ts';
import { closingOf, withPartsIn } from './open-task.ts';
import { planSentence } from './plan-sentence.ts';
import type { StatedNumber } from './stated-number.ts';

/** Why something is proposed: its deadline is past, it is open, or the plan that the period followed was not carried out. */
export const PROPOSAL_REASONS = ['OVERDUE', 'OPEN_TASK', 'CONTINUED_ITEM'] as const;

/** An item that the plan for the next period may begin from. */
export interface ProposedItem {
  readonly text: string;
  readonly reason: (typeof PROPOSAL_REASONS)[number];
  /** Codes of the tasks or parts that it goes on with; none where it belongs to no task. */
  readonly tasks: readonly string[];
  /** The numbers that its text states. */
  readonly numbers: readonly StatedNumber[];
}

/**
 * The next period's plan, proposed from what is open at the end of this one: overdue tasks, the other open
 * tasks in the order of the list, then items of the plan followed of which nothing is reported.
 *
 * A task stands as a whole; its open parts stand for it where one of them has ended or has a deadline
 * of its own. No two items say the same.
 */
export function proposePlan(report: Report): readonly ProposedItem[] {
  const tasks = tasksOf(report);
  const proposed = tasks
    .filter(({ depth }) => depth === 1)
    .flatMap((task) => openPartsOf(task, tasks))
    .map((task) => proposalOf(task, report));
  return withoutDoubles([
    ...proposed.filter(({ reason }) => reason === 'OVERDUE'),
    ...proposed.filter(({ reason }) => reason === 'OPEN_TASK'),
    ...unfinishedItems(report),
  ]);
}

function openPartsOf(entry: TaskEntry, tasks: readonly TaskEntry[]): readonly TaskEntry[] {
  if (closingOf(entry)) return [];
  const differ = withPartsIn(entry.code, tasks).some(
    (part) =>
      part.code !== entry.code && (closingOf(part) !== null || part.standing.deadline !== null),
  );
  const parts = tasks.filter(({ parent }) => differ && parent === entry.code);
  const open = parts.flatMap((part) => openPartsOf(withDeadlineOf(entry, part), tasks));
  return open.length > 0 ? open : [entry];
}

/** A part without a deadline has that of its task. */
function withDeadlineOf({ standing }: TaskEntry, part: TaskEntry): TaskEntry {
  const { deadline, timeliness } = standing;
  if (part.standing.deadline !== null) return part;
  return { ...part, standing: { ...part.standing, deadline, timeliness } };
}

function proposalOf(entry: TaskEntry, report: Report): ProposedItem {
  const ids = new Set(withPartsIn(entry.code, tasksOf(report)).map(({ task }) => task.id));
  const rows = report.indicators.filter(({ task }) => ids.has(task.id));
  return {
    ...planSentence(entry, rows),
    reason: entry.standing.timeliness === 'OVERDUE' ? 'OVERDUE' : 'OPEN_TASK',
    tasks: [entry.code],
  };
}

/** In the words in which they were planned. */
function unfinishedItems(report: Report): readonly ProposedItem[] {
  return carryOver(report, null)
    .entries.filter(
      ({ kind, outcome, text }) =>
        kind === 'PLAN_ITEM' &&
        (outcome === 'CONTINUED' || outcome === 'DROPPED') &&
        text.trim() !== '',
    )
    .map(({ text, tasks }) => ({ text, reason: 'CONTINUED_ITEM', tasks, numbers: [] }));
}

/** The first of those that say the same, with the codes of all. */
function withoutDoubles(items: readonly ProposedItem[]): readonly ProposedItem[] {
  const kept: ProposedItem[] = [];
  for (const item of items) {
    const index = kept.findIndex((each) => saysTheSame(each, item));
    const same = kept[index];
    if (!same) kept.push(item);
    else kept[index] = { ...same, tasks: [...new Set([...same.tasks, ...item.tasks])] };
  }
  return kept;
}

/** Most of what an item says. */
const MOST = 0.8;

/** Tasks are different tasks however alike their words; an item of the plan may only repeat what is proposed. */
function saysTheSame(known: ProposedItem, item: ProposedItem): boolean {
  if (known.text === item.text) return true;
  if (item.reason !== 'CONTINUED_ITEM') return false;
  const [said, says] = [wordPairs(known.text), wordPairs(item.text)];
  const shared = [...says].filter((pair) => said.has(pair)).length;
  return says.size > 0 && shared >= MOST * says.size;
}
