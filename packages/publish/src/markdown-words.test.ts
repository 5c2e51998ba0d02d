import type { ProseNode } from '@baocao/core/report';
import { expect, test } from 'vitest';
import { wordsToMarkdown } from './markdown-words.ts';

function text(words: string): ProseNode {
  return { __typename: 'TextNode', text: words };
}

function emphasis(...children: readonly ProseNode[]): ProseNode {
  return { __typename: 'EmphasisNode', children };
}

function strong(...children: readonly ProseNode[]): ProseNode {
  return { __typename: 'StrongNode', children };
}

test.each<[string, readonly ProseNode[]]>([
  ['đề tài “*Kỷ lục – Top*”.', [text('đề tài “'), emphasis(text('Kỷ lục – Top')), text('”.')]],
  ['**Một** *hai*', [strong(text('Một')), text(' '), emphasis(text('hai'))]],
  ['*Căn cứ **Luật** này;*', [emphasis(text('Căn cứ '), strong(text('Luật')), text(' này;'))]],
  ['Đạt[^1].', [text('Đạt'), { __typename: 'FootnoteNode', marker: '1' }, text('.')]],
  ['12/77 tổ chức', [{ __typename: 'FigureNode', text: '12/77 tổ chức', fact: 'kiem-tra' }]],
])('%s', (markdown, words) => {
  expect(wordsToMarkdown(words)).toBe(markdown);
});

test.each<[string, readonly ProseNode[]]>([
  ['<em>(a)</em>b', [emphasis(text('(a)')), text('b')]],
  ['<strong> a</strong>', [strong(text(' a'))]],
  ['<em>a</em><strong>b</strong>', [emphasis(text('a')), strong(text('b'))]],
  ['<strong>a *b*</strong>', [strong(text('a '), emphasis(text('b')))]],
])('a tag where stars would not bind: %s', (markdown, words) => {
  expect(wordsToMarkdown(words)).toBe(markdown);
});

test('emphasis of nothing leaves nothing', () => {
  expect(wordsToMarkdown([emphasis()])).toBe('');
});
