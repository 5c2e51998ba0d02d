import { expect, test } from 'vitest';
import { quotedLine } from './quoted-line.ts';

function marked(text: string, words: string, width: number): readonly string[] {
  const start = text.indexOf(words);
  const { line, carets } = quotedLine({ text, start, end: start + words.length }, width);
  expect([...line].length).toBeLessThanOrEqual(width);
  return [line, carets];
}

const SENTENCE = 'Đã tiếp nhận 15 hồ sơ, giải quyết trước hạn 13 hồ sơ.';

test('a line that fits stands whole, a caret under each letter of the span', () => {
  expect(marked(SENTENCE, '15 hồ sơ', 80)).toEqual([SENTENCE, '             ^^^^^^^^']);
});

test('a longer line is cut around the span', () => {
  expect(marked(SENTENCE, '15 hồ sơ', 24)).toEqual([
    '…p nhận 15 hồ sơ, giải …',
    '        ^^^^^^^^',
  ]);
  expect(marked(SENTENCE, '13 hồ sơ', 24)).toEqual([
    '…yết trước hạn 13 hồ sơ.',
    '               ^^^^^^^^',
  ]);
  expect(marked(SENTENCE, 'Đã', 24)).toEqual(['Đã tiếp nhận 15 hồ sơ, …', '^^']);
});

test('a span that is itself too long is cut at its end', () => {
  expect(marked(SENTENCE, SENTENCE.slice(3), 24)).toEqual([
    '…tiếp nhận 15 hồ sơ, g…',
    ' ^^^^^^^^^^^^^^^^^^^^^^',
  ]);
});

test('an empty span is still pointed at, and control characters are blanks', () => {
  expect(quotedLine({ text: 'a\u001B[2J\nb', start: 1, end: 1 }, 40)).toEqual({
    line: 'a [2J b',
    carets: ' ^',
  });
});

test('letters beyond the basic plane are one column, and half of one does no harm', () => {
  expect(marked('𝟙𝟚 mẫu', 'mẫu', 40)).toEqual(['𝟙𝟚 mẫu', '   ^^^']);
  expect(quotedLine({ text: '\uD835 mẫu', start: 2, end: 5 }, 40).carets).toBe('  ^^^');
});
