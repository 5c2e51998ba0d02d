import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Words } from '../document/words.ts';
import type { CommentMark, DocxComments } from './comments.ts';

/** A run of words in one lettering, or a footnote's call. */
type Leaf =
  | { readonly text: string; readonly bold: boolean; readonly italics: boolean }
  | { readonly marker: string };

/** How a call of a footnote is printed, by its marker. */
export type FootnoteCall = (marker: string) => readonly ParagraphChild[];

/**
 * Word numbers one call a note; any other is its number alone, raised. What is found in a note is noted at its
 * call: comments within a note lead some programs astray.
 */
export function footnoteCall(
  notes: readonly { readonly marker: string; readonly path: string }[],
  comments: DocxComments,
): FootnoteCall {
  const open = new Map(notes.map(({ marker, path }) => [marker, path]));
  return (marker) => {
    const path = open.get(marker);
    if (path === undefined) return raised(marker);
    open.delete(marker);
    const marks = comments.marksAt(path, 0);
    return [
      ...marks.filter(({ edge }) => edge === 'start').flatMap(markRuns),
      new FootnoteReferenceRun(Number(marker)),
      ...marks.filter(({ edge }) => edge === 'end').flatMap(markRuns),
    ];
  };
}

export function raised(marker: string): readonly ParagraphChild[] {
  return [new TextRun({ text: marker, superScript: true })];
}

/** The words as runs, each comment around those that it is about. */
export function wordsToRuns(
  words: Words,
  { call, marks = [] }: { readonly call: FootnoteCall; readonly marks?: readonly CommentMark[] },
): readonly ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  const pending = [...marks];
  let at = 0;
  const placeMarks = (): void => {
    for (let mark = pending[0]; mark && mark.at <= at; mark = pending[0]) {
      runs.push(...markRuns(mark));
      pending.shift();
    }
  };
  placeMarks();
  for (const leaf of leavesOf(words, { bold: false, italics: false })) {
    if ('marker' in leaf) {
      runs.push(...call(leaf.marker));
      continue;
    }
    for (let rest = leaf.text; rest !== ''; ) {
      const cut = Math.min(rest.length, (pending[0]?.at ?? Number.POSITIVE_INFINITY) - at);
      runs.push(run({ ...leaf, text: rest.slice(0, cut) }));
      rest = rest.slice(cut);
      at += cut;
      placeMarks();
    }
  }
  return [...runs, ...pending.flatMap(markRuns)];
}

function run({ text, bold, italics }: Exclude<Leaf, { readonly marker: string }>): ParagraphChild {
  return new TextRun({ text, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) });
}

export function markRuns({
  comment,
  edge,
}: Pick<CommentMark, 'comment' | 'edge'>): readonly ParagraphChild[] {
  return edge === 'start'
    ? [new CommentRangeStart(comment)]
    : [new CommentRangeEnd(comment), new TextRun({ children: [new CommentReference(comment)] })];
}

function* leavesOf(
  words: Words,
  style: { readonly bold: boolean; readonly italics: boolean },
): Generator<Leaf> {
  for (const word of words) {
    if ('children' in word) {
      const within = word.type === 'strong' ? { bold: true } : { italics: true };
      yield* leavesOf(word.children, { ...style, ...within });
    } else if ('marker' in word) yield { marker: word.marker };
    else yield { text: word.text, ...style };
  }
}
