import { expect, test } from 'vitest';
import { LEFT, letters, RIGHT, shortened, table, WORDS, wrapped } from './columns.ts';

const NAME = 'Giấy chứng nhận quyền sử dụng đất được cấp lần đầu';

test('cells stand under one another, numbers to the right, nothing after the last', () => {
  expect(
    table(
      [
        ['a', '7', 'x'],
        ['bcd', '12', ''],
      ],
      [LEFT, RIGHT, LEFT],
    ),
  ).toBe('a     7  x\nbcd  12');
});

test('words go on below where the line is full', () => {
  expect(table([[NAME, '218']], [WORDS, RIGHT], 36).split('\n')).toEqual([
    'Giấy chứng nhận quyền sử dụng    218',
    'đất được cấp lần đầu',
  ]);
});

test('words keep room to be read, whatever the line', () => {
  expect(wrapped(NAME, 24)).toEqual(table([[NAME]], [WORDS], 5).split('\n'));
});

test('a letter is one column, however its marks are written', () => {
  expect(letters(NAME.normalize('NFD'))).toBe(NAME.length);
  expect(shortened(NAME.normalize('NFD'), 8)).toBe('Giấy ch…');
  expect(shortened(NAME, NAME.length)).toBe(NAME);
});

test('no rows are no lines', () => {
  expect(table([], [LEFT, RIGHT])).toBe('');
});
