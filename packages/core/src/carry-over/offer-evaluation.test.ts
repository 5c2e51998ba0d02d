import { describe, expect, test } from 'vitest';
import { checkText } from '../check/index.ts';
import type { Observation } from '../indicator/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import { decimal, unit } from '../quantity/index.ts';
import {
  counted,
  indicator,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from '../report/department.test-data.ts';
import type { Department, PeriodRecord } from '../report/index.ts';
import type { Task, TaskProgress } from '../task/index.ts';
import { offerEvaluation } from './offer-evaluation.ts';

function offered(tasks: readonly Task[], ...records: readonly PeriodRecord[]) {
  const more: Partial<Department> = { taskLists: [taskList(tasks)], records };
  return offerEvaluation(reportOf('2023-Q2', more));
}

function completed(code: string, on: IsoDate): TaskProgress {
  return { task: code as TaskProgress['task'], progress: 'COMPLETED', on };
}

function share(code: string, numerator: number, denominator: number): Observation {
  const of = unit('mẫu');
  return {
    ...counted(code, 0),
    state: 'ACTUAL',
    value: {
      type: 'ratio',
      numerator: { value: decimal(numerator), unit: of },
      denominator: { value: decimal(denominator), unit: of },
    },
  };
}

function target(value: string, of = 'mẫu') {
  const quantity = { value: decimal(value), unit: unit(of) };
  return { targets: [{ value: quantity, document: null, since: null }] };
}

const RATIO = {
  measure: 'RATIO',
  operands: { numerator: 'FLOW', denominator: 'FLOW' },
} as const;

test('nothing is offered where nothing is counted', () => {
  expect(offered([task('1'), task('2')])).toEqual([]);
  expect(offered([])).toEqual([]);
});

test('tasks with results are counted, and the tasks that the count stands on are named', () => {
  const record = recordOf('2023-Q2', { results: [result('1.1', words('Đã mở lớp.'))] });
  const tasks = [task('1', { parts: [task('1.1')] }), task('2')];
  expect(offered(tasks, record)).toEqual([
    {
      kind: 'TASKS_WITH_RESULTS',
      text: 'Trong quý II năm 2023, 01/02 nhiệm vụ được giao có kết quả thực hiện.',
      numbers: [
        {
          text: '01',
          value: '1',
          sources: [{ kind: 'TASK', id: expect.any(String), code: '1', text: 'Nhiệm vụ 1' }],
        },
        {
          text: '02',
          value: '2',
          sources: [expect.objectContaining({ code: '1' }), expect.objectContaining({ code: '2' })],
        },
      ],
    },
  ]);
});

test('a task that was completed before the period is not among those still to be done', () => {
  const records = [
    recordOf('2023-Q1', { progress: [completed('2', isoDate(2023, 2, 1))] }),
    recordOf('2023-Q2', { results: [result('1', words('Đã mở lớp.'))] }),
  ];
  expect(offered([task('1'), task('2')], ...records).map(({ text }) => text)).toEqual([
    'Trong quý II năm 2023, 01/01 nhiệm vụ còn phải thực hiện có kết quả thực hiện.',
    'Lũy kế đến quý II năm 2023, đã hoàn thành 01/02 nhiệm vụ được giao.',
  ]);
});

describe('a task for which nothing has arisen', () => {
  const notArisen = (code: string): TaskProgress => ({
    task: code as TaskProgress['task'],
    progress: 'NOT_ARISEN',
    on: null,
  });
  const said = (code: string) => result(code, words('Chưa phát sinh.'));

  test('has no result, and is none of those that could have one', () => {
    const record = recordOf('2023-Q2', {
      results: [said('1'), result('2', words('Đã mở lớp.'))],
      progress: [notArisen('1')],
    });
    const [sentence] = offered([task('1'), task('2'), task('3')], record);
    expect(sentence?.text).toBe(
      'Trong quý II năm 2023, 01/02 nhiệm vụ được giao, đã phát sinh có kết quả thực hiện.',
    );
    expect(sentence?.numbers.map(({ value }) => value)).toEqual(['1', '2']);
  });

  test('is one all of whose parts are such', () => {
    const record = recordOf('2023-Q2', {
      results: [said('1.1'), result('2', words('Đã mở lớp.'))],
      progress: [notArisen('1.1'), notArisen('1.2')],
    });
    const tasks = [task('1', { parts: [task('1.1'), task('1.2')] }), task('2')];
    expect(offered(tasks, record)[0]?.text).toContain(' 01/01 nhiệm vụ được giao, đã phát sinh ');
  });

  test('gives the task that it is a part of no result', () => {
    const record = recordOf('2023-Q2', { results: [said('1.1')], progress: [notArisen('1.1')] });
    const tasks = [task('1', { parts: [task('1.1'), task('1.2')] }), task('2')];
    expect(offered(tasks, record)).toEqual([]);
  });
});

test('a share that stands on a day is held against no target, which may be one not to be exceeded', () => {
  const indicators = [
    indicator('ho-ngheo', { measure: 'STOCK', unit: unit('%'), ...target('3', '%') }),
  ];
  const poor: Observation = {
    ...counted('ho-ngheo', 0),
    state: 'ACTUAL',
    value: { type: 'amount', amount: { value: decimal(5), unit: unit('%') } },
  };
  const record = recordOf('2023-Q2', { observations: [poor, counted('lop', 9)] });
  expect(offered([task('1', { indicators })], record)).toEqual([]);
  const others = [...indicators, indicator('lop', { measure: 'STOCK', ...target('10') })];
  expect(offered([task('1', { indicators: others })], record).map(({ text }) => text)).toEqual([
    'Trong 01 chỉ tiêu có mục tiêu và có số liệu (không kể chỉ tiêu là tỷ lệ tại một thời điểm), chưa có chỉ tiêu nào đạt mục tiêu năm 2023.',
  ]);
});

test('completed tasks are told apart by their deadlines, and add up; the overdue are named', () => {
  const due = { deadline: { type: 'day', day: isoDate(2023, 5, 31) } } as const;
  const tasks = [
    task('1', due),
    task('2', due),
    task('3', due),
    task('4'),
    task('5', { ...due, parts: [task('5.1', due)] }),
    task('6', { parts: [task('6.1', due), task('6.2')] }),
  ];
  const progress = [
    completed('1', isoDate(2023, 5, 30)),
    completed('2', isoDate(2023, 5, 31)),
    completed('3', isoDate(2023, 6, 1)),
    completed('4', isoDate(2023, 6, 1)),
  ];
  const sentences = offered(tasks, recordOf('2023-Q2', { progress }));
  expect(sentences.map(({ text }) => text)).toEqual([
    'Lũy kế đến quý II năm 2023, đã hoàn thành 04/06 nhiệm vụ được giao, trong đó 01 nhiệm vụ trước hạn, 01 nhiệm vụ đúng hạn, 01 nhiệm vụ quá hạn, 01 nhiệm vụ không có thời hạn.',
    'Còn 02 nhiệm vụ đã quá hạn, chưa hoàn thành (nhiệm vụ 5, 6.1).',
  ]);
  expect(sentences[0]?.numbers.map(({ value }) => value)).toEqual(['4', '6', '1', '1', '1', '1']);
});

test('targets are reached by exact figures: amounts by the year so far, shares by their operands', () => {
  const indicators = [
    indicator('dat', target('10')),
    indicator('gan-dat', target('100000')),
    indicator('ty-le', { ...RATIO, ...target('92', '%') }),
    indicator('ty-le-gan', { ...RATIO, ...target('92', '%') }),
    indicator('khong-so-lieu', target('10')),
    indicator('khong-muc-tieu'),
    indicator('khang-dinh', { ...RATIO, ...target('100', '%') }),
  ];
  const claim: Observation = {
    ...counted('khang-dinh', 0),
    state: 'ACTUAL',
    value: { type: 'claim', percent: decimal(100) },
  };
  const records = [
    recordOf('2023-Q1', {
      observations: [
        counted('dat', 6),
        counted('gan-dat', 99_000),
        share('ty-le', 90, 100),
        share('ty-le-gan', 0, 1),
      ],
    }),
    recordOf('2023-Q2', {
      observations: [
        counted('dat', 4),
        counted('gan-dat', 960),
        share('ty-le', 94, 100),
        share('ty-le-gan', 91_960, 99_999),
        counted('khong-muc-tieu', 5),
        claim,
      ],
    }),
  ];
  const [sentence, ...others] = offered([task('1', { indicators })], ...records);
  expect(others).toEqual([]);
  expect(sentence?.text).toBe(
    'Trong 04 chỉ tiêu có mục tiêu và có số liệu, 02 chỉ tiêu đạt hoặc vượt mục tiêu năm 2023.',
  );
  expect(sentence?.numbers[1]?.sources).toMatchObject([
    {
      kind: 'INDICATOR',
      code: 'dat',
      text: expect.stringMatching(/^10 mẫu \/ 10 mẫu = 100,0%; 06 mẫu .* = 10 mẫu$/),
    },
    { kind: 'INDICATOR', code: 'ty-le', text: expect.stringContaining('184/200 mẫu') },
  ]);
});

test('a target that only an estimate reaches is told as such; none reached is told too', () => {
  const estimate = { ...counted('dat', 10), state: 'ESTIMATE' } as Observation;
  const tasks = [
    task('1', { indicators: [indicator('dat', { measure: 'STOCK', ...target('10') })] }),
  ];
  const [first] = offered(tasks, recordOf('2023-Q2', { observations: [estimate] }));
  expect(first?.text).toBe(
    'Trong 01 chỉ tiêu có mục tiêu và có số liệu, 01 chỉ tiêu đạt hoặc vượt mục tiêu năm 2023, trong đó 01 chỉ tiêu theo số ước.',
  );
  const [none] = offered(tasks, recordOf('2023-Q2', { observations: [counted('dat', 9)] }));
  expect(none?.text).toBe(
    'Trong 01 chỉ tiêu có mục tiêu và có số liệu, chưa có chỉ tiêu nào đạt mục tiêu năm 2023.',
  );
});

test('what is offered passes the checks', () => {
  const text =
    'Lũy kế đến quý II năm 2023, đã hoàn thành 04/06 nhiệm vụ được giao, trong đó 01 nhiệm vụ trước hạn, 01 nhiệm vụ đúng hạn, 01 nhiệm vụ quá hạn, 01 nhiệm vụ không có thời hạn.';
  expect(checkText(text)).toEqual([]);
});
