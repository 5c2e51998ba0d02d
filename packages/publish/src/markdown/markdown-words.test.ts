import { expect, test } from 'vitest';
import type { Word } from '../document/words.ts';
import { wordsToMarkdown } from './markdown-words.ts';

function text(words: string): Word {
  return { type: 'text', text: words };
}

function emphasis(...children: readonly Word[]): Word {
  return { type: 'emphasis', children };
}

function strong(...children: readonly Word[]): Word {
  return { type: 'strong', children };
}

test.each<[string, readonly Word[]]>([
  ['đề tài “*Kỷ lục – Top*”.', [text('đề tài “'), emphasis(text('Kỷ lục – Top')), text('”.')]],
  ['**Một** *hai*', [strong(text('Một')), text(' '), emphasis(text('hai'))]],
  ['*Căn cứ **Luật** này;*', [emphasis(text('Căn cứ '), strong(text('Luật')), text(' này;'))]],
  ['Đạt[^1].', [text('Đạt'), { type: 'footnote', marker: '1' }, text('.')]],
])('%s', (markdown, words) => {
  expect(wordsToMarkdown(words)).toBe(markdown);
});

test.each<[string, readonly Word[]]>([
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
