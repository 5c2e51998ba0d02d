import { expect, test } from 'vitest';
import { findMatch } from './find-match.ts';
import { parseSearch, type SearchQuestion } from './search-question.ts';

function question(text: string): SearchQuestion {
  const parsed = parseSearch(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

/** The match, and the text with brackets round its spans. */
function found(text: string, wanted: string): string | null {
  const match = findMatch(text, question(wanted));
  if (!match) return null;
  let shown = text;
  for (const { start, end } of match.spans.toReversed()) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  }
  return `${match.match} ${shown}`;
}

test.each([
  ['Sửa đường bộ tại Đắk Lắk', 'đường bộ', 'VERBATIM Sửa [đường bộ] tại Đắk Lắk'],
  ['Sửa đường bộ tại Đắk Lắk', 'DUONG BO', 'PHRASE Sửa [đường bộ] tại Đắk Lắk'],
  ['Sửa đường bộ tại Đắk Lắk', 'dak lak duong', 'WORDS Sửa [đường] bộ tại [Đắk] [Lắk]'],
  ['Nuôi dưỡng ven đường', 'đường', 'VERBATIM Nuôi dưỡng ven [đường]'],
  ['Nuôi dưỡng ven đường', 'duong', 'PHRASE Nuôi [dưỡng] ven [đường]'],
  ['Hoà giải ở Hòa Bình', 'hoà', 'VERBATIM [Hoà] giải ở [Hòa] Bình'],
  ['Kế  hoạch\u00A0số 5', 'kế hoạch số', 'VERBATIM [Kế  hoạch\u00A0số] 5'],
  ['Đạt 100%, không phải 1000', '100%', 'VERBATIM Đạt [100%], không phải 1000'],
  ['a_b và a\\b', 'a_b', 'VERBATIM [a_b] và a\\b'],
  ['Diện tích 12 m²', 'm2', 'VERBATIM Diện tích 12 [m²]'],
  ['cơ chế “một cửa” liên thông', '“một cửa” liên', 'WORDS cơ chế “[một cửa]” [liên] thông'],
  ['thanh tra', 'thanh nhan', null],
  ['một cửa', '“cửa một”', null],
])('%s has %s', (text, wanted, expected) => {
  expect(found(text, wanted)).toBe(expected);
});

test('the marks of a letter written apart belong to it', () => {
  const apart = 'Đường bộ'.normalize('NFD');
  expect(found(`Sửa ${apart}.`, 'duong bo')).toBe(`PHRASE Sửa [${apart}].`);
});
