import type { NumberMention } from '../../narrative/index.ts';
import {
  compareToPrinted,
  intersects,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import { type Amount, amountOf, denominatorOf, isComparable, numeratorOf } from './amount.ts';
import { currents, type StatedChange } from './compared-values.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { type Growth, growth, negated, text } from './growth-of.ts';
import { isOneSlipAway, isSumOneSlipAway } from './slip.ts';

/** Two values in brackets behind a change: `giảm 38 vụ so với cùng kỳ năm 2022 (246 vụ/284 vụ)`, `giảm 7 người (118/125 người)`. */
interface Pair {
  readonly values: readonly [Amount, Amount];
  /** The noun stands behind each, so that it is no share of a whole (`118/125 xã đạt chuẩn`). */
  readonly isPlain: boolean;
}

/** From the change, or from its percentage behind it, to the brackets. */
const LEAD = /^[^.;()%\d]{0,60}\(\s*(?:cùng kỳ )?$/u;
const PERIOD = /(?:năm|quý|tháng) [\divx]+(?:\/\d+)*/gu;
const AND = /^\s*(?:\p{L}+ ?){1,4}\s*(?:\/|so với)\s*$/u;

/**
 * What a change comes to of which the two values stand in brackets behind it. Which of them is the present one is
 * told by the value before the change; where none is told, a comparison with an earlier period names the present first.
 */
export function changeOfPair(place: StatedChange, sign: 1 | -1): readonly Growth[] | undefined {
  const { stated } = place;
  const pair = pairBehind(place);
  if (!pair || stated.value === null) return undefined;
  const [first, second] = pair.values;
  const isTold = (value: Amount) =>
    currents(place, value).some(({ mention }) => mention.value === value.mention.value);
  if (!isTold(first) && !isTold(second)) return changeOfBarePair(place, pair, sign);
  const [now, earlier] = isTold(first) ? [first, second] : [second, first];
  if (!pair.isPlain && !isInOrder(now, earlier, sign)) return undefined;
  const difference = subtractIntervals(now.range, earlier.range);
  const change = sign > 0 ? difference : negated(difference);
  const computed = stated.kind === 'PERCENTAGE' ? percentInterval(change, earlier.range) : change;
  const own = place.read(stated);
  if (!computed || (stated.kind !== 'PERCENTAGE' && !(own && isComparable(own, now)))) {
    return undefined;
  }
  const [a, b] = sign > 0 ? [now, earlier] : [earlier, now];
  const formula = `${text(a)} − ${text(b)}`;
  return [
    {
      stated,
      from: [now.mention, earlier.mention],
      computed,
      agreement: own
        ? intersects(computed, own.range)
          ? 'exact'
          : 'contradiction'
        : compareToPrinted(computed, stated.value),
      formula: stated.kind === 'PERCENTAGE' ? `(${formula}) / ${text(earlier)}` : formula,
      isLikely: !pair.isPlain,
    },
  ];
}

/** `So với cùng kỳ, tai nạn giảm 24 vụ`, and the whole sentence compares. */
const COMPARED = /(?:^|[.;,]\s*)so với (?:cùng kỳ|(?:năm|tháng|quý|kỳ) (?:trước|\d))/u;

/**
 * `So với cùng kỳ … giảm 24 vụ (286/310, tương đương 7,74%)`: only a slip is told, for the two might be a part and its
 * whole; but what rose and is larger than what it is held against is no part of that.
 */
function changeOfBarePair(
  place: StatedChange,
  { values: [now, earlier] }: Pair,
  sign: 1 | -1,
): readonly Growth[] | undefined {
  const { passage, stated } = place;
  const own = place.read(stated);
  if (!own || own.dimension !== now.dimension) return undefined;
  if (!COMPARED.test(wordsBefore(passage, stated, 200))) return undefined;
  const difference = subtractIntervals(now.range, earlier.range);
  const computed = sign > 0 ? difference : negated(difference);
  const [a, b] = sign > 0 ? [now, earlier] : [earlier, now];
  const from = [now.mention, earlier.mention];
  const formula = `${text(a)} − ${text(b)}`;
  const terms = [b, own].map(({ mention, range }) => ({ text: mention.text, range }));
  const isExact = intersects(computed, own.range);
  if (!isExact && !isSumOneSlipAway(a.range, terms) && !isOneSlipAway(a, [b, own])) return [];
  const agreement = isExact ? 'exact' : 'contradiction';
  const told = { stated, from, computed, formula, agreement, isLikely: true } as const;
  const share = isExact ? shareBehind(place) : undefined;
  const quotient = share && percentInterval(own.range, earlier.range);
  if (!share || !quotient) return [told];
  return [told, ...growth(share, [own, earlier], quotient, `${text(own)} / ${text(earlier)}`)];
}

/** `(286/310, tương đương 7,74%)`. */
function shareBehind({ passage, around, at }: StatedChange): NumberMention | undefined {
  const [ratio, share] = around.slice(at + 1, at + 3);
  const isSaid =
    ratio?.kind === 'RATIO' &&
    share?.kind === 'PERCENTAGE' &&
    !share.approximate &&
    /^,\s*(?:tương đương|tương ứng|bằng)\s*$/u.test(between(passage, ratio, share));
  return isSaid ? share : undefined;
}

/** Told as `now/earlier`, a fall goes from the larger to the smaller. */
function isInOrder({ range: now }: Amount, { range: earlier }: Amount, sign: 1 | -1): boolean {
  return sign < 0 && now.high.numerator < earlier.low.numerator;
}

function pairBehind({ passage, stated, around, at }: StatedChange): Pair | undefined {
  const [next, second, third] = around.slice(at + 1, at + 4);
  if (!next || !isSameSentence(passage, stated, next)) return undefined;
  const isPercentAside = next.kind === 'PERCENTAGE' && stated.kind !== 'PERCENTAGE';
  const [last, a, b] = isPercentAside ? [next, second, third] : [stated, next, second];
  if (!a) return undefined;
  const lead = between(passage, last, a)
    .replaceAll(PERIOD, '')
    .replace(/^\s*\)/u, '');
  if (!LEAD.test(lead)) return undefined;
  if (a.kind === 'RATIO')
    return closes(a) ? ofTwo(numeratorOf(a), denominatorOf(a), false) : undefined;
  if (!b || !AND.test(between(passage, a, b)) || !closes(b)) return undefined;
  return ofTwo(amountOf(a), amountOf(b), true);

  function closes({ end }: NumberMention): boolean {
    const behind = passage.text.slice(end, end + 41);
    return /^[^()\d]{0,40}\)|^,\s*(?:tương đương|tương ứng|bằng) [\d.,]+ ?%\)/u.test(behind);
  }
}

function ofTwo(
  first: Amount | undefined,
  second: Amount | undefined,
  isPlain: boolean,
): Pair | undefined {
  if (!first || !second) return undefined;
  return isComparable(first, second) ? { values: [first, second], isPlain } : undefined;
}
