import type { Finding } from '@baocao/core/check';
import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { COMMENT_STYLE } from './styles.ts';

/** Where a comment begins or ends within a passage, in UTF-16 units of its words. */
export interface CommentMark {
  readonly at: number;
  readonly comment: number;
  readonly edge: 'start' | 'end';
}

/** The findings of a check as comments, each at the words that it is about. */
export interface DocxComments {
  readonly options: readonly ICommentOptions[];
  /** Those on the passage at this path; without a path, none. */
  marksAt(path: string | null, length: number): readonly CommentMark[];
  /** Those whose place is none of these, from the first word to the last of another. */
  elsewhere(paths: ReadonlySet<string>): readonly number[];
}

export function createComments(findings: readonly Finding[]): DocxComments {
  return {
    options: findings.map(commentOf),
    marksAt: (path, length) =>
      findings
        .flatMap(({ place }, comment): readonly CommentMark[] =>
          place.path !== path
            ? []
            : [
                { at: Math.min(place.start, length), comment, edge: 'start' },
                { at: Math.min(place.end, length), comment, edge: 'end' },
              ],
        )
        .toSorted((a, b) => a.at - b.at),
    elsewhere: (paths) =>
      findings.flatMap(({ place }, comment) => (paths.has(place.path) ? [] : [comment])),
  };
}

/** The rule, what is wrong, how it is computed, and what to do. */
function commentOf(finding: Finding, id: number): ICommentOptions {
  const { rule, message, computation, suggestion } = finding;
  const lines = [
    `${rule}: ${message.vi}`,
    ...(computation === null ? [] : [computation]),
    ...(suggestion === null ? [] : [suggestion.vi]),
  ];
  return {
    id,
    author: 'baocao',
    initials: 'bc',
    children: lines.map(
      (text) => new Paragraph({ style: COMMENT_STYLE, children: [new TextRun(text)] }),
    ),
  };
}
