import { describe, expect, test } from 'vitest';
import { checkReport } from '../check/index.ts';
import { isoDate } from '../iso-date.ts';
import {
  DEPARTMENT,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from '../report/department.test-data.ts';
import type { Department, PeriodRecord, Report } from '../report/index.ts';
import type { TaskProgress } from '../task/index.ts';
import { carryOver } from './carry-over.ts';

const TITLES = {
  1: 'Tập huấn nghiệp vụ văn thư cho công chức cấp xã',
  2: 'Kiểm tra công tác lưu trữ tại cơ quan chuyên môn',
  3: 'Số hóa tài liệu lưu trữ lịch sử',
  4: 'Thu hút chuyên gia nước ngoài',
} as const;

function department(...records: readonly PeriodRecord[]): Department {
  const tasks = Object.entries(TITLES).map(([code, title]) => task(code, { title: words(title) }));
  return { ...DEPARTMENT, taskLists: [taskList(tasks)], records };
}

function plan(...items: readonly string[]): PeriodRecord['passages'] {
  return items.map((text, index) => ({
    section: 'Nhiệm vụ',
    marker: `${index + 1}.`,
    narrative: words(text),
  }));
}

function completed(code: string, on: PeriodRecord['progress'][number]['on'] = null): TaskProgress {
  return { task: code as TaskProgress['task'], progress: 'COMPLETED', on };
}

function outcomes(report: Report, previous: Report | null = null): readonly string[] {
  return carryOver(report, previous).entries.map(
    ({ marker, outcome, tasks }) => `${marker} ${outcome} ${tasks.join()}`,
  );
}

describe('an open task', () => {
  const report = reportOf(
    '2023-Q1',
    department(
      recordOf('2023-Q1', {
        results: [result('1', words('Mở lớp tập huấn.')), result('2', words('Kiểm tra.'))],
        progress: [completed('2', isoDate(2023, 2, 20))],
        passages: plan('Tiếp tục số hóa tài liệu lưu trữ lịch sử.'),
      }),
    ),
  );

  test('ends as what was done of it, closed before reported, reported before planned', () => {
    expect(outcomes(report)).toEqual([
      '1. REPORTED 1',
      '2. CLOSED 2',
      '3. CONTINUED 3',
      '4. DROPPED 4',
    ]);
  });

  test('is borne out by results and paragraphs of the plan', () => {
    const { entries } = carryOver(report, null);
    expect(entries[1]).toMatchObject({
      kind: 'TASK',
      text: TITLES[2],
      closing: { reason: 'COMPLETED', on: '2023-02-20', to: null },
      evidence: { results: ['Result:binh-thuan/skhcn/2023-Q1/2/1'], planParagraphs: [] },
    });
    expect(entries[2]).toMatchObject({
      closing: null,
      evidence: { results: [], planParagraphs: [0] },
    });
  });

  test('was none where it was completed before the period', () => {
    const records = [
      recordOf('2023-Q1', { progress: [completed('2', isoDate(2023, 2, 20))] }),
      recordOf('2023-Q2'),
    ];
    const before = reportOf('2023-Q1', department(...records));
    const after = reportOf('2023-Q2', department(...records));
    const codes = ['1.', '3.', '4.'];
    expect(carryOver(after, before).entries.map(({ marker }) => marker)).toEqual(codes);
    expect(carryOver(after, null).entries.map(({ marker }) => marker)).toEqual(codes);
  });

  test('counts as open again where it was completed and is taken up anew', () => {
    const records = [
      recordOf('2023-Q1', { progress: [completed('2', isoDate(2023, 2, 20))] }),
      recordOf('2023-Q2', { progress: [{ ...completed('2'), progress: 'IN_PROGRESS' }] }),
    ];
    const before = reportOf('2023-Q1', department(...records));
    expect(outcomes(reportOf('2023-Q2', department(...records)), before)).toContain('2. DROPPED 2');
  });

  test('that another agency has taken over is closed, on a day that the report does not tell', () => {
    const handOver = { to: DEPARTMENT.agency.key, on: isoDate(2023, 5, 1), document: null };
    const taskLists = [taskList([task('1', { handOver }), task('2')])];
    const before = reportOf('2023-Q1', { taskLists });
    const report = reportOf('2023-Q2', { taskLists });
    expect(carryOver(report, before).entries[0]).toMatchObject({
      outcome: 'CLOSED',
      closing: { reason: 'HANDED_OVER', on: null, to: DEPARTMENT.agency.key },
    });
    const after = reportOf('2023-Q3', { taskLists });
    expect(carryOver(after, report).entries.map(({ marker }) => marker)).toEqual(['2.']);
  });

  test('is reported by results of its parts', () => {
    const records = [recordOf('2023-Q1', { results: [result('1.2', words('Đã xong.'))] })];
    expect(outcomes(reportOf('2023-Q1', { records }))).toEqual(['1. REPORTED 1', '2. DROPPED 2']);
  });
});

describe('a task that last year left open', () => {
  const LAST_YEAR = [
    ['1', 'Nâng cao hiệu lực công tác tập huấn nghiệp vụ văn thư'],
    ['2', TITLES[2]],
    ['3', 'Xây dựng kho lưu trữ chuyên dụng'],
    ['4', 'Sửa chữa trụ sở làm việc'],
    ['5', 'Thu hút chuyên gia nước ngoài vào làm việc'],
    ['6', 'Tuyên truyền phòng, chống tham nhũng'],
  ] as const;
  const titled = ([code, title]: readonly [string, string]) => task(code, { title: words(title) });
  const lastYear = LAST_YEAR.map(titled).with(
    4,
    task('5', {
      title: words(LAST_YEAR[4][1]),
      handOver: { to: DEPARTMENT.agency.key, on: isoDate(2022, 11, 1), document: null },
    }),
  );
  const taskLists = [
    taskList(lastYear, 2022),
    taskList([['1', TITLES[2]] as const, ['2', TITLES[1]] as const].map(titled)),
  ];
  const records = [
    recordOf('2022-Q4', { progress: [completed('6', isoDate(2022, 11, 20))] }),
    recordOf('2023-Q1', {
      results: [result('2', words('Mở lớp tập huấn.'))],
      progress: [completed('1', isoDate(2023, 2, 20))],
      passages: plan('Tiếp tục xây dựng kho lưu trữ chuyên dụng.'),
    }),
    recordOf('2023-Q2'),
  ];
  const more = { ...DEPARTMENT, taskLists, records };
  const report = reportOf('2023-Q1', more);
  const previous = reportOf('2022-Q4', more);

  test('ends as the task of this year that has its words does, else it is dropped', () => {
    expect(outcomes(report, previous)).toEqual([
      '1. CLOSED 1',
      '2. REPORTED 2',
      '2022/1. REPORTED 2',
      '2022/2. CLOSED 1',
      '2022/3. CONTINUED ',
      '2022/4. DROPPED ',
    ]);
  });

  test('names both tasks, where they are not worded alike', () => {
    const [, , reworded, same] = carryOver(report, previous).entries;
    expect(reworded).toMatchObject({
      kind: 'TASK',
      text: `${LAST_YEAR[0][1]} → ${TITLES[1]}`,
      evidence: { results: ['Result:binh-thuan/skhcn/2023-Q1/2/1'] },
    });
    expect(same).toMatchObject({
      text: TITLES[2],
      closing: { reason: 'COMPLETED', on: '2023-02-20' },
    });
  });

  test('is found by an open part, where its own title has other words', () => {
    const parts = [task('1.1', { title: words(TITLES[4]) })];
    const lists = [
      taskList([task('1', { title: words('Hợp tác quốc tế'), parts })], 2022),
      taskList([titled(['7', TITLES[4]])]),
    ];
    const [before, after] = ['2022-Q4', '2023-Q1'].map((label) =>
      reportOf(label, { taskLists: lists }),
    );
    if (!before || !after) throw new Error('Two reports');
    expect(outcomes(after, before)).toEqual(['7. DROPPED 7', '2022/1. DROPPED 7']);
  });

  test('is no more told of from the second quarter on', () => {
    const { entries } = carryOver(reportOf('2023-Q2', more), report);
    expect(entries.filter(({ kind }) => kind === 'TASK').map(({ marker }) => marker)).toEqual([
      '2.',
    ]);
  });
});

describe('an item of the plan that was followed', () => {
  const FOLLOWED = recordOf('2023-Q1', {
    passages: plan(
      'Mở lớp tập huấn nghiệp vụ văn thư.',
      'Kiểm tra công tác lưu trữ tại 06 cơ quan chuyên môn.',
      'Sửa chữa trụ sở làm việc.',
      'Mua sắm xe ô tô.',
      'Thực hiện các nhiệm vụ khác được giao.',
      'Thu hút chuyên gia nước ngoài.',
    ),
  });
  const records = [
    FOLLOWED,
    recordOf('2023-Q2', {
      results: [result('1', words('Đã mở 02 lớp.'))],
      progress: [completed('2', isoDate(2023, 5, 29))],
      passages: plan('Hoàn thành sửa chữa trụ sở làm việc.', 'Thu hút chuyên gia.'),
    }),
  ];
  const report = reportOf('2023-Q2', department(...records));
  const items = (of: Report) =>
    carryOver(of, null).entries.filter(({ kind }) => kind === 'PLAN_ITEM');

  test('ends by its tasks, or by the next plan where it belongs to none', () => {
    expect(items(report).map(({ marker, outcome, tasks }) => [marker, outcome, tasks])).toEqual([
      ['1.', 'REPORTED', ['1']],
      ['2.', 'CLOSED', ['2']],
      ['3.', 'CONTINUED', []],
      ['4.', 'DROPPED', []],
      ['5.', 'REPORTED', []],
      ['6.', 'CONTINUED', ['4']],
    ]);
    expect(items(report)[2]?.evidence).toEqual({ results: [], planParagraphs: [0] });
    expect(carryOver(report, null).followedPeriod).toBe('2023-Q1');
  });

  test('is read from the report before, where the report does not hold the plan', () => {
    const before = reportOf('2023-Q1', department(...records));
    const without = { ...report, followedPlan: null };
    expect(carryOver(without, before)).toEqual(carryOver(report, before));
    expect(items(without)).toEqual([]);
  });

  test('is any paragraph of a plan without markers', () => {
    const passages = FOLLOWED.passages.map((passage) => ({ ...passage, marker: null }));
    const unmarked = reportOf('2023-Q2', department({ ...FOLLOWED, passages }));
    expect(items(unmarked)).toHaveLength(6);
  });

  test('is closed by tasks that ended before the period only where nothing else is known of it', () => {
    const early = { ...FOLLOWED, progress: [completed('2', isoDate(2023, 2, 20))] };
    const outcomeWith = (more: Partial<PeriodRecord>) =>
      items(reportOf('2023-Q2', department(early, recordOf('2023-Q2', more))))[1]?.outcome;
    expect(outcomeWith({})).toBe('CLOSED');
    expect(outcomeWith({ results: [result('2', words('Khắc phục sau kiểm tra.'))] })).toBe(
      'REPORTED',
    );
  });
});

describe('what the plan leaves out', () => {
  const PASSAGES = plan(
    'Tiếp tục tập huấn nghiệp vụ văn thư cho công chức cấp xã.',
    'Kiểm tra công tác lưu trữ tại 06 cơ quan chuyên môn.',
    'Thực hiện các nhiệm vụ khác được giao.',
    'Sửa chữa trụ sở làm việc và mua sắm xe ô tô.',
  );
  const left = (report: Report) => {
    const { gaps, orphans, isComparable } = carryOver(report, null);
    return {
      gaps: gaps.map(({ code }) => code),
      orphans: orphans.map(({ paragraph }) => paragraph),
      isComparable,
    };
  };

  test('[COV-03] [COV-04] is what the checks find missing', () => {
    const report = reportOf('2023-Q1', department(recordOf('2023-Q1', { passages: PASSAGES })));
    expect(left(report)).toEqual({ gaps: ['3', '4'], orphans: [3], isComparable: true });
    expect(places(report, 'COV-04')).toEqual(['sections/0/tasks/2', 'sections/0/tasks/3']);
    expect(places(report, 'COV-03')).toEqual(['sections/2/paragraphs/3']);
  });

  test('[COV-04] is no task that needs no more', () => {
    const record = recordOf('2023-Q1', { passages: PASSAGES, progress: [completed('3')] });
    const report = reportOf('2023-Q1', department(record));
    expect(left(report).gaps).toEqual(['4']);
    expect(places(report, 'COV-04')).toEqual(['sections/0/tasks/3']);
  });

  test('[COV-04] is no task at the end of a year', () => {
    const report = reportOf('2023', department(recordOf('2023', { passages: PASSAGES })));
    expect(left(report)).toEqual({ gaps: [], orphans: [3], isComparable: true });
    expect(places(report, 'COV-04')).toEqual([]);
  });

  test('is told of a plan that is not laid out along the tasks too, but marked', () => {
    const report = reportOf(
      '2023-Q1',
      department(recordOf('2023-Q1', { passages: plan('Mua xe.') })),
    );
    expect(left(report)).toEqual({ gaps: ['1', '2', '3', '4'], orphans: [0], isComparable: false });
    expect([...places(report, 'COV-03'), ...places(report, 'COV-04')]).toEqual([]);
  });

  function places(report: Report, rule: string): readonly string[] {
    return checkReport(report)
      .filter((finding) => finding.rule === rule)
      .map(({ place }) => place.path);
  }
});
