import { parsePeriod, periodInWords } from '../period/index.ts';
import { decimal, formatCount } from '../quantity/index.ts';
import { type IndicatorRow, type Report, type TaskEntry, tasksOf } from '../report/index.ts';
import type { Timeliness } from '../task/index.ts';
import { closingOf, openTasks, withPartsIn } from './open-task.ts';
import { type NumberSource, type StatedNumber, sourceOfTask } from './stated-number.ts';
import { targetProgress } from './target-progress.ts';

/** What figures can say of a period as a whole. */
export const OFFERED_SENTENCES = [
  'TASKS_WITH_RESULTS',
  'TASKS_COMPLETED',
  'TASKS_OVERDUE',
  'TARGETS_REACHED',
] as const;

/** A sentence for “Đánh giá chung”, with the numbers that it states. Whether it is said is the department's to decide. */
export interface OfferedSentence {
  readonly kind: (typeof OFFERED_SENTENCES)[number];
  readonly text: string;
  readonly numbers: readonly StatedNumber[];
}

/**
 * Sentences that a report's own figures bear out; none where there is nothing to count.
 *
 * Tasks are counted at the first level, those handed to another agency not at all; of those for which nothing has
 * arisen yet, what is said is no result. A percentage that is only claimed reaches no target, and a share that
 * stands on a day is held against none, for its target may be one not to be exceeded (tỷ lệ hộ nghèo).
 */
export function offerEvaluation(report: Report): readonly OfferedSentence[] {
  const assigned = tasksOf(report).filter(({ standing }) => standing.handedTo === null);
  const context = { report, assigned: assigned.filter(({ depth }) => depth === 1) };
  return [
    tasksWithResults(context),
    tasksCompleted(context),
    tasksOverdue(assigned),
    targetsReached(report),
  ].flatMap((sentence) => sentence ?? []);
}

interface EvaluationContext {
  readonly report: Report;
  readonly assigned: readonly TaskEntry[];
}

function tasksWithResults({ report, assigned }: EvaluationContext): OfferedSentence | null {
  const tasks = tasksOf(report);
  const stillOpen = new Set(openTasks(report, null));
  const open = assigned.filter((task) => stillOpen.has(task));
  const due = open.filter((task) => hasArisen(task, tasks));
  const reported = due.filter((task) => hasResults(task, tasks));
  if (reported.length === 0) return null;
  const [part, whole] = [countOf(reported), countOf(due)];
  const given = open.length === assigned.length ? 'được giao' : 'còn phải thực hiện';
  const which = due.length === open.length ? given : `${given}, đã phát sinh`;
  return {
    kind: 'TASKS_WITH_RESULTS',
    text: `Trong ${periodOf(report)}, ${part.text}/${whole.text} nhiệm vụ ${which} có kết quả thực hiện.`,
    numbers: [part, whole],
  };
}

/** Something is there to do: the task's own progress says so, or where that is not stated, that of a part. */
function hasArisen({ code, standing }: TaskEntry, tasks: readonly TaskEntry[]): boolean {
  if (standing.progress === 'NOT_ARISEN') return false;
  const parts = tasks.filter(({ parent }) => parent === code);
  return (
    standing.progressStated || parts.length === 0 || parts.some((part) => hasArisen(part, tasks))
  );
}

/** What is said of a part for which nothing has arisen is that: “chưa phát sinh”. */
function hasResults({ code }: TaskEntry, tasks: readonly TaskEntry[]): boolean {
  return withPartsIn(code, tasks).some(
    (entry) => hasArisen(entry, tasks) && entry.groups.some(({ results }) => results.length > 0),
  );
}

const COMPLETED_HOW: readonly (readonly [Timeliness, string])[] = [
  ['EARLY', 'trước hạn'],
  ['ON_TIME', 'đúng hạn'],
  ['OVERDUE', 'quá hạn'],
  ['NO_DEADLINE', 'không có thời hạn'],
];

