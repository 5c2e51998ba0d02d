import type { NumberMention } from '../../narrative/index.ts';
import {
  type Agreement,
  addIntervals,
  compareDecimals,
  compareRationals,
  compareToPrinted,
  type Decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  percentInterval,
  printedInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import {
  currents,
  earlierOf,
  isBracketed,
  levelAfter,
  type StatedChange,
} from './compared-values.ts';
import { between, isAside, isSameSentence, neighbourhood, wordsBefore } from './context.ts';

/** What a text says of a change, and what its own numbers make of it. */
export interface Growth {
  /** The change as stated: `8,4%`, `55 đơn`, `1,2 lần`. */
  readonly stated: NumberMention;
  /** What the computation takes: `42.496 người`, `39.203 người`. */
  readonly from: readonly NumberMention[];
  readonly computed: Interval;
  readonly agreement: Agreement;
  /** `(42.496 − 39.203) / 39.203`, in words of the operands. */
  readonly formula: string;
}

/** Every stated change of a passage whose operands the passage holds as well. */
export function findGrowth(passage: Passage): readonly Growth[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((stated, index) => {
    if (stated.approximate) return [];
    if (/^(?:năm|tháng|ngày)(?: |$)/u.test(stated.noun ?? '')) return [];
    const words = wordsBefore(passage, stated, 16);
    const [, direction] = /(tăng|giảm)(?: thêm| được)?\s*$/u.exec(words) ?? [];
    const isMultiple = /gấp\s*$/u.test(words);
    if (!direction && !isMultiple) return [];
    const place = { passage, stated, ...neighbourhood(quantities, index) };
    const sign = direction === 'giảm' ? -1 : 1;
    const found = (read: StatedChange['read']) =>
      isMultiple ? multiples({ ...place, read }) : changes({ ...place, read }, sign);
    const usual = found(amountOf);
    if (usual.every(isAgreeing)) return usual;
    const other = found(amountOtherwise);
    return other.length > 0 && other.every(isAgreeing) ? other : usual;
  });
}

function isAgreeing({ agreement }: Growth): boolean {
  return agreement !== 'contradiction';
}

/** The amount of a mention in its other reading, where it has one. */
function amountOtherwise(mention: NumberMention): Amount | undefined {
  const amount = amountOf(mention);
  return amount && (otherwise([amount])?.[0] ?? amount);
}

function changes(place: StatedChange, sign: 1 | -1): readonly Growth[] {
  const { stated } = place;
  if (stated.kind === 'PERCENTAGE_POINT') return pointChange(place, sign);
  const earlier = earlierOf(place);
  if (stated.kind === 'PERCENTAGE') return earlier ? relativeChange(place, sign, earlier) : [];
  const change = place.read(stated);
  if (!change) return [];
  return [
    ...(earlier && isComparable(change, earlier)
      ? absoluteChange(place, sign, { change, earlier })
      : []),
    ...changeInPercent(place, sign, { change, earlier }),
  ];
}

/** `tăng 8,4% so với cùng kỳ (39.203 người)`. */
function relativeChange(place: StatedChange, sign: 1 | -1, earlier: Amount): readonly Growth[] {
  return best(
    currents(place, earlier).flatMap((current) => {
      const difference = subtractIntervals(current.range, earlier.range);
      const computed = percentInterval(sign > 0 ? difference : negated(difference), earlier.range);
      if (!computed) return [];
      const formula = `(${text(current)} − ${text(earlier)}) / ${text(earlier)}`;
      const found = growth(place.stated, [current, earlier], computed, formula);
      return isRoundlySaid(place.stated, computed) || isChangeItself(place, current, earlier)
        ? []
        : found;
    }),
  );
}

/** `90 vụ, tăng 20% (15 vụ)`: what the brackets hold may be by how much, and is far from the value itself. */
function isChangeItself(
  { passage, stated }: StatedChange,
  current: Amount,
  { mention, range }: Amount,
): boolean {
  if (between(passage, stated, mention).replaceAll(/[\s(]/gu, '') !== '') return false;
  const threefold = multiplyIntervals(range, exactly('3' as Decimal));
  return compareRationals(threefold.high, current.range.low) < 0;
}

const ROUNDED = { ...exactly('2' as Decimal), low: exactly('-2' as Decimal).low };

/** Tens without a fraction are often said for what is near: `giảm 80%` of 78,5%. */
function isRoundlySaid({ value }: NumberMention, computed: Interval): boolean {
  return (
    value !== null &&
    /^[1-9]+0$/.test(value) &&
    intersects(computed, addIntervals(exactly(value), ROUNDED))
  );
}

/** `tăng 212 lao động so với cùng kỳ (516 lao động)`. */
function absoluteChange(
  place: StatedChange,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount },
): readonly Growth[] {
  return best(
    currents(place, earlier).map((current) => {
      const difference = subtractIntervals(current.range, earlier.range);
      const computed = sign > 0 ? difference : negated(difference);
      return {
        stated: place.stated,
        from: [current.mention, earlier.mention],
        computed,
        agreement: intersects(computed, change.range) ? 'exact' : 'contradiction',
        formula:
          sign > 0 ? `${text(current)} − ${text(earlier)}` : `${text(earlier)} − ${text(current)}`,
      };
    }),
  );
}

/** `giảm 26 vụ, bằng 82,9%`, `tăng 41 đơn (15,1%)`: the change beside its percentage. */
function changeInPercent(
  place: StatedChange,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount | undefined },
): readonly Growth[] {
  const { passage, around, at } = place;
  const percent = around[at + 1];
  if (percent?.kind !== 'PERCENTAGE' || percent.value === null || percent.approximate) return [];
  if (!isSameSentence(passage, change.mention, percent)) return [];
  const gap = between(passage, change.mention, percent);
  const isRemainder = /^[^.;()\d]{0,40},?\s*(?:chỉ )?bằng\s*$/u.test(gap);
  if (!isRemainder && !/^[^.;()\d]{0,40}\([+-]?\s*$|^[^.;()\d]{0,40}tương ứng\s*$/u.test(gap))
    return [];
  // `đăng ký tăng thêm 700 triệu USD, bằng 92%`: the added amount itself is what is held against the past.
  if (isRemainder && isAboveHundred(percent.value) !== sign > 0) return [];
  if (earlier) {
    if (isRemainder) return [];
    const quotient = signed(percentInterval(change.range, earlier.range), percent);
    const formula = `${text(change)} / ${text(earlier)}`;
    return quotient ? growth(percent, [earlier, change], quotient, formula) : [];
  }
  const after = levelAfter(place, percent);
  if (after === 'unknown') return [];
  return best(
    (after ? [after] : currents(place, change)).flatMap((base) => {
      const before =
        sign > 0
          ? subtractIntervals(base.range, change.range)
          : addIntervals(base.range, change.range);
      const part = isRemainder ? base : change;
      const quotient = signed(percentInterval(part.range, before), percent);
      if (!quotient) return [];
      const formula = `${text(part)} / (${text(base)} ${sign > 0 ? '−' : '+'} ${text(change)})`;
      const found = growth(percent, [base, change], quotient, formula);
      return found.every(isAgreeing) || !isOfNow({ passage, base, change, percent }) ? found : [];
    }),
  );
}

/** In percent; a percentage with a minus of its own (`giảm 3 vụ (-75%)`) is held against the same with one. */
function signed(percentage: Interval | undefined, { value }: NumberMention): Interval | undefined {
  return percentage && value?.startsWith('-') ? negated(percentage) : percentage;
}

/** The percentage is taken of the present value, or is a difference of shares: `3.838 xã (43,0%), tăng 769 xã (8,6%)`. */
function isOfNow({
  passage,
  base,
  change,
  percent,
}: {
  readonly passage: Passage;
  readonly base: Amount;
  readonly change: Amount;
  readonly percent: NumberMention;
}): boolean {
  if (
    /^[^,.;()]{0,30}\([\d.,]+ ?%\)/u.test(
      passage.text.slice(base.mention.end, base.mention.end + 44),
    )
  )
    return true;
  const quotient = signed(percentInterval(change.range, base.range), percent);
  return (
    quotient !== undefined &&
    percent.value !== null &&
    compareToPrinted(quotient, percent.value) !== 'contradiction'
  );
}

function isAboveHundred(value: Decimal): boolean {
  return compareDecimals(value, '100' as Decimal) > 0;
}

/** `tăng 1,03 điểm % so với cuối năm 2022 (91,11%)`. */
function pointChange(
  { passage, stated, around, at }: StatedChange,
  sign: 1 | -1,
): readonly Growth[] {
  const earlier = around[at + 1];
  const current = around
    .slice(0, at)
    .findLast((each) => each.kind === 'PERCENTAGE' && !isAside(passage, each, stated));
  if (earlier?.kind !== 'PERCENTAGE' || !isBracketed(passage, stated, earlier)) return [];
  if (current?.value == null || earlier.value === null || stated.value === null) return [];
  if (!isSameSentence(passage, current, stated) || current.approximate) return [];
  const isAdjacent = around
    .slice(around.indexOf(current) + 1, at)
    .every((each) => each.kind === 'PERCENTAGE_POINT' || isAside(passage, each, stated));
  if (!isAdjacent) return [];
  const [now, before] = [printedInterval(current.value), printedInterval(earlier.value)];
  const difference = subtractIntervals(now, before);
  const computed = sign > 0 ? difference : negated(difference);
  return [
    {
      stated,
      from: [current, earlier],
      computed,
      agreement: compareToPrinted(computed, stated.value),
      formula: sign > 0 ? `${current.text} − ${earlier.text}` : `${earlier.text} − ${current.text}`,
    },
  ];
}

/** `gấp 1,2 lần so với cùng kỳ (1.069 ca)`. */
function multiples(place: StatedChange): readonly Growth[] {
  const { passage, stated } = place;
  if (
    !/^\s*lần/u.test(passage.text.slice(stated.end, stated.end + 8)) &&
    !/lần/u.test(stated.text + (stated.noun ?? ''))
  )
    return [];
  const earlier = earlierOf(place);
  if (!earlier) return [];
  return best(
    currents(place, earlier).flatMap((current) => {
      const quotient = divideIntervals(current.range, earlier.range);
      return quotient
        ? growth(stated, [current, earlier], quotient, `${text(current)} / ${text(earlier)}`)
        : [];
    }),
  );
}

/** The first that agrees; where none does, the nearest, for that is what the text most likely means. */
function best(candidates: readonly Growth[]): readonly Growth[] {
  const agreeing = candidates.find(({ agreement }) => agreement !== 'contradiction');
  const chosen = agreeing ?? candidates[0];
  return chosen ? [chosen] : [];
}

function growth(
  stated: NumberMention,
  from: readonly Amount[],
  computed: Interval,
  formula: string,
): readonly Growth[] {
  if (stated.value === null) return [];
  const agreement = compareToPrinted(computed, stated.value);
  return [{ stated, from: from.map(({ mention }) => mention), computed, agreement, formula }];
}

function negated(range: Interval): Interval {
  return subtractIntervals(exactly('0' as Decimal), range);
}

function text({ mention }: Amount): string {
  return mention.text.trim();
}
