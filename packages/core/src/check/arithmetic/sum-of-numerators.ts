import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, numeratorOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { significantDigits } from './slip.ts';

/** `Tổng số trẻ mầm non đến trường là 56.076 trẻ`: a sentence that begins with a total. */
const TOTAL = /^[.\s]*(?:tổng số|tổng cộng|tính chung|cộng chung)(?!\p{L})[^,;:.\d]{0,60}$/u;

/** What is told of a part of a part: `riêng trẻ 5 tuổi 19.604/19.643 trẻ`. */
const WITHIN = /(?:riêng|trong đó)[^,;]*$/u;

/** So few digits may come near a sum by chance. */
const LEAST_DIGITS = 4;

/**
 * The parts of a total that the sentence behind them tells: `nhà trẻ 7.820/33.410 trẻ, mẫu giáo 48.256/52.630
 * trẻ. Tổng số … là 56.076 trẻ`. All of them count of something, and the total counts what they do.
 */
export function sumOfNumerators({ passage, total, before }: TotalPlace): readonly Division[] {
  const { mention, head } = total;
  if (head === null || significantDigits(mention.text) < LEAST_DIGITS) return [];
  if (!TOTAL.test(wordsBefore(passage, mention, 100))) return [];
  const last = before.at(-1);
  const sentence = last ? before.filter((each) => isSameSentence(passage, each, last)) : [];
  const parts = sentence.flatMap((each) => partOf(passage, each, head));
  return [{ total, parts, claim: 'SOME', ...TOLD_ONE_BY_ONE }];
}

function partOf(passage: Passage, mention: NumberMention, head: string): readonly Amount[] {
  const part = numeratorOf(mention);
  if (part?.head !== head || isInBrackets(passage, mention)) return [];
  return WITHIN.test(wordsBefore(passage, mention, 60)) ? [] : [part];
}
