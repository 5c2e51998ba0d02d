import type { NumberKind, NumberMention } from './number-mention.ts';

/** What a reader makes of the number at a position: a mention without its words and surroundings. */
export interface NumberReading
  extends Pick<NumberMention, 'kind' | 'value' | 'readings' | 'second' | 'unit' | 'noun'> {
  /** Where the mention ends: after its unit, before its noun. */
  readonly end: number;
}

/** A number that is a name or a day: nothing to compute with. */
export function nameReading(kind: NumberKind, end: number): NumberReading {
  return { kind, end, value: null, readings: [], second: null, unit: null, noun: null };
}

/** The match of a sticky expression at exactly this position. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
