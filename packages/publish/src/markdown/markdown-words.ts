import type { Word, Words } from '../document/words.ts';
import { escapeLine } from './markdown.ts';

/** The words as inline Markdown: emphasis, strong, and footnotes as `[^1]`. */
export function wordsToMarkdown(words: Words): string {
  const contents = words.map(contentOf);
  return words
    .map((word, index) => {
      const content = contents[index] ?? '';
      if (!('children' in word) || content === '') return content;
      const [mark, tag] = MARKS[word.type];
      const besideMark = [words[index - 1], words[index + 1]].some(
        (neighbour) => neighbour && 'children' in neighbour,
      );
      return !besideMark && bindsTo(content, contents[index - 1], contents[index + 1])
        ? `${mark}${content}${mark}`
        : `<${tag}>${content}</${tag}>`;
    })
    .join('');
}

const MARKS = { emphasis: ['*', 'em'], strong: ['**', 'strong'] } as const;

function contentOf(word: Word): string {
  if ('children' in word) return wordsToMarkdown(word.children);
  return 'marker' in word ? `[^${word.marker}]` : escapeLine(word.text);
}

/**
 * Whether stars around the content would be taken for emphasis. They are not where they touch a
 * space, or where punctuation within touches a letter without (CommonMark, left- and right-flanking
 * runs); there a tag says the same.
 */
function bindsTo(content: string, before = '', after = ''): boolean {
  const opens =
    /^[\p{L}\p{N}]/u.test(content) || (/^[^\s*]/.test(content) && !LETTER_LAST.test(before));
  const closes =
    LETTER_LAST.test(content) || (/[^\s*]$/.test(content) && !/^[\p{L}\p{N}]/u.test(after));
  return opens && closes;
}

const LETTER_LAST = /[\p{L}\p{N}]$/u;
