import { findNumbers, type NumberMention, type Span } from '../narrative/index.ts';
import type { Figure, ProseNode } from '../report/index.ts';
import { type BoundNumber, boundReading, printedReading } from './compare-values.ts';

/** A prose, or a heading, which has its figures but not where they stand. */
export interface Passage {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly narrative?: readonly ProseNode[];
}

/** A passage taken apart for comparing. */
export interface ReadPassage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly PlacedNumber[];
  /** Its words with the numbers left out: what stays the same when only numbers change. */
  readonly words: string;
  /** All that its numbers are bound to, in no order. */
  readonly facts: string;
}

/** A word, a sign, or a whole number. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'SIGN' | 'NUMBER';
  readonly number: PlacedNumber | null;
}

export type PlacedNumber = BoundNumber & Span;

const TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;
const WORD = /^[\p{L}\p{N}]/u;
const NUMBER = '\0';

export function readPassage(passage: Passage): ReadPassage {
  const { text } = passage;
  const numbers = numbersOf(passage);
  const tokens: Token[] = [];
  const wordsBetween = (start: number, end: number): void => {
    for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
      const at = start + index;
      const kind = WORD.test(word) ? 'WORD' : 'SIGN';
      tokens.push({ text: word, kind, start: at, end: at + word.length, number: null });
    }
  };
  let end = 0;
  for (const number of numbers) {
    wordsBetween(end, number.start);
    const { text: printed, start, end: numberEnd } = number;
    tokens.push({ text: printed, kind: 'NUMBER', start, end: numberEnd, number });
    end = number.end;
  }
  wordsBetween(end, text.length);
  return {
    text,
    tokens,
    numbers,
    words: tokens.map((token) => (token.number ? NUMBER : token.text)).join(' '),
    facts: passage.figures
      .map(({ fact }) => fact)
      .toSorted()
      .join(' '),
  };
}

/** The numbers of a text in order, none overlapping another; a bound one takes the place of what is found there. */
function numbersOf(passage: Passage): readonly PlacedNumber[] {
  const { text } = passage;
  const found = findNumbers(text);
  const numbers: PlacedNumber[] = [];
  let next = 0;
  const unboundBefore = (start: number): void => {
    for (let mention = found[next]; mention && mention.end <= start; mention = found[next]) {
      numbers.push(unbound(mention));
      next += 1;
    }
  };
  for (const { start, end, figure } of boundSpans(passage)) {
    unboundBefore(start);
    const within: NumberMention[] = [];
    for (let mention = found[next]; mention && mention.start < end; mention = found[next]) {
      within.push(mention);
      next += 1;
    }
    const span = {
      start: Math.max(start, within[0]?.start ?? start),
      end: Math.min(end, within.at(-1)?.end ?? end),
    };
    const [only] = within;
    const isWhole = within.length === 1 && only?.start === span.start && only.end === span.end;
    numbers.push({
      ...span,
      text: text.slice(span.start, span.end),
      fact: figure.fact,
      bound: boundReading(figure),
      printed: isWhole ? printedReading(only) : null,
    });
  }
  unboundBefore(Number.POSITIVE_INFINITY);
  return numbers;
}

function unbound(mention: NumberMention): PlacedNumber {
  const { start, end, text } = mention;
  return { start, end, text, fact: null, bound: null, printed: printedReading(mention) };
}

type BoundSpan = Span & { readonly figure: Figure };

/** Where the figures stand: as the narrative says, else one after the other where their texts are found. */
function boundSpans({ text, figures, narrative }: Passage): readonly BoundSpan[] {
  const spans: BoundSpan[] = [];
  let end = 0;
  const place = (start: number, figure: Figure | undefined): void => {
    if (!figure || figure.text === '' || start < end) return;
    if (!text.startsWith(figure.text, start)) return;
    end = start + figure.text.length;
    spans.push({ start, end, figure });
  };
  if (narrative) {
    const starts = figureStarts(narrative);
    for (const [index, figure] of figures.entries()) place(starts[index] ?? -1, figure);
  } else {
    for (const figure of figures) place(text.indexOf(figure.text, end), figure);
  }
  return spans;
}

function figureStarts(narrative: readonly ProseNode[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  const walk = (nodes: readonly ProseNode[]): void => {
    for (const node of nodes) {
      if (node.__typename === 'FigureNode') starts.push(at);
      if ('children' in node) walk(node.children);
      else if ('text' in node) at += node.text.length;
    }
  };
  walk(narrative);
  return starts;
}
