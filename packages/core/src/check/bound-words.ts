import { formatShortDate } from '../iso-date.ts';
import { findNumbers, mentionInterval, type NumberMention, type Span } from '../narrative/index.ts';
import {
  formatNumber,
  formatQuantity,
  intersects,
  measureOf,
  type Unit,
} from '../quantity/index.ts';
import type { CitedDocument, Figure } from '../report/index.ts';

/** Words in a passage that are bound to an observation or a document. */
export interface BoundWords extends Span {
  /** What is recorded, as it would be printed: `15 mẫu`, `12/77`, `Kế hoạch số 81/KH-SKHCN ngày 31/01/2023`. */
  readonly recorded: string;
}

/** Where the figures of a prose stand in its text. */
export function placeFigures(text: string, figures: readonly Figure[]): readonly BoundWords[] {
  return placed(
    text,
    figures.map((figure) => ({ words: figure.text, recorded: observedText(figure) })),
  );
}

/** Where the citations of a prose stand in its text. */
export function placeCitations(
  text: string,
  citations: readonly CitedDocument[],
): readonly BoundWords[] {
  return placed(
    text,
    citations.map(({ text: words, document: { kind, number, issuedOn } }) => ({
      words,
      recorded: `${kind} số ${number} ngày ${formatShortDate(issuedOn)}`,
    })),
  );
}

/** Bound words follow one another in reading order. */
function placed(
  text: string,
  bound: readonly { readonly words: string; readonly recorded: string }[],
): readonly BoundWords[] {
  const found: BoundWords[] = [];
  let from = 0;
  for (const { words, recorded } of bound) {
    const plain = words.normalize('NFC');
    const start = text.indexOf(plain, from);
    if (start < 0) continue;
    from = start + plain.length;
    found.push({ start, end: from, recorded });
  }
  return found;
}

/**
 * Whether printed words may be what was observed: equal for counts, within the last printed digit for what
 * is rounded. Words without a number, or of another dimension, say nothing against it.
 */
export function isAsObserved(printed: string, observed: string): boolean {
  const [stated, known] = [firstQuantity(printed), firstQuantity(observed)];
  if (!stated || !known) return true;
  if (stated.second !== null || known.second !== null) {
    return stated.value === known.value && stated.second === known.second;
  }
  if (dimensionOf(stated) !== dimensionOf(known)) return true;
  const [a, b] = [mentionInterval(usual(stated)), mentionInterval(usual(known))];
  return !a || !b || intersects(a, b);
}

function observedText({ value, of, unit }: Figure): string {
  return of === null
    ? formatQuantity({ value, unit: unit as Unit })
    : `${formatNumber(value)}/${formatNumber(of)}`;
}

/** The first number of words that has a value: of a link's words the one that is held against the observation. */
export function firstQuantity(text: string): NumberMention | undefined {
  return findNumbers(text).find(({ value, readings }) => value !== null || readings.length > 0);
}

/** In prose `1.234 hồ sơ` is a thousand and more. */
function usual(mention: NumberMention): NumberMention {
  return { ...mention, value: mention.readings[0] ?? mention.value };
}

function dimensionOf({ unit, kind }: NumberMention): string {
  return unit === null ? kind : measureOf(unit).dimension;
}
