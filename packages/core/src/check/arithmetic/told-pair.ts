import type { NumberMention } from '../../narrative/index.ts';
import {
  compareToPrinted,
  intersects,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import { type Amount, amountOf, denominatorOf, isComparable, numeratorOf } from './amount.ts';
import { currents, type StatedChange } from './compared-values.ts';
import { between, isSameSentence } from './context.ts';
import { type Growth, negated, text } from './growth-of.ts';

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
 * told by the value before the change, which must be one of them.
 */
export function changeOfPair(place: StatedChange, sign: 1 | -1): readonly Growth[] | undefined {
  const { stated } = place;
  const pair = pairBehind(place);
  if (!pair || stated.value === null) return undefined;
  const [first, second] = pair.values;
  const isTold = (value: Amount) =>
    currents(place, value).some(({ mention }) => mention.value === value.mention.value);
  const [now, earlier] = isTold(first) ? [first, second] : [second, first];
  if (!isTold(now) || (!pair.isPlain && !isInOrder(now, earlier, sign))) return undefined;
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
    return /^[^()\d]{0,40}\)/u.test(passage.text.slice(end, end + 41));
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
