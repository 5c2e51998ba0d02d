import { describe, expect, test } from 'vitest';
import type { Observation } from '../../indicator/index.ts';
import { type IsoDate, isoDate } from '../../iso-date.ts';
import type { WindowRule } from '../../period/index.ts';
import {
  counted,
  DEPARTMENT,
  indicator,
  period,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from '../../report/department.test-data.ts';
import type { Department, PeriodRecord, Waiver } from '../../report/index.ts';
import { type CheckOptions, checkReport } from '../check.ts';
import type { Finding } from '../finding.ts';

const INDICATORS = [
  indicator('mau'),
  indicator('khac'),
  indicator('xa', { measure: 'CUMULATIVE' }),
];

const TASKS = [
  task('1', { indicators: INDICATORS.slice(0, 2) }),
  task('2', { parts: [task('2.1', { indicators: INDICATORS.slice(2) })] }),
];

function department(...records: readonly PeriodRecord[]): Department {
  return { ...DEPARTMENT, taskLists: [taskList(TASKS, 2022), taskList(TASKS)], records };
}

function on(day: IsoDate, observation: Observation): Observation {
  return { ...observation, asOf: day };
}

function found(rule: string, findings: readonly Finding[]) {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, place }) => [severity, place.path]);
}

describe('[WIN-02] an observation of the period', () => {
  const foundOn = (day: IsoDate, more: Partial<PeriodRecord> = {}) => {
    const observations = [on(day, counted('mau', 12)), on(day, counted('khac', 3))];
    const record = recordOf('2023-Q1', { observations, ...more });
    return found('WIN-02', checkReport(reportOf('2023-Q1', department(record))));
  };
  const AT_TASK_1 = [['warning', 'sections/0/tasks/0']];

  test('is as of a day from the first to the last of the window', () => {
    expect(foundOn(isoDate(2022, 12, 15))).toEqual([]);
    expect(foundOn(isoDate(2023, 3, 14))).toEqual([]);
  });

  test('is found once for a task and day, as of a day before the window opened or after it closed', () => {
    expect(foundOn(isoDate(2022, 12, 14))).toEqual(AT_TASK_1);
    expect(foundOn(isoDate(2023, 3, 15))).toEqual(AT_TASK_1);
  });

  test('is shown with its value', () => {
    const observations = [on(isoDate(2023, 3, 15), counted('mau', 12))];
    const report = reportOf('2023-Q1', department(recordOf('2023-Q1', { observations })));
    const finding = checkReport(report).find(({ rule }) => rule === 'WIN-02');
    expect(finding?.evidence).toBe('mau: 12 mẫu');
    expect(finding?.message.vi).toContain('15/3/2023');
  });

  test('is not told of twice, where the results say the day', () => {
    const results = [result('1', words('Tính đến ngày 20/3/2023, lấy 12 mẫu.'))];
    expect(foundOn(isoDate(2023, 3, 20), { results })).toEqual([
      ['warning', 'sections/0/tasks/0/groups/0/results/0'],
    ]);
  });

  test('is not one of an earlier period', () => {
    const records = [
      recordOf('2023-Q1', { observations: [on(isoDate(2023, 3, 10), counted('xa', 5))] }),
      recordOf('2023-Q2', { observations: [on(isoDate(2023, 6, 10), counted('xa', 9))] }),
    ];
    const findings = checkReport(reportOf('2023-Q2', department(...records)));
    expect(found('WIN-02', findings)).toEqual([]);
  });
});

describe('[WIN-03] the window of a quarter', () => {
  const rule: WindowRule = {
    jurisdiction: 'province',
    since: isoDate(2023, 6, 1),
    kinds: ['quarter'],
    opens: { monthsEarlier: 1, day: 21 },
    closes: { monthsEarlier: 0, day: 20 },
    source: { text: 'Quyết định của tỉnh', number: null },
  };
  const foundIn = (label: string, before: string, set: WindowRule = rule) => {
    const more = { ...department(), agency: { ...DEPARTMENT.agency, windows: [set] } };
    const previous = reportOf(before, more);
    return checkReport(reportOf(label, more), { previous }).filter(
      (finding) => finding.rule === 'WIN-03',
    );
  };

  test('leaves out days where other windows hold from the middle of a year', () => {
    const [finding, ...others] = foundIn('2023-Q2', '2023-Q1');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', place: { path: 'subject' } });
    expect(finding?.message.en).toBe(
      'The window before closed on 14/3/2023, this one opens on 21/3/2023: 6 days belong to no period.',
    );
  });

  test('shares days with the half-year before, where that keeps to later ones', () => {
    const earlier = { ...rule, opens: { monthsEarlier: 1, day: 10 } } as const;
    const [finding] = foundIn('2023-Q3', '2023-H1', earlier);
    expect(finding?.message.en).toBe(
      'The window before closed on 14/6/2023, this one opens on 10/6/2023: 5 days belong to both.',
    );
  });

  test.each([
    ['2023-Q1', '2022-Q4'],
    ['2023-Q1', '2022'],
    ['2023-Q3', '2023-Q2'],
    ['2023-H1', '2023-Q1'],
    ['2023-Q4', '2023-Q1'],
  ])('of %s says nothing after %s', (label, before) => {
    expect(foundIn(label, before)).toEqual([]);
  });
});

