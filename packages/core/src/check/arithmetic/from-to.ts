import type { NumberMention } from '../../narrative/index.ts';
import {
  compareToPrinted,
  type Interval,
  intersects,
  percentInterval,
  printedInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import { amountOf, isComparable } from './amount.ts';
import type { StatedChange } from './compared-values.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import type { Growth } from './growth-of.ts';

/** A change and the two values that it leads from and to. */
interface Move {
  readonly from: NumberMention;
  readonly to: NumberMention;
}

/** Between the two: `từ 480 vụ lên 520 vụ`, `từ 5,2% xuống còn 4,1%`. */
const UP = /^[^.;()%]{0,60}(?:lên|đến)(?: đến| tới| mức| thành)*\s*$/u;
const DOWN = /^[^.;()%]{0,60}(?:xuống|còn)(?: còn| mức)*\s*$/u;

/** Between the second value and the change behind it: `lên 520 vụ (tăng 8,3%)`, `…, tương ứng giảm 40 vụ`. */
const BEHIND =
  /^[^.;()%\d]{0,40}[,(]\s*(?:tức |tương đương |tương ứng )?(?:là )?(?:đã )?(?:tăng|giảm)(?: thêm| được)?\s*[+-]?$/u;

const PERIOD = /(?:năm|quý|tháng) [\divx]+(?:\/\d+)*/gu;

/** Between the change in front and the first value: `tăng 8,3%, từ 480 vụ lên 520 vụ`. */
const IN_FRONT = /^[^.;,()%\d]{0,40}[,(]?\s*từ\s*$/u;

/** What a change comes to whose two values are told with it; `undefined` where they are not. */
export function changeFromTo(place: StatedChange, sign: 1 | -1): readonly Growth[] | undefined {
  const move = moveOf(place, sign);
  if (!move) return undefined;
  const { stated } = place;
  const { from, to } = move;
  if (stated.value === null || from.approximate || to.approximate) return [];
  const values = rangesOf(move);
  if (!values || !isMeasure(stated, from)) return undefined;
  const [earlier, later] = sign > 0 ? [values.from, values.to] : [values.to, values.from];
  const difference = subtractIntervals(later, earlier);
  const isInPercent = stated.kind === 'PERCENTAGE' && from.kind !== 'PERCENTAGE';
  const computed = isInPercent ? percentInterval(difference, values.from) : difference;
  const multiple = percentInterval(values.to, values.from);
  // “Tăng 269%” of what has become 269% is a way of speaking.
  if (!computed || (multiple && compareToPrinted(multiple, stated.value) !== 'contradiction'))
    return [];
  const [a, b] = sign > 0 ? [to, from] : [from, to];
  const formula = `${a.text.trim()} − ${b.text.trim()}`;
  return [
    {
      stated,
      from: [from, to],
      computed,
      agreement: agreementOf(place, computed),
      formula: isInPercent ? `(${formula}) / ${from.text.trim()}` : formula,
    },
  ];
}

function moveOf({ passage, stated, around, at }: StatedChange, sign: 1 | -1): Move | undefined {
  const [beforeLast, last] = at >= 2 ? around.slice(at - 2, at) : [];
  if (beforeLast && last && BEHIND.test(between(passage, last, stated).replaceAll(PERIOD, ''))) {
    const move = { from: beforeLast, to: last };
    if (isMove(move)) return move;
  }
  const [next, second] = around.slice(at + 1, at + 3);
  if (!next || !second || !IN_FRONT.test(between(passage, stated, next))) return undefined;
  const move = { from: next, to: second };
  return isMove(move) ? move : undefined;

  function isMove({ from, to }: Move): boolean {
    return (
      from.kind === to.kind &&
      isSameSentence(passage, from, stated) &&
      isSameSentence(passage, stated, to) &&
      /từ\s*$/u.test(wordsBefore(passage, from, 8)) &&
      (sign > 0 ? UP : DOWN).test(between(passage, from, to))
    );
  }
}

/** Times are no amount, and a rank falls as its number rises. */
const NO_AMOUNT = /^(?:lần|bậc|hạng|vị trí|thứ hạng)(?!\p{L})/u;

/** A percentage, points of one, or so much of the same; not `tăng 8 lần`. */
function isMeasure(stated: NumberMention, from: NumberMention): boolean {
  if (stated.kind === 'PERCENTAGE') return true;
  if (stated.kind === 'PERCENTAGE_POINT') return from.kind === 'PERCENTAGE';
  const [change, value] = [amountOf(stated), amountOf(from)];
  return (
    change !== undefined &&
    value !== undefined &&
    !NO_AMOUNT.test(stated.noun ?? '') &&
    isComparable(change, value)
  );
}

function rangesOf({
  from,
  to,
}: Move): { readonly from: Interval; readonly to: Interval } | undefined {
  if (from.kind === 'PERCENTAGE') {
    if (from.value === null || to.value === null) return undefined;
    return { from: printedInterval(from.value), to: printedInterval(to.value) };
  }
  const [a, b] = [amountOf(from), amountOf(to)];
  return a && b && isComparable(a, b) ? { from: a.range, to: b.range } : undefined;
}

function agreementOf({ stated, read }: StatedChange, computed: Interval): Growth['agreement'] {
  const change = read(stated);
  if (change) return intersects(computed, change.range) ? 'possible' : 'contradiction';
  return stated.value === null ? 'possible' : compareToPrinted(computed, stated.value);
}
