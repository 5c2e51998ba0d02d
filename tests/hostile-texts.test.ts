import { checkText } from '@baocao/core/check';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from './bench/hostile-texts.ts';

test.each(Object.entries(HOSTILE_TEXTS))(
  '%s: is checked to its end',
  (_, make) => {
    for (const size of [0, 1, 2, 50_000]) expect(Array.isArray(checkText(make(size)))).toBe(true);
  },
  60_000,
);

test('a megabyte of noise is checked to its end', () => {
  expect(Array.isArray(checkText(HOSTILE_TEXTS['noise']?.(1_000_000) ?? ''))).toBe(true);
}, 60_000);

test.each(['', '\uFEFF', '\0', '\uD800', '\r\n\r\n', '|', '1', '%', '(', '- ', '1.', '¹'])(
  '%j gives no error',
  (text) => {
    expect(checkText(text).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