describe('[WVR-01] a waiver', () => {
  const PLACE = 'sections/0/tasks/0';
  const waiver = (more: Partial<Waiver> = {}): Waiver => ({
    rule: 'COV-01',
    place: PLACE,
    reason: 'Có báo cáo riêng',
    until: isoDate(2023, 12, 31),
    ...more,
  });
  const foundWith = (more: Partial<Waiver>, options: CheckOptions = {}) => {
    const record = recordOf('2023-Q1', { waivers: [waiver(more)] });
    return found('WVR-01', checkReport(reportOf('2023-Q1', department(record)), options));
  };

  test('that covers a finding is in use, to its last day', () => {
    expect(foundWith({})).toEqual([]);
    expect(foundWith({}, { today: '2023-12-31' })).toEqual([]);
  });

  test.each([
    ['has ended', {}, { today: '2024-01-01' }, PLACE],
    ['is for what is not found there', { rule: 'SUM-01' }, {}, PLACE],
    ['names no place of the report', { place: 'sections/II/paragraphs/1' }, {}, 'subject'],
    ['of numbers names no place of the report', { rule: 'NUM-BOUND', place: 'x' }, {}, 'subject'],
  ])('that %s is told of', (_, more, options, place) => {
    expect(foundWith(more, options)).toEqual([['info', place]]);
  });

  test('of numbers, which no check finds, is not held to a finding', () => {
    expect(foundWith({ rule: 'NUM-BOUND' })).toEqual([]);
  });

  test('that has ended lets the finding stand again', () => {
    const record = recordOf('2023-Q1', { waivers: [waiver()] });
    const report = reportOf('2023-Q1', department(record));
    const at = (today: string) => found('COV-01', checkReport(report, { today })).length;
    expect(at('2024-01-01')).toBe(at('2023-12-31') + 1);
  });
});

describe('[SER-02] a running total', () => {
  const foundFor = (first: number, second: number) => {
    const records = [
      recordOf('2023-Q1', { observations: [counted('xa', first)] }),
      recordOf('2023-Q2', { observations: [counted('xa', second)] }),
    ];
    return checkReport(reportOf('2023-Q2', department(...records))).filter(
      ({ rule }) => rule === 'SER-02',
    );
  };

  test('that grows or stays is none', () => {
    expect([...foundFor(12, 21), ...foundFor(12, 12)]).toEqual([]);
  });

  test('that falls is found at its task', () => {
    expect(foundFor(21, 12)).toMatchObject([
      { severity: 'warning', place: { path: 'sections/0/tasks/2' } },
    ]);
  });

  test('that is stated anew, the earlier one with it, does not fall', () => {
    const records = [
      recordOf('2023-Q1', { observations: [counted('xa', 21)] }),
      recordOf('2023-Q2', {
        observations: [counted('xa', 12)],
        revisions: [{ period: period('2023-Q1'), observation: counted('xa', 7) }],
      }),
    ];
    const findings = checkReport(reportOf('2023-Q2', department(...records)));
    expect(found('SER-02', findings)).toEqual([]);
  });
});

test('[CPY-02] a longer period is not told before by the quarters that it is gathered from', () => {
  const said = words(
    'Phối hợp với các cơ quan, đơn vị có liên quan tổ chức hướng dẫn nghiệp vụ văn thư, lưu trữ cho công chức cấp xã.',
  );
  const first = recordOf('2023-Q1', { results: [result('1', said)] });
  const again = recordOf('2023-Q2', { results: [result('1', said)] });
  const previous = reportOf('2023-Q1', department(first));
  const half = reportOf('2023-H1', department(first));
  expect(found('CPY-02', checkReport(half, { previous }))).toEqual([]);
  const second = reportOf('2023-Q2', department(first, again));
  expect(found('CPY-02', checkReport(second, { previous }))).toHaveLength(1);
});
