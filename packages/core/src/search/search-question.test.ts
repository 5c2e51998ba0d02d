import { expect, test } from 'vitest';
import { describeSearchProblem } from './describe-search-problem.ts';
import { parseSearch } from './search-question.ts';

test.each([
  ['Đường bộ', ['duong', 'bo']],
  ['“đường bộ” cao tốc', ['duong bo', 'cao', 'toc']],
  ['"đường bộ" "cao tốc"', ['duong bo', 'cao toc']],
  ['kế kế KE', ['ke']],
  ['15 " mẫu', ['15', 'mau']],
  ['“” 100%', ['100%']],
  ['q 2 2023', ['q', '2', '2023']],
])('the terms of %s', (text, terms) => {
  expect(parseSearch(text)).toMatchObject({ ok: true, value: { terms } });
});

test('the whole keeps its accents beside, without its quotes', () => {
  expect(parseSearch(' “Đường bộ”  CAO tốc')).toMatchObject({
    value: { lowered: 'đường bộ cao tốc', folded: 'duong bo cao toc' },
  });
});

test.each(['', '  ', 'a', 'ế', 'a b', '“”', '"', '\u0301\u0301', '\u{1F600}'])(
  '%j is too short, in both languages',
  (text) => {
    const parsed = parseSearch(text);
    if (parsed.ok) throw new Error('It was taken');
    expect(parsed.error).toEqual({ code: 'SEARCH_TOO_SHORT', text, fewest: 2 });
    expect(describeSearchProblem(parsed.error, 'vi')).toMatch(/Hãy ghi/);
    expect(describeSearchProblem(parsed.error, 'en')).toMatch(/Give/);
  },
);

test('a page of text is no search', () => {
  const parsed = parseSearch('đường '.repeat(60));
  if (parsed.ok) throw new Error('It was taken');
  expect(parsed.error).toEqual({ code: 'SEARCH_TOO_LONG', length: 360, longest: 300 });
  expect(describeSearchProblem(parsed.error, 'vi')).toContain('360');
  expect(describeSearchProblem(parsed.error, 'en')).toContain('300');
});
