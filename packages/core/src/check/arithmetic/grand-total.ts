import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf } from './amount.ts';
import { isSameSentence, sentenceEnd, wordsBefore } from './context.ts';
import type { Division, TotalPlace } from './division.ts';
import { isNested } from './list-region.ts';
import { significantDigits } from './slip.ts';

/** A sentence that sums up those before it: `Tính chung cả hai lĩnh vực, tiếp nhận 344 hồ sơ, đã giải quyết 322 hồ sơ`. */
const SUMS_UP = /^[.\s]*(?:tính chung|tổng cộng|cộng chung|chung cả)(?!\p{L})/iu;

/** Words that say of a number what was done, the last before it: `đã giải quyết`, `tiếp nhận`. */
const ROLE = /(\p{L}+ \p{L}+)(?: được| là)?\s*$/u;

/** Parts of a grand total: what each sentence before it says in the same words of the same thing. */
export function partsOfGrandTotal({ passage, total, before }: TotalPlace): readonly Division[] {
  const { mention } = total;
  if (total.head === null || significantDigits(mention.text) < 3) return [];
  const own = before.find((each) => isSameSentence(passage, each, mention)) ?? mention;
  if (!SUMS_UP.test(wordsBefore(passage, own, 120))) return [];
  const role = roleOf(passage, mention);
  if (role === undefined) return [];
  const parts = before
    .filter((each) => each.end < own.start && !isSameSentence(passage, each, mention))
    .filter(
      (each) =>
        roleOf(passage, each) === role &&
        !isNested(passage.text, Math.max(0, each.start - 200), each.start),
    )
    .flatMap((each) => amountOf(each) ?? [])
    .filter(({ head }) => head === total.head);
  const ends = parts.map((part) => sentenceEnd(passage, part.mention.end));
  if (new Set(ends).size !== parts.length) return [];
  const plain = { isClean: true, isTidy: true, isClosed: false, isOpen: false, isNote: false };
  return [{ total, parts, claim: 'SOME', ...plain, words: '' }];
}

function roleOf(passage: Passage, mention: NumberMention): string | undefined {
  return ROLE.exec(wordsBefore(passage, mention, 40))?.[1];
}
