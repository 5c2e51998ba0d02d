import { formatShortDate, type IsoDate } from '../iso-date.ts';
import { periodSequence } from '../period/index.ts';
import {
  type Deadline,
  deadlineOn,
  lastDayOf,
  type Progress,
  type Task,
  type TaskCode,
  timelinessOf,
  walkTasks,
} from '../task/index.ts';
import type { TaskDeadline, TaskStanding } from './report.ts';
import { closingDay, type ReportSource } from './source.ts';

/** Tells how tasks stand at the end of a period, by the records of the list's year up to it. */
export function createTaskStandings(source: ReportSource): (task: Task) => TaskStanding {
  const { department, taskList, period } = source;
  const { agency } = department;
  const records = department.records
    .filter((record) => record.period.year === taskList.year)
    .filter((record) => periodSequence(record.period) <= periodSequence(period))
    .toSorted((a, b) => periodSequence(a.period) - periodSequence(b.period));
  const reported = new Set(records.flatMap(({ results }) => results.map(({ task }) => task)));
  const stated = new Map<TaskCode, Come>();
  for (const record of records) {
    for (const { task, progress, on } of record.progress) {
      stated.set(task, { progress, on: on ?? closingDay(source, record.period), isStated: true });
    }
  }
  const unitNames = new Map(agency.units.map(({ key, name }) => [key, name]));
  const day = closingDay(source, period);

  /** As stated; of a task in parts, as its parts are; else by whether anything was reported. */
  function comeOf(task: Task): Come {
    const own = stated.get(task.code);
    if (own) return own;
    const parts = task.parts.map(comeOf);
    const last = parts.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
    if (last && parts.every(({ progress }) => progress === 'COMPLETED')) {
      return { ...last, isStated: false };
    }
    const isBegun =
      [...walkTasks([task])].some(({ code }) => reported.has(code)) ||
      parts.some(({ progress }) => progress !== 'NOT_STARTED' && progress !== 'NOT_ARISEN');
    return { progress: isBegun ? 'IN_PROGRESS' : 'NOT_STARTED', on: day, isStated: false };
  }

  return (task) => {
    const come = comeOf(task);
    const completedOn = come.progress === 'COMPLETED' ? come.on : null;
    const deadline = deadlineOf(task, { year: taskList.year, day });
    return {
      progress: come.progress,
      progressStated: come.isStated,
      completedOn,
      timeliness: timelinessOf({ due: deadline?.day ?? null, completedOn, on: day }),
      deadline,
      lead: task.lead && (unitNames.get(task.lead) ?? task.lead),
      coordinating: task.coordinating.map((key) => unitNames.get(key) ?? key),
      handedTo: task.handOver && task.handOver.on <= day ? task.handOver.to : null,
    };
  };
}

/** How far a task has come, and the day on which it had. */
interface Come {
  readonly progress: Progress;
  readonly on: IsoDate;
  readonly isStated: boolean;
}

function deadlineOf(
  task: Task,
  { year, day }: { readonly year: number; readonly day: IsoDate },
): TaskDeadline | null {
  const inForce = deadlineOn(task, day);
  if (!inForce) return null;
  const first = task.deadline;
  const original = first && first !== inForce ? worded(first, year) : null;
  return { ...worded(inForce, year), original };
}

function worded(deadline: Deadline, year: number): { text: string; day: IsoDate | null } {
  const text = deadline.type === 'day' ? formatShortDate(deadline.day) : deadline.words;
  return { text, day: lastDayOf(deadline, year) };
}
