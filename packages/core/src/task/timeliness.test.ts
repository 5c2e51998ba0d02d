import { describe, expect, test } from 'vitest';
import { type IsoDate, isoDate } from '../iso-date.ts';
import type { Deadline, Task, TaskCode } from './task.ts';
import { deadlineOn, lastDayOf, timelinessOf } from './timeliness.ts';

const day = (text: string) => text as IsoDate;
const words = (text: string): Deadline => ({ type: 'words', words: text });

test.each([
  ['completed the day before', '2023-06-30', '2023-06-29', 'EARLY'],
  ['completed on the day', '2023-06-30', '2023-06-30', 'ON_TIME'],
  ['completed the day after', '2023-06-30', '2023-07-01', 'OVERDUE'],
  ['open, and the day to come', '2023-12-31', null, 'WITHIN_TERM'],
  ['open on the day itself', '2023-09-14', null, 'WITHIN_TERM'],
  ['open, and the day past', '2023-09-13', null, 'OVERDUE'],
  ['no day to hold it against', null, '2023-06-29', 'NO_DEADLINE'],
] as const)('%s', (_, due, completedOn, expected) => {
  expect(
    timelinessOf({
      due: due && day(due),
      completedOn: completedOn && day(completedOn),
      on: isoDate(2023, 9, 14),
    }),
  ).toBe(expected);
});

describe('the last day that a deadline means', () => {
  test.each([
    ['quý II', '2023-06-30'],
    ['Quý IV/2023', '2023-12-31'],
    ['trong quý 3 năm 2024', '2024-09-30'],
    ['tháng 9/2023', '2023-09-30'],
    ['hoàn thành trong tháng 02', '2023-02-28'],
    ['6 tháng đầu năm', '2023-06-30'],
    ['cuối năm 2024', '2024-12-31'],
    ['năm 2023', '2023-12-31'],
    ['từ tháng 01 đến tháng 12/2023', '2023-12-31'],
    ['từ quý I đến quý IV', '2023-12-31'],
    ['quý I và quý II', '2023-06-30'],
    ['từ năm 2021 đến hết năm 2025', '2025-12-31'],
    ['6 tháng cuối năm', '2023-12-31'],
    ['quý IV/2023, quý I/2024', '2024-03-31'],
    ['chậm nhất trong tháng 11 năm 2023', '2023-11-30'],
    ['sau 6 tháng kể từ ngày phê duyệt', null],
    ['tháng 3, 6, 9, 12', null],
    ['trước quý II', null],
    ['thường xuyên', null],
    ['hằng quý', null],
    ['theo chỉ đạo của UBND tỉnh', null],
  ])('%s', (text, expected) => {
    expect(lastDayOf(words(text), 2023)).toBe(expected);
  });

  test('a day is itself', () => {
    expect(lastDayOf({ type: 'day', day: isoDate(2023, 5, 4) }, 2023)).toBe('2023-05-04');
  });
});

test('an extension holds from its day on, and the first deadline stays known', () => {
  const later: Deadline = { type: 'day', day: isoDate(2024, 3, 31) };
  const task: Task = {
    code: '6' as TaskCode,
    title: [],
    lead: null,
    coordinating: [],
    deadline: words('quý IV'),
    extensions: [{ deadline: later, document: null, since: isoDate(2023, 11, 20) }],
    handOver: null,
    themes: [],
    indicators: [],
    parts: [],
  };
  expect(deadlineOn(task, isoDate(2023, 11, 19))).toEqual(words('quý IV'));
  expect(deadlineOn(task, isoDate(2023, 11, 20))).toEqual(later);
});
