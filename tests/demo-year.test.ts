import { parsePeriod } from '@baocao/core/period';
import {
  assembleReport,
  type IndicatorRow,
  nationalParameters,
  type Report,
} from '@baocao/core/report';
import { readDepartment } from '@baocao/intake';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from './recorded-store.ts';

const reports = new Map<string, Report>();

const LABELS = [
  '2023-Q1',
  '2023-Q2',
  '2023-H1',
  '2023-Q3',
  '2023-9M',
  '2023-Q4',
  '2023',
  '2024-Q1',
];

beforeAll(async () => {
  const department = await readDepartment(DEMO);
  if (!department.ok) throw new Error('The example does not read');
  for (const label of LABELS) {
    const period = parsePeriod(label);
    if (!period.ok) throw new Error(`No period: ${label}`);
    const taskList = department.value.taskLists.find(({ year }) => year === period.value.year);
    if (!taskList) throw new Error(`No list of ${label}`);
    reports.set(
      label,
      assembleReport({
        department: department.value,
        taskList,
        parameters: nationalParameters(period.value),
        period: period.value,
        revision: 1,
      }),
    );
  }
});

function report(label: string): Report {
  const found = reports.get(label);
  if (!found) throw new Error(`No report of ${label}`);
  return found;
}

function row(label: string, code: string): IndicatorRow {
  const found = report(label).indicators.find(({ indicator }) => indicator.code === code);
  if (!found) throw new Error(`No ${code} in ${label}`);
  return found;
}

test.each([
  ['2023-Q1', '2022-12-11', '2023-03-10', '2023-03-20'],
  ['2023-H1', '2022-12-11', '2023-06-10', '2023-06-19'],
  ['2023-9M', '2022-12-11', '2023-09-10', '2023-09-18'],
  ['2023', '2022-12-11', '2023-12-10', '2023-12-18'],
])('%s closes its figures %s to %s and is due on %s', (label, from, to, due) => {
  expect(report(label).window).toMatchObject({ from, to });
  expect(report(label).dueOn?.day).toBe(due);
});

describe('the same records, whatever the period', () => {
  test.each([
    // flow: arises anew, adds up
    ['gcn-lan-dau', '2023-Q1', '218', '218', '22.7'],
    ['gcn-lan-dau', '2023-H1', '472', '472', '49.2'],
    ['gcn-lan-dau', '2023-9M', '723', '723', '75.3'],
    ['gcn-lan-dau', '2023', '926', '926', '96.5'],
    ['gcn-lan-dau', '2023-Q4', '203', '926', '96.5'],
    // running total: the quarter is a difference
    ['ban-do-dia-chinh', '2023-Q2', '9', '21', '52.5'],
    ['ban-do-dia-chinh', '2023-9M', '33', '33', '82.5'],
    ['ban-do-dia-chinh', '2023', '40', '40', '100.0'],
    // stock: what stands
    ['csdl-dat-dai', '2023-Q1', '3', null, '37.5'],
    ['csdl-dat-dai', '2023-H1', '4', null, '50.0'],
    ['csdl-dat-dai', '2023', '8', null, '100.0'],
    // a target that was raised in July
    ['thu-cap-quyen', '2023-H1', '11600', '11600', '48.3'],
    ['thu-cap-quyen', '2023-Q3', '7300', '18600', '70.2'],
    // milestone
    ['ke-hoach-khi-hau', '2023-9M', '1', '1', '100.0'],
  ])(
    '%s in %s: %s, %s in the year so far',
    (code, label, inPeriod, cumulative, percentOfTarget) => {
      expect(row(label, code)).toMatchObject({ inPeriod, cumulative, percentOfTarget });
    },
  );

  test.each([
    ['cuoc-kiem-tra', '2023-Q2', '8', '24', '15', '24', '62.5'],
    ['cuoc-kiem-tra', '2023-9M', '21', '24', '21', '24', '87.5'],
    ['thu-gom-rac', '2023-H1', '74.3', '81.2', '74.3', '81.2', '91.5'],
    ['ket-luan-thanh-tra', '2023-Q3', '5', '5', '5', '5', '100.0'],
  ])(
    '%s in %s: %s/%s, %s/%s in the year so far',
    (code, label, part, whole, soFar, of, percent) => {
      expect(row(label, code)).toMatchObject({
        numerator: part,
        denominator: whole,
        cumulativeRatio: { numerator: soFar, denominator: of, percent },
      });
    },
  );
});

test('an estimate stays in its own report; later ones show what came out, and by how much it missed', () => {
  expect(row('2023-Q2', 'thu-cap-quyen')).toMatchObject({ state: 'ESTIMATE', inPeriod: '6200' });
  expect(row('2023-Q3', 'thu-cap-quyen').estimates).toEqual([
    { period: '2023-Q2', estimated: '6200', actual: '5900', miss: '-300' },
  ]);
});

test('a quarter without a number leaves the year so far open until somebody knows it', () => {
  expect(row('2023-Q2', 'so-hoa-ho-so')).toMatchObject({ cumulative: null, missing: ['2023-Q1'] });
  expect(row('2023-Q3', 'so-hoa-ho-so')).toMatchObject({ cumulative: '491', missing: [] });
});

test('the next year stands beside the same period of this one', () => {
  expect(row('2024-Q1', 'gcn-lan-dau')).toMatchObject({
    inPeriod: '230',
    lastYear: { inPeriod: '218' },
  });
});

test('what is in hand, in time, early and late follows from the days', () => {
  const standings = (label: string) =>
    Object.fromEntries(
      report(label)
        .sections.flatMap(({ tasks }) => tasks)
        .map(({ code, standing }) => [code, `${standing.progress} ${standing.timeliness}`]),
    );
  expect(standings('2023-Q2')).toMatchObject({
    '1.2': 'SUSPENDED WITHIN_TERM',
    '6': 'COMPLETED EARLY',
  });
  expect(standings('2023-Q4')).toMatchObject({
    '1.1.2': 'COMPLETED OVERDUE',
    '1.2': 'COMPLETED ON_TIME',
    '1.1.1': 'IN_PROGRESS WITHIN_TERM',
    '2': 'IN_PROGRESS NO_DEADLINE',
  });
  const extended = report('2023-Q4').sections[0]?.tasks.find(({ code }) => code === '1.2');
  expect(extended?.standing.deadline).toEqual({
    text: '08/12/2023',
    day: '2023-12-08',
    original: { text: '30/11/2023', day: '2023-11-30' },
  });
});
