import { escapeLine } from './markdown.ts';
import type { Words } from './words.ts';

/** The words as inline Markdown: emphasis, strong, and footnotes as `[^1]`. */
export function wordsToMarkdown(words: Words): string {
  const contents = words.map(contentOf);
  return words
    .map((node, index) => {
      const content = contents[index] ?? '';
      if (!('children' in node) || content === '') return content;
      const [mark, tag] = MARKS[node.__typename];
      const besideMark = [words[index - 1], words[index + 1]].some(
        (neighbour) => neighbour && 'children' in neighbour,
      );
      return !besideMark && bindsTo(content, contents[index - 1], contents[index + 1])
        ? `${mark}${content}${mark}`
        : `<${tag}>${content}</${tag}>`;
    })
    .join('');
}

const MARKS = { EmphasisNode: ['*', 'em'], StrongNode: ['**', 'strong'] } as const;

function contentOf(node: Words[number]): string {
  if ('children' in node) return wordsToMarkdown(node.children);
  return 'marker' in node ? `[^${node.marker}]` : escapeLine(node.text);
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
