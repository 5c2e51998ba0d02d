import { findNumbers, mentionInterval, type NumberMention, type Span } from '../narrative/index.ts';
import {
  formatNumber,
  formatQuantity,
  intersects,
  measureOf,
  type Unit,
} from '../quantity/index.ts';
import type { Figure } from '../report/index.ts';

/** A number in a passage that is bound to an observation. */
export interface BoundFigure extends Span {
  /** What was observed, as it would be printed: `15 mẫu`, `12/77`, `15,6%`. */
  readonly observed: string;
}

/** Where the figures of a prose stand in its text; they follow one another in reading order. */
export function placeFigures(text: string, figures: readonly Figure[]): readonly BoundFigure[] {
  const placed: BoundFigure[] = [];
  let from = 0;
  for (const figure of figures) {
    const words = figure.text.normalize('NFC');
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    placed.push({ start, end: from, observed: observedText(figure) });
  }
  return placed;
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

function firstQuantity(text: string): NumberMention | undefined {
  return findNumbers(text).find(({ value, readings }) => value !== null || readings.length > 0);
}

/** In prose `1.234 hồ sơ` is a thousand and more. */
function usual(mention: NumberMention): NumberMention {
  return { ...mention, value: mention.readings[0] ?? mention.value };
}

function dimensionOf({ unit, kind }: NumberMention): string {
  return unit === null ? kind : measureOf(unit).dimension;
}
