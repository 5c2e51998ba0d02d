import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, sentenceEnd, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { significantDigits } from './slip.ts';

/** A sentence that sums up those before it: `Tính chung cả hai lĩnh vực, tiếp nhận 344 hồ sơ, đã giải quyết 322 hồ sơ`. */
const SUMS_UP = /^[.\s]*(?:tính chung|cộng chung|chung cả|cả (?:hai|ba|bốn|\d+))(?!\p{L})/iu;

/** Words that say of a number what was done, the last before it: `đã giải quyết`, `tiếp nhận`. */
const ROLE = /(\p{L}+ \p{L}+)(?: được| là)?\s*$/u;

/** The same at the end of one sentence: `…, tổng cộng toàn huyện tiếp nhận 4.560 hồ sơ`. */
const AT_LAST = /[,;]\s(?:tổng cộng|tính chung|cộng chung)(?!\p{L})[^,;.\d]{0,40}$/iu;

/** Parts of a grand total: what the sentences or clauses before it say in the same words of the same thing. */
export function partsOfGrandTotal(place: TotalPlace): readonly Division[] {
  const { passage, total, before } = place;
  const { mention } = total;
  if (total.head === null || significantDigits(mention.text) < 3) return [];
  const role = roleOf(passage, mention);
  if (role === undefined) return [];
  const inSentence = before.filter((each) => isSameSentence(passage, each, mention));
  const isAtLast = AT_LAST.test(wordsBefore(passage, mention, 60));
  const own = inSentence[0] ?? mention;
  if (!isAtLast && !SUMS_UP.test(wordsBefore(passage, own, 120))) return [];
  const pool = isAtLast ? inSentence : before.filter(({ end }) => end < own.start);
  const parts = pool
    .filter((each) => roleOf(passage, each) === role && !isInBrackets(passage, each))
    .flatMap((each) => amountOf(each) ?? [])
    .filter(({ head }) => head === total.head);
  const ends = new Set(parts.map((part) => sentenceEnd(passage, part.mention.end)));
  if (!isAtLast && ends.size !== parts.length) return [];
  return [{ total, parts, claim: 'SOME', ...TOLD_ONE_BY_ONE }];
}

function roleOf(passage: Passage, mention: NumberMention): string | undefined {
  return ROLE.exec(wordsBefore(passage, mention, 40))?.[1];
}
