import {
  isGeneralItem,
  type PlanPairs,
  pairPlan,
  searchTasks,
  searchTexts,
  subjectOfReport,
} from '../check/index.ts';
import { type Report, type TaskEntry, tasksOf } from '../report/index.ts';
import { closingOfAll, type Ending, type Evidence, endOf, resultsOf } from './ending.ts';
import { closingOf, openTasks } from './open-task.ts';
import { followedPlanOf, type PlanItem, planOf } from './plan-item.ts';
import { searchUnlisted, type UnlistedTask, unlistedTasks } from './unlisted-task.ts';

/** What a period began with: an assigned task that was open, or an item of the plan that it followed. */
export const CARRY_OVER_KINDS = ['TASK', 'PLAN_ITEM'] as const;

/** The ledger of a period: what it began with and how each of that ended, and what its own plan leaves out. */
export interface CarryOver {
  /** `2023-Q2`. */
  readonly period: string;
  /** The period whose plan this one followed; `null` where no plan is known. */
  readonly followedPeriod: string | null;
  /**
   * Tasks of the first level in the order of the list, then those that the report before left open and that this
   * list does not have, then the plan's items; each stands here once.
   */
  readonly entries: readonly CarryOverEntry[];
  /** Open tasks that the plan for the next period does not take up; none at the end of a year. */
  readonly gaps: readonly GapTask[];
  /** Items of the plan for the next period that belong to no task. */
  readonly orphans: readonly PlanItem[];
  /** Plan and tasks are laid out along each other; elsewhere gaps and orphans say little, and the checks say nothing. */
  readonly isComparable: boolean;
}

export type CarryOverEntry = Ending & {
  readonly kind: (typeof CARRY_OVER_KINDS)[number];
  /** `6.` of a task, as it is printed, `2023/6.` of one of another year's list; the plan's marker of an item. */
  readonly marker: string | null;
  /** Its words; of a task of another year's list `… → …`, where this list goes on with it in other words. */
  readonly text: string;
  /** Codes of the tasks of the first level that it goes with; of a task of this list its own. */
  readonly tasks: readonly string[];
  readonly evidence: Evidence;
};

export interface GapTask {
  readonly code: string;
  readonly title: string;
  readonly task: { readonly id: string };
}

/**
 * Holds a period against what it began with: its own report and, for what was closed or left open before, the report
 * before it.
 *
 * A plan's item is reported where there are results of a task that it goes with, for no more can be told
 * from words: which of them it meant is for the reader. Items and tasks are matched as in COV-03 and COV-04.
 */
export function carryOver(report: Report, previous: Report | null): CarryOver {
  const pairs = pairPlan(subjectOfReport(report, previous));
  const planned = planOf(report).items.map((item, index) => ({
    ...item,
    tasks: pairs.items[index]?.tasks ?? [],
  }));
  const open = openTasks(report, previous);
  const period: LedgerContext = { tasks: tasksOf(report), open, pairs, planned };
  const followed = followedPlanOf(report, previous);
  return {
    period: report.period,
    followedPeriod: followed?.period ?? null,
    entries: [
      ...open.filter(({ depth }) => depth === 1).map((task) => taskEntry(task, period)),
      ...unlistedEntries(unlistedTasks(report, previous, pairs.tasks), period),
      ...itemEntries(followed?.items ?? [], period),
    ],
    gaps: period.tasks
      .filter(({ code }) => pairs.droppedTasks.some((dropped) => dropped.code === code))
      .map(({ code, title, task }) => ({ code, title, task: { id: task.id } })),
    orphans: planned
      .filter((_, index) => pairs.strayItems.some((stray) => stray === pairs.items[index]?.passage))
      .map(({ tasks: _, ...item }) => item),
    isComparable: pairs.isComparable,
  };
}

interface PlannedItem extends PlanItem {
  readonly tasks: readonly string[];
}

interface LedgerContext {
  readonly tasks: readonly TaskEntry[];
  /** Those that were open when the period began. */
  readonly open: readonly TaskEntry[];
  readonly pairs: PlanPairs;
  readonly planned: readonly PlannedItem[];
}

function taskEntry(entry: TaskEntry, { tasks, planned }: LedgerContext): CarryOverEntry {
  return {
    kind: 'TASK',
    marker: `${entry.code}.`,
    text: entry.title,
    tasks: [entry.code],
    ...endOf(closingOf(entry), {
      results: resultsOf([entry.code], tasks),
      planParagraphs: planned.flatMap((item) =>
        item.tasks.includes(entry.code) ? item.paragraph : [],
      ),
    }),
  };
}

/** Ends as the tasks in force that go on with it; where none does, only an item of the plan that is no other task's can. */
function unlistedEntries(
  unlisted: readonly UnlistedTask[],
  { tasks, planned }: LedgerContext,
): readonly CarryOverEntry[] {
  const search = searchUnlisted(unlisted);
  return unlisted.map(({ marker, text, tasks: codes }, index) => {
    const planParagraphs = planned.flatMap((item) =>
      item.tasks.some((code) => codes.includes(code)) ||
      (codes.length + item.tasks.length === 0 && search(item.text.normalize('NFC')).has(index))
        ? item.paragraph
        : [],
    );
    const evidence = { results: resultsOf(codes, tasks), planParagraphs };
    const ending = endOf(closingOfAll(codes, tasks), evidence);
    return { kind: 'TASK', marker, text, tasks: codes, ...ending };
  });
}

/** An item goes on in the next plan where that takes up a task that it goes with, or says the same. */
function itemEntries(
  items: readonly PlanItem[],
  { tasks, open, pairs, planned }: LedgerContext,
): readonly CarryOverEntry[] {
  const codesOf = searchTasks(pairs.tasks);
  const sameAs = searchTexts(items.map(({ text }) => text.normalize('NFC')));
  const next = planned.map((item) => ({ ...item, goesOn: sameAs(item.text.normalize('NFC')) }));
  return items.map(({ marker, text }, index) => {
    const codes = codesOf(text.normalize('NFC'));
    const isOfAll = codes.length === 0 && isGeneralItem(text);
    const evidence = {
      results: resultsOf(isOfAll ? pairs.tasks.map(({ code }) => code) : codes, tasks),
      planParagraphs: next.flatMap((item) =>
        item.goesOn.has(index) ||
        item.tasks.some((code) => codes.includes(code)) ||
        (isOfAll && isGeneralItem(item.text))
          ? item.paragraph
          : [],
      ),
    };
    const isTold = evidence.results.length + evidence.planParagraphs.length > 0;
    const wasOpen = open.some(({ code }) => codes.includes(code));
    const closing = wasOpen || !isTold ? closingOfAll(codes, tasks) : null;
    return { kind: 'PLAN_ITEM', marker, text, tasks: codes, ...endOf(closing, evidence) };
  });
}