function tasksCompleted({ report, assigned }: EvaluationContext): OfferedSentence | null {
  const completed = assigned.filter(({ standing }) => standing.progress === 'COMPLETED');
  if (completed.length === 0) return null;
  const [part, whole] = [countOf(completed), countOf(assigned)];
  const groups = COMPLETED_HOW.flatMap(([timeliness, words]) => {
    const tasks = completed.filter(({ standing }) => standing.timeliness === timeliness);
    return tasks.length > 0 ? { timeliness, words, count: countOf(tasks) } : [];
  });
  const told = groups.some(({ timeliness }) => timeliness !== 'NO_DEADLINE') ? groups : [];
  const how = told.map(({ words, count }) => `${count.text} nhiệm vụ ${words}`).join(', ');
  const within = told.length > 0 ? `, trong đó ${how}` : '';
  return {
    kind: 'TASKS_COMPLETED',
    text: `${upToNow(report)}, đã hoàn thành ${part.text}/${whole.text} nhiệm vụ được giao${within}.`,
    numbers: [part, whole, ...told.map(({ count }) => count)],
  };
}

/** Parts have deadlines of their own, so they are counted beside the tasks; a part of a task that is counted is not. */
function tasksOverdue(assigned: readonly TaskEntry[]): OfferedSentence | null {
  const late = assigned.filter(
    (entry) => entry.standing.timeliness === 'OVERDUE' && closingOf(entry) === null,
  );
  const counted = late.filter(
    ({ code }) =>
      !late.some((other) => other.code !== code && `${code}.`.startsWith(`${other.code}.`)),
  );
  if (counted.length === 0) return null;
  const count = countOf(counted);
  const codes = counted.map(({ code }) => code).join(', ');
  return {
    kind: 'TASKS_OVERDUE',
    text: `Còn ${count.text} nhiệm vụ đã quá hạn, chưa hoàn thành (nhiệm vụ ${codes}).`,
    numbers: [count],
  };
}

function targetsReached(report: Report): OfferedSentence | null {
  const rows = report.indicators.filter((row) => targetProgress(row) !== null);
  const compared = rows.filter((row) => !isStandingShare(row));
  const progresses = compared.flatMap((row) => targetProgress(row) ?? []);
  if (progresses.length === 0) return null;
  const reached = progresses.filter(({ isReached }) => isReached);
  const [part, whole] = [countOfIndicators(reached), countOfIndicators(progresses)];
  const year = report.period.slice(0, 4);
  const estimated = countOfIndicators(reached.filter(({ isEstimate }) => isEstimate));
  const [outcome, numbers] =
    reached.length === 0
      ? [`chưa có chỉ tiêu nào đạt mục tiêu năm ${year}`, [whole]]
      : [`${part.text} chỉ tiêu đạt hoặc vượt mục tiêu năm ${year}`, [whole, part]];
  const byEstimate =
    estimated.value === '0' ? '' : `, trong đó ${estimated.text} chỉ tiêu theo số ước`;
  const leftOut =
    compared.length < rows.length ? ' (không kể chỉ tiêu là tỷ lệ tại một thời điểm)' : '';
  return {
    kind: 'TARGETS_REACHED',
    text: `Trong ${whole.text} chỉ tiêu có mục tiêu và có số liệu${leftOut}, ${outcome}${byEstimate}.`,
    numbers: estimated.value === '0' ? numbers : [...numbers, estimated],
  };
}

/** Whether more or less of it is wanted, its target does not say. */
function isStandingShare({ indicator, targetUnit }: IndicatorRow): boolean {
  return indicator.measure === 'STOCK' && targetUnit === '%';
}

function countOf(tasks: readonly TaskEntry[]): StatedNumber {
  return counted(tasks.map(sourceOfTask));
}

function countOfIndicators(of: readonly { readonly source: NumberSource }[]): StatedNumber {
  return counted(of.map(({ source }) => source));
}

function counted(sources: readonly NumberSource[]): StatedNumber {
  const value = decimal(sources.length);
  return { text: formatCount(value), value, sources };
}

function periodOf({ period }: Report): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? periodInWords(parsed.value) : period;
}

/** Completions count since the year began, whatever the period. */
function upToNow(report: Report): string {
  const parsed = parsePeriod(report.period);
  const isLater = parsed.ok && parsed.value.kind === 'quarter' && parsed.value.quarter > 1;
  return `${isLater ? 'Lũy kế đến' : 'Trong'} ${periodOf(report)}`;
}
