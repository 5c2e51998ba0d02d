import type { FormedDocument, FormedParagraph, FormedRun } from '../../form/index.ts';

/**
 * A line of words as a reader sees it: a paragraph, or what a line break or, in a letterhead set
 * without a table, a tab parts off from it.
 */
export interface FormedPiece {
  readonly paragraph: FormedParagraph;
  /** Counted from 1 over what has words, as a reader counts. */
  readonly number: number;
  readonly label: string | null;
  /** The runs' characters, and nothing else. NFC, without space at its ends. */
  readonly text: string;
  readonly runs: readonly FormedRun[];
  /** It shares its line with another, so that the paragraph's alignment says nothing of it. */
  readonly isBesideAnother: boolean;
}

/** The pieces of a document that have words, in reading order. */
export function piecesOf({
  paragraphs,
}: Pick<FormedDocument, 'paragraphs'>): readonly FormedPiece[] {
  const pieces: FormedPiece[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, part] of partsOf(paragraph).entries()) {
      const runs = trimmed(part.runs);
      const text = runs.map((run) => run.text).join('');
      const calls = runs.some(({ call }) => call !== null);
      if (text === '' && !calls) continue;
      pieces.push({
        paragraph,
        number: pieces.length + 1,
        label: index === 0 ? paragraph.label : null,
        text,
        runs,
        isBesideAnother: part.isBesideAnother,
      });
    }
  }
  return pieces;
}

interface Part {
  readonly runs: readonly FormedRun[];
  readonly isBesideAnother: boolean;
}

function partsOf({ runs }: FormedParagraph): readonly Part[] {
  return splitAt(runs, /\n/u).flatMap((line): readonly Part[] => {
    const text = line.map((run) => run.text).join('');
    if (!LETTERHEAD.test(text) || !/\S\s*\t\s*\S/u.test(text)) {
      return [{ runs: line, isBesideAnother: false }];
    }
    return splitAt(line, /\t+/u).map((part) => ({ runs: part, isBesideAnother: true }));
  });
}

/** What stands on the left or on the right of a letterhead. */
const LETTERHEAD =
  /cộng h[òo][àa] xã hội|độc lập\s*[-–]\s*tự do|^\s*số\s*:|,\s*ngày\s.*tháng\s.*năm|^\s*nơi nhận/iu;

function splitAt(runs: readonly FormedRun[], separator: RegExp): readonly FormedRun[][] {
  const parts: FormedRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(separator).entries()) {
      if (index > 0) parts.push([]);
      if (text !== '' || run.call !== null) parts.at(-1)?.push({ ...run, text });
    }
  }
  return parts;
}

/** In NFC, each tab a space, without space at both ends. */
function trimmed(runs: readonly FormedRun[]): readonly FormedRun[] {
  const tidy = runs.map((run) => ({
    ...run,
    text: run.text.replace(/\t/gu, ' ').normalize('NFC'),
  }));
  const isFull = ({ text, call }: FormedRun) => call !== null || text.trim() !== '';
  const first = tidy.findIndex(isFull);
  const last = tidy.findLastIndex(isFull);
  return tidy.slice(Math.max(0, first), last + 1).map((run, index, { length }) => {
    const started = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? started.trimEnd() : started };
  });
}

/** Its words as they are read: with the number that the program writes before them. */
export function wordsOf({ label, text }: Pick<FormedPiece, 'label' | 'text'>): string {
  return label === null ? text : `${label} ${text}`;
}

/** The runs in which there is something to see: letters and digits, no calls of notes. */
export function letteredRuns({ runs }: Pick<FormedPiece, 'runs'>): readonly FormedRun[] {
  return runs.filter(({ text, raised }) => !raised && /[\p{L}\p{N}]/u.test(text));
}

/** A line drawn with signs. */
export function isRule(text: string): boolean {
  return /^[-_–—=*.…\s]{3,}$/u.test(text);
}
