import { describe, expect, test } from 'vitest';
import type { Observation } from '../indicator/index.ts';
import { isoDate } from '../iso-date.ts';
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
import { proposePlan } from './propose-plan.ts';

const TITLE = words('Kiểm tra chất lượng xăng dầu.');

function proposed(tasks: readonly Task[], record: Partial<PeriodRecord> = {}) {
  const more: Partial<Department> = {
    taskLists: [taskList(tasks)],
    records: [recordOf('2023-Q2', record)],
  };
  return proposePlan(reportOf('2023-Q2', more));
}

function progress(code: string, at: TaskProgress['progress']): TaskProgress {
  return { task: code as TaskProgress['task'], progress: at, on: null };
}

function due(year: number, month: number, day: number): Pick<Task, 'deadline'> {
  return { deadline: { type: 'day', day: isoDate(year, month, day) } };
}

/** The plan proposed from the first quarter, in which the year so far is one observation. */
function yearSoFar(tasks: readonly Task[], observation: Observation) {
  const records = [recordOf('2023-Q1', { observations: [observation] })];
  return proposePlan(reportOf('2023-Q1', { taskLists: [taskList(tasks)], records }));
}

function target(count: number | string, of = unit('mẫu')) {
  const value = { value: decimal(count), unit: of };
  return { targets: [{ value, document: null, since: null }] };
}

describe('an open task', () => {
  test.each([
    ['IN_PROGRESS', 'Tiếp tục kiểm tra chất lượng xăng dầu.'],
    ['NOT_STARTED', 'Triển khai thực hiện nhiệm vụ: Kiểm tra chất lượng xăng dầu.'],
    [
      'AWAITING_CONFIRMATION',
      'Hoàn tất việc xác nhận hoàn thành nhiệm vụ: Kiểm tra chất lượng xăng dầu.',
    ],
    ['SUSPENDED', 'Xem xét, xử lý nhiệm vụ đang tạm dừng: Kiểm tra chất lượng xăng dầu.'],
    ['RETURNED', 'Hoàn thiện, trình lại nhiệm vụ bị trả lại: Kiểm tra chất lượng xăng dầu.'],
    ['NOT_ARISEN', 'Theo dõi, thực hiện khi phát sinh nhiệm vụ: Kiểm tra chất lượng xăng dầu.'],
  ] as const)('that is %s is proposed in its own words', (at, text) => {
    expect(proposed([task('1', { title: TITLE })], { progress: [progress('1', at)] })).toEqual([
      { text, reason: 'OPEN_TASK', tasks: ['1'], numbers: [] },
    ]);
  });

  test.each([
    ['Tiếp tục đổi mới công nghệ', 'Tiếp tục đổi mới công nghệ.'],
    ['Công tác văn thư, lưu trữ', 'Tiếp tục thực hiện nhiệm vụ: Công tác văn thư, lưu trữ.'],
    ['Đẩy nhanh giải ngân', 'Tiếp tục đẩy nhanh giải ngân.'],
  ])('%s keeps its title', (title, text) => {
    const of = proposed([task('1', { title: words(title) })], {
      progress: [progress('1', 'IN_PROGRESS')],
    });
    expect(of.map((item) => item.text)).toEqual([text]);
  });

  test('that is completed is not proposed', () => {
    expect(
      proposed([task('1'), task('2')], { progress: [progress('1', 'COMPLETED')] }),
    ).toMatchObject([{ tasks: ['2'] }]);
  });

  test('tells its deadline; the overdue stand first', () => {
    const items = proposed([
      task('1', { title: TITLE, ...due(2023, 9, 30) }),
      task('2', {
        title: words('Lập hồ sơ'),
        ...due(2023, 3, 31),
        extensions: [{ ...extension(2023, 5, 31), document: null, since: isoDate(2023, 4, 1) }],
      }),
      task('3', { title: words('Tiếp dân'), deadline: { type: 'words', words: 'thường xuyên' } }),
    ]);
    expect(items.map(({ reason, text }) => [reason, text])).toEqual([
      [
        'OVERDUE',
        'Tập trung hoàn thành nhiệm vụ đã quá hạn: Lập hồ sơ; đã quá thời hạn 31/5/2023 (gia hạn từ 31/3/2023).',
      ],
      [
        'OPEN_TASK',
        'Triển khai thực hiện nhiệm vụ: Kiểm tra chất lượng xăng dầu; thời hạn 30/9/2023.',
      ],
      ['OPEN_TASK', 'Triển khai thực hiện nhiệm vụ: Tiếp dân; thời hạn: thường xuyên.'],
    ]);
  });

  test('tells what its indicators lack to their targets, and where that comes from', () => {
    const records = [
      recordOf('2023-Q1', { observations: [counted('xang', 6), counted('dau', 50)] }),
      recordOf('2023-Q2', {
        results: [result('1', words('Đã kiểm tra.'))],
        observations: [counted('xang', 3), counted('dau', 50)],
      }),
    ];
    const indicators = [
      indicator('xang', { name: 'Mẫu xăng', ...target(1200) }),
      indicator('dau', { name: 'Mẫu dầu', ...target(100) }),
      indicator('khi', { name: 'Mẫu khí', ...target(10) }),
    ];
    const taskLists = [taskList([task('1', { title: TITLE, indicators })])];
    const [item] = proposePlan(reportOf('2023-Q2', { taskLists, records }));
    expect(item?.text).toBe(
      'Tiếp tục kiểm tra chất lượng xăng dầu; chỉ tiêu “Mẫu xăng” đã đạt 09/1.200 mẫu (0,8%), còn 1.191 mẫu (99,2%).',
    );
    expect(item?.numbers).toMatchObject([
      {
        text: '1.191 mẫu',
        value: '1191',
        sources: [{ kind: 'INDICATOR', code: 'xang', text: expect.stringContaining('1.200 mẫu') }],
      },
    ]);
  });

  test.each([
    ['an amount that nearly is the target', {}, '100000', '99.999/100.000 mẫu, còn 01 mẫu', 99_999],
    ['nothing yet', {}, '40', '0/40 mẫu (0%), còn 40 mẫu (100%)', 0],
    [
      'a level in percent',
      { measure: 'STOCK', unit: unit('%') },
      '92',
      '90%, còn 2 điểm phần trăm so với mục tiêu 92%',
      90,
    ],
  ] as const)('tells of %s', (_, more, wanted, words, value) => {
    const of = 'unit' in more ? more.unit : unit('mẫu');
    const chiTieu = indicator('x', { ...more, ...target(wanted, of) });
    const observed = counted('x', value);
    const observation =
      'value' in observed && observed.value.type === 'amount'
        ? { ...observed, value: { ...observed.value, amount: { value: decimal(value), unit: of } } }
        : observed;
    const [item] = yearSoFar([task('1', { title: TITLE, indicators: [chiTieu] })], observation);
    expect(item?.text).toMatch(`chỉ tiêu “x” đã đạt ${words}.`);
  });

  test('stands as a whole, or as its open parts where one has ended or has a deadline of its own', () => {
    const parts = [task('1.1'), task('1.2'), task('1.3')];
    const whole = proposed([task('1', { parts })]);
    expect(whole.map(({ tasks }) => tasks)).toEqual([['1']]);
    const ended = proposed([task('1', { parts, ...due(2023, 3, 31) })], {
      progress: [progress('1.2', 'COMPLETED')],
    });
    expect(ended.map(({ tasks, reason }) => [tasks, reason])).toEqual([
      [['1.1'], 'OVERDUE'],
      [['1.3'], 'OVERDUE'],
    ]);
  });
});

