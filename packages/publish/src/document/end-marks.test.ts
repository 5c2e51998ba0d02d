import { describe, expect, test } from 'vitest';
import { endDocument, punctuateList } from './end-marks.ts';
import { plainWords, type Word, type Words } from './words.ts';

const CALL: Word = { type: 'footnote', marker: '1' };

function emphasis(text: string): Word {
  return { type: 'emphasis', children: plainWords(text) };
}

function seen(words: Words): string {
  return words
    .map((word) => {
      if ('children' in word) return `<${seen(word.children)}>`;
      return 'marker' in word ? `[${word.marker}]` : word.text;
    })
    .join('');
}

describe('endDocument', () => {
  test.each([
    ['đến năm 2030.', 'đến năm 2030./.'],
    ['đến năm 2030', 'đến năm 2030./.'],
    ['đến năm 2030. ', 'đến năm 2030./.'],
    ['đến năm 2030./.', 'đến năm 2030./.'],
    ['(ghi nhận trong kỳ.)', '(ghi nhận trong kỳ.)./.'],
  ])('%s → %s', (before, after) => {
    expect(seen(endDocument(plainWords(before)))).toBe(after);
  });

  test('finds the full stop within emphasis and before a footnote call', () => {
    expect(seen(endDocument([emphasis('Đề án.')]))).toBe('<Đề án>./.');
    expect(seen(endDocument([...plainWords('Đạt.'), CALL]))).toBe('Đạt[1]./.');
  });

  test('ends even a paragraph that is only a call', () => {
    expect(seen(endDocument([CALL]))).toBe('[1]./.');
  });
});

describe('punctuateList', () => {
  test('ends every item once, whatever mark it came with', () => {
    const items = ['UBND tỉnh', 'Cục Thống kê;', 'Lưu VT, VP.'].map(plainWords);
    expect(punctuateList(items).map(seen)).toEqual(['UBND tỉnh;', 'Cục Thống kê;', 'Lưu VT, VP.']);
  });
});
