import { describe, expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import type { Progress, TaskCode } from '../task/index.ts';
import { recordOf, reportOf, result, task, taskList, words } from './department.test-data.ts';
import type { PeriodRecord } from './record.ts';
import type { TaskStanding } from './report.ts';

const LIST = taskList([
  task('1', { parts: [task('1.1'), task('1.2')] }),
  task('2', { deadline: { type: 'day', day: isoDate(2023, 5, 31) } }),
]);

function standings(label: string, records: readonly PeriodRecord[]): Record<string, TaskStanding> {
  const { sections } = reportOf(label, { taskLists: [LIST], records });
  return Object.fromEntries(
    sections.flatMap(({ tasks }) => tasks).map(({ code, standing }) => [code, standing]),
  );
}

function come(code: string, progress: Progress, on: string | null = null) {
  return { task: code as TaskCode, progress, on: on as never };
}

describe('progress', () => {
  test('follows from what was reported where nobody says it', () => {
    const records = [recordOf('2023-Q1', { results: [result('1.1', words('x'))] })];
    expect(standings('2023-Q1', records)).toMatchObject({
      '1': { progress: 'IN_PROGRESS', progressStated: false },
      '1.1': { progress: 'IN_PROGRESS' },
      '1.2': { progress: 'NOT_STARTED' },
      '2': { progress: 'NOT_STARTED' },
    });
  });

  test('stays as it was last stated', () => {
    const records = [
      recordOf('2023-Q1', { progress: [come('2', 'SUSPENDED')] }),
      recordOf('2023-Q2', { results: [result('2', words('x'))] }),
    ];
    expect(standings('2023-Q2', records)['2']).toMatchObject({
      progress: 'SUSPENDED',
      progressStated: true,
    });
  });

  test('of a task is that of its parts once all of them are completed', () => {
    const records = [
      recordOf('2023-Q1', { progress: [come('1.1', 'COMPLETED', '2023-02-01')] }),
      recordOf('2023-Q2', { progress: [come('1.2', 'COMPLETED', '2023-04-03')] }),
    ];
    expect(standings('2023-Q1', records)['1']).toMatchObject({ progress: 'IN_PROGRESS' });
    expect(standings('2023-Q2', records)['1']).toMatchObject({
      progress: 'COMPLETED',
      completedOn: '2023-04-03',
    });
  });

  test('said later changes no earlier report', () => {
    const later = recordOf('2023-Q2', { progress: [come('2', 'COMPLETED', '2023-05-01')] });
    expect(standings('2023-Q1', [recordOf('2023-Q1'), later])).toEqual(
      standings('2023-Q1', [recordOf('2023-Q1')]),
    );
  });
});

describe('timeliness', () => {
  test.each([
    ['2023-Q1', [], 'WITHIN_TERM'],
    ['2023-Q2', [], 'OVERDUE'],
    ['2023-Q2', [come('2', 'COMPLETED', '2023-05-30')], 'EARLY'],
    ['2023-Q2', [come('2', 'COMPLETED', '2023-05-31')], 'ON_TIME'],
    ['2023-Q2', [come('2', 'COMPLETED', '2023-06-01')], 'OVERDUE'],
  ] as const)('%s %j: %s', (label, progress, expected) => {
    expect(standings(label, [recordOf('2023-Q2', { progress })])['2']?.timeliness).toBe(expected);
  });

  test('of a task that is completed on no stated day is by the last day of the period that says so', () => {
    const records = [recordOf('2023-Q2', { progress: [come('2', 'COMPLETED')] })];
    expect(standings('2023-Q3', records)['2']).toMatchObject({
      completedOn: '2023-06-14',
      timeliness: 'OVERDUE',
    });
  });
});

test('a task that was handed over says to whom, from the day on', () => {
  const handOver = { to: 'lam-dong/skhcn' as never, on: isoDate(2023, 7, 1), document: null };
  const lists = { taskLists: [taskList([task('1', { handOver })])] };
  const handedTo = (label: string) =>
    reportOf(label, lists).sections[0]?.tasks[0]?.standing.handedTo;
  expect(handedTo('2023-Q2')).toBeNull();
  expect(handedTo('2023-Q3')).toBe('lam-dong/skhcn');
});