describe('an item of the plan that the period followed', () => {
  const followed = (...items: readonly string[]) => {
    const passages = items.map((text, index) => ({
      section: 'Nhiệm vụ',
      marker: `${index + 1}.`,
      narrative: words(text),
    }));
    const tasks = [
      task('1', { title: words('Tập huấn nghiệp vụ văn thư cho công chức cấp xã') }),
      task('2', { title: words('Số hóa tài liệu lưu trữ lịch sử') }),
    ];
    return proposePlan(
      reportOf('2023-Q2', {
        taskLists: [taskList(tasks)],
        records: [
          recordOf('2023-Q1', { passages }),
          recordOf('2023-Q2', { results: [result('2', words('Đã số hóa.'))] }),
        ],
      }),
    ).filter(({ reason }) => reason === 'CONTINUED_ITEM');
  };

  test('is proposed again in its words, where nothing is reported of it', () => {
    expect(followed('Sửa chữa trụ sở làm việc.', 'Số hóa tài liệu lịch sử.')).toEqual([
      { text: 'Sửa chữa trụ sở làm việc.', reason: 'CONTINUED_ITEM', tasks: [], numbers: [] },
    ]);
  });

  test('is not proposed twice, nor beside a task that says the same', () => {
    const texts = followed(
      'Sửa chữa trụ sở làm việc.',
      'Sửa chữa trụ sở làm việc;',
      'Tiếp tục tập huấn nghiệp vụ văn thư cho công chức cấp xã.',
    ).map(({ text }) => text);
    expect(texts).toEqual(['Sửa chữa trụ sở làm việc.']);
  });
});

function extension(year: number, month: number, day: number) {
  return { deadline: { type: 'day', day: isoDate(year, month, day) } as const };
}
