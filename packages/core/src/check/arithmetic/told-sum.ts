import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { isChange } from './name-like.ts';

/** `cấp mới 07, gia hạn 11, sửa đổi 02 giấy phép = 20 giấy phép`; `04 HCV, 06 HCB, 11 HCĐ (tổng 21 huy chương)`. */
const EQUALS = /(?:\d[^\d,;:.()]{0,40}=|\((?:tổng|tổng số|tổng cộng|cộng))\s*$/u;

/** From one summand to the next. */
const NEXT = /^[^.;:()\d]{0,40}(?:,|\svà|\+)\s[^.;:()\d]{0,40}$/u;

/** No sum is written out of more. */
const MOST = 8;

/** The numbers, three at least, that a text itself adds up right behind them. */
export function partsOfToldSum({ passage, total, before }: TotalPlace): readonly Division[] {
  const last = before.at(-1);
  if (!last || total.dimension !== 'count' || !EQUALS.test(wordsBefore(passage, total.mention, 60)))
    return [];
  if (!/^[^.;:,\d]{0,40}$/u.test(between(passage, last, total.mention))) return [];
  const parts = runBefore(passage, before.slice(-MOST));
  return parts.length < 3
    ? []
    : [{ total, parts, claim: 'WHOLE', isSaidWhole: true, ...TOLD_ONE_BY_ONE }];
}

function runBefore(passage: Passage, before: readonly NumberMention[]): readonly Amount[] {
  const parts: Amount[] = [];
  for (const mention of before.toReversed()) {
    const next = parts[0]?.mention;
    const part = amountOf(mention);
    if (part?.dimension !== 'count' || isChange(passage, mention)) break;
    if (next && !NEXT.test(between(passage, mention, next))) break;
    parts.unshift(part);
  }
  return parts;
}

/** From a total to numbers that are told without a name: `4.218 người kê khai lần đầu, hằng năm (lần lượt là 162; 2.745; 804; 507 người)`. */
const RESPECTIVELY = /^[^.;:()\d]{0,160}[(,:]\s*(?:(?:lần lượt|tương ứng)(?: là)?)\s*:?\s*$/u;
const NEXT_BARE = /^[^.:()\d]{0,20}(?:[;,]|\svà)\s*$/u;

/** The parts of a total that are told one behind the other in the order of the words before them. */
export function partsToldInTurn({ passage, total, behind }: TotalPlace): readonly Division[] {
  const [first] = behind;
  if (!first || !RESPECTIVELY.test(between(passage, total.mention, first))) return [];
  const parts: Amount[] = [];
  for (const mention of behind.slice(0, MOST)) {
    const previous = parts.at(-1)?.mention;
    const part = amountOf(mention);
    if (part?.dimension !== total.dimension || !isSameSentence(passage, total.mention, mention))
      break;
    if (previous && !NEXT_BARE.test(between(passage, previous, mention))) break;
    parts.push(part);
  }
  const names = between(passage, total.mention, first).split(/,|\svà\s/u).length;
  return parts.length >= 3 && names >= parts.length - 1
    ? [{ total, parts, claim: 'SOME', ...TOLD_ONE_BY_ONE }]
    : [];
}
