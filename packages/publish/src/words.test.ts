import type { ProseNode } from '@baocao/core/report';
import { describe, expect, test } from 'vitest';
import { endDocument, plainWords, punctuateList, type Words } from './words.ts';

const CALL: ProseNode = { __typename: 'FootnoteNode', marker: '1' };

function emphasis(text: string): ProseNode {
  return { __typename: 'EmphasisNode', children: plainWords(text) };
}

function seen(words: Words): string {
  return words
    .map((node) => {
      if ('children' in node) return `<${seen(node.children)}>`;
      return 'marker' in node ? `[${node.marker}]` : node.text;
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
