import { expect, test } from 'vitest';
import { balancedLines } from './balanced-lines.ts';
import { textWidth } from './text-width.ts';

const BOLD = { face: 'bold', size: 14 } as const;
const SUBJECT =
  'Tình hình thực hiện các nhiệm vụ chủ yếu được UBND tỉnh phê duyệt trong quý I năm 2023';

test('letters are as wide as in Times New Roman', () => {
  // Of Times New Roman's own tables: each digit is half an em wide, a space a quarter.
  expect(textWidth('0123456789', { face: 'upright', size: 72 })).toBeCloseTo(127, 5);
  expect(textWidth(' ', { face: 'italic', size: 72 })).toBeCloseTo(6.35, 5);
});

test('a short text stands on one line', () => {
  expect(balancedLines('BÁO CÁO', { ...BOLD, width: 160 })).toEqual(['BÁO CÁO']);
});

test('two lines are about as long as each other, and lose no word', () => {
  const lines = balancedLines(SUBJECT, { ...BOLD, width: 160 });
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(SUBJECT);
  const [first = 0, second = 0] = lines.map((line) => textWidth(line, BOLD));
  expect(Math.abs(first - second)).toBeLessThan(20);
});

test('a word longer than the line has a line of its own', () => {
  expect(balancedLines('a dàiquáđisaunàymàkhôngngắt b', { ...BOLD, width: 10 })).toEqual([
    'a',
    'dàiquáđisaunàymàkhôngngắt',
    'b',
  ]);
});
