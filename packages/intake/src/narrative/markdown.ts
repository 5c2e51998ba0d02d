import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

/**
 * Constructs that would eat what somebody typed as ordinary text: `&nbsp;` stays as it stands, an
 * indented first line is no code, a line of dashes makes no heading of the line above.
 */
const PLAIN = ['characterReference', 'codeIndented', 'setextUnderline'];

/** In a title `1. …`, `- …` and `# …` are words too. */
const INLINE_ONLY = [
  ...PLAIN,
  'blockQuote',
  'codeFenced',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'thematicBreak',
];

/** The tree of a period's file, with its front matter and footnotes. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfmFootnote(), { disable: { null: PLAIN } }],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFootnoteFromMarkdown()],
  });
}

/** The tree of a title or another text of one paragraph: paragraphs alone. */
export function parseInlineMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: INLINE_ONLY } }] });
}
