import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { betweenBrackets, isSameSentence, wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { isChange } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { significantDigits } from './slip.ts';

/** `…, tổng cộng toàn tỉnh 121,6 tỷ đồng`, `Như vậy tổng đàn gia súc (bò, heo) là 276.355 con`; not `cộng dồn`. */
const SUMS_UP =
  /(?:^|[,;:(.–-])\s*(?:tổng cộng|cộng(?! dồn)|tổng số|tính chung)(?!\p{L})[^,;:.()\d]{0,60}$/u;

/** So does `; tổng nguồn vốn thực hiện 257 tỷ đồng` behind three numbers and more. */
const SUMS_UP_TOO = /[;,.]\s*tổng (?:nguồn vốn|vốn|kinh phí|số tiền|giá trị)[^,;:.()\d]{0,40}$/u;

/** Only then does it sum up the sentence before its own. */
const SUMS_UP_BEFORE =
  /^[.\s]*(?:như vậy,? (?:\p{L}+ ){0,6}tổng|tổng cộng|tổng hợp chung|tính chung|cộng chung)(?!\p{L})[^,;:.()\d]{0,90}$/u;

/**
 * The parts that a total behind them sums up: what stands right before it, in its own sentence or the one
 * before, one number behind another of the same thing.
 */
export function partsSummedUp({ passage, total, before }: TotalPlace): readonly Division[] {
  const { mention } = total;
  const words = wordsBefore(passage, mention, 200)
    .replace(/\([^()]*\)/gu, '')
    .trimEnd();
  const own = before.filter((each) => isSameSentence(passage, each, mention));
  const last = before.at(-1);
  const isOwn = own.length > 0;
  if (!isOwn && significantDigits(mention.text) < 3) return [];
  const isSaid = (isOwn ? SUMS_UP : SUMS_UP_BEFORE).test(words);
  if (!last || !(isSaid || SUMS_UP_TOO.test(words))) return [];
  const run = isOwn ? own : before.filter((each) => isSameSentence(passage, each, last));
  const parts = runOf(passage, run, total);
  if (parts.some((part) => isOtherDeed(deedOf(passage, mention), deedOf(passage, part.mention))))
    return [];
  if (!isSaid && parts.length < 3) return [];
  const isAlike = parts.every((part) => part.head === parts[0]?.head);
  const isSaidWhole =
    isSaid && isOwn && parts.every((part) => isOneThing(part, total) || isOneThing(total, part));
  return isAlike ? [{ total, parts, claim: 'LIKELY', isSaidWhole, ...TOLD_ONE_BY_ONE }] : [];
}

/** What was done with what a number counts: `tiếp nhận 1.326 hồ sơ` and `giải quyết 3.417 hồ sơ` are not added. */
const DEED = /(tiếp nhận|giải quyết|xử lý|hoàn thành|thẩm định|kiểm tra|xử phạt)[^,;\d]*$/u;

function deedOf(passage: Passage, mention: NumberMention): string | undefined {
  return DEED.exec(wordsBefore(passage, mention, 50).split(/\d/u).at(-1) ?? '')?.[1];
}

function isOtherDeed(own: string | undefined, other: string | undefined): boolean {
  return own !== undefined && other !== undefined && own !== other;
}

/** The last numbers as far back as each is a part: of the total's kind, no change, with nothing of its kind left out. */
function runOf(
  passage: Passage,
  mentions: readonly NumberMention[],
  total: Amount,
): readonly Amount[] {
  const parts: Amount[] = [];
  for (const mention of mentions.toReversed()) {
    if (mention.kind === 'PERCENTAGE' || isInBrackets(passage, mention)) continue;
    const part = amountOf(mention);
    if (!part || isChange(passage, mention)) break;
    const isPart =
      part.dimension === 'count'
        ? isOneThing(part, total) || isOneThing(total, part)
        : part.dimension === total.dimension;
    if (!isPart) break;
    const next = parts[0]?.mention;
    if (next && !/[,;]|\s(?:và|cùng)\s/u.test(betweenBrackets(passage, mention, next))) break;
    parts.unshift(part);
  }
  return parts;
}
