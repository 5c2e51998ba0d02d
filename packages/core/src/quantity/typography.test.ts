import { expect, test } from 'vitest';
import { plainTypography } from './typography.ts';

test.each([
  ['１２，５％', '12,5%'],
  ['2\u00A0000\u202F000', '2\u00A0000\u00A0000'],
  ['15\u00A0hồ\u2009sơ', '15 hồ sơ'],
  ['\u22123,2', '-3,2'],
  ['１\u00A0０００', '1\u00A0000'],
  ['hồ sơ²\r\n', 'hồ sơ² \n'],
  ['\ud800', '\ud800'],
])('%j is %j, as long as before', (text, plain) => {
  expect(plainTypography(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});
