import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Amount } from './amount.ts';

/** A total and the parts that a text seems to take it apart into. */
export interface Division {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /**
   * `WHOLE` where the text says that the parts are all (“gồm”, “bao gồm”, “cộng”); `KINDS` where their
   * names do (`nam`, `nữ`); `LIKELY` where a total behind them sums them up, or stands further off; `SOME` where they need not be (“trong đó”, a colon, brackets).
   */
  readonly claim: 'WHOLE' | 'KINDS' | 'LIKELY' | 'SOME';
  /** Every piece of the list is one part, plainly counted. */
  readonly isClean: boolean;
  /** Clean but for pieces without any number: they may be more words of the one before. */
  readonly isTidy: boolean;
  /** The last part is told as the last: `… và 12 xã`. */
  readonly isClosed: boolean;
  /** How many parts there are up to each place where the list may end and other things follow: `gồm 96 … và 652 …; 61 …`. */
  readonly mayEnd: readonly number[];
  /** Words leave the list open: further parts have no number. */
  readonly isOpen: boolean;
  /** Words say that nothing is left out: a rest is among the parts (`không …`, `còn …`), or they are summed up. */
  readonly isSaidWhole?: boolean;
  /** It is a footnote of the total. */
  readonly isNote: boolean;
  /** Nothing but a colon leads to it, or “cụ thể:”, “kết quả:”. */
  readonly isBare: boolean;
  /** It stands in brackets right behind the total. */
  readonly isInBrackets?: boolean | undefined;
  /** The words of the list, in small letters. */
  readonly words: string;
}

/** What is so of parts that were not read off a list, but told one by one. */
export const TOLD_ONE_BY_ONE = {
  isClean: true,
  isTidy: true,
  isClosed: false,
  mayEnd: [],
  isOpen: false,
  isNote: false,
  isBare: false,
  words: '',
} as const;

/** A total in its passage, and what stands around it: as many numbers as a list may have, no more. */
export interface TotalPlace {
  readonly passage: Passage;
  readonly total: Amount;
  readonly before: readonly NumberMention[];
  readonly behind: readonly NumberMention[];
  readonly surroundings: Surroundings;
}

/** What stands around a passage: the bullets or rows behind it, the items before it, and the footnotes it may call. */
export interface Surroundings {
  readonly followers: readonly Passage[];
  readonly leaders: readonly Passage[];
  readonly footnoteOf: (marker: string) => Passage | undefined;
}

/** A way in which texts take totals apart. */
export type DivisionPattern = (place: TotalPlace) => readonly Division[];
