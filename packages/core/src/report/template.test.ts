import { expect, test } from 'vitest';
import type { Period } from '../period/index.ts';
import { fillTemplateText, PLACEHOLDERS, parseTemplateText } from './template.ts';

const Q4: Period = { kind: 'quarter', year: 2023, quarter: 4 };

test.each([
  [
    'Tình hình thực hiện nhiệm vụ trong {period}',
    'Tình hình thực hiện nhiệm vụ trong quý IV năm 2023',
  ],
  ['Nhiệm vụ trong {nextPeriod}', 'Nhiệm vụ trong quý I năm 2024'],
  ['{period}, {period} và {nextPeriod}', 'quý IV năm 2023, quý IV năm 2023 và quý I năm 2024'],
  ['Đánh giá chung', 'Đánh giá chung'],
])('%s', (text, filled) => {
  expect(parseTemplateText(text)).toEqual({ ok: true, value: text });
  expect(fillTemplateText(text, Q4)).toBe(filled);
});

test.each([
  ['Trong {kỳ}', 'kỳ'],
  ['{period} {Period}', 'Period'],
  ['{}', ''],
  ['{ period }', ' period '],
])('%s asks for what a period does not have', (text, placeholder) => {
  expect(parseTemplateText(text)).toEqual({
    ok: false,
    error: { code: 'UNKNOWN_PLACEHOLDER', text, placeholder },
  });
});

test('nothing is left to fill', () => {
  const text = PLACEHOLDERS.map((placeholder) => `{${placeholder}}`).join(' ');
  expect(fillTemplateText(text, Q4)).not.toMatch(/[{}]/);
});
