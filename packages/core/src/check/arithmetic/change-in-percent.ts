import {
  addIntervals,
  compareDecimals,
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import type { Amount } from './amount.ts';
import { currents, currentsBefore, levelAfter, type StatedChange } from './compared-values.ts';
import { between, isSameSentence } from './context.ts';
import { best, type Growth, growth, isAgreeing, isNear, negated, text } from './growth-of.ts';
import { isOneSlipPercentage, isTelling, type Percent } from './share-of.ts';
import { slipsOf } from './slip.ts';

/** Between a change and the percentage that it is: `tăng 41 đơn (15,1%)`. */
const IN_PERCENT = /^[^.;()\d]{0,40}\([+-]?\s*$|^[^.;()\d]{0,40}tương ứng\s*$/u;

/** The same in other words, which read otherwise where a value stands near: `giảm 46 vụ (giảm 17,7%)`. */
const IN_PERCENT_TOO = /^[^.;()\d]{0,40}\((?:tương (?:đương|ứng) )?(?:tăng |giảm )?[+-]?\s*$/u;

/** `giảm 26 vụ, bằng 82,9%`, `tăng 41 đơn (15,1%)`: the change beside its percentage. */
export function changeInPercent(
  place: StatedChange,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount | undefined },
): readonly Growth[] {
  const { passage, around, at } = place;
  const next = around[at + 1];
  if (next?.kind !== 'PERCENTAGE' || next.value === null || next.approximate) return [];
  const percent: Percent = { ...next, value: next.value };
  if (!isSameSentence(passage, change.mention, percent)) return [];
  const gap = between(passage, change.mention, percent);
  const isRemainder = /^[^.;()\d]{0,40},?\s*(?:chỉ )?bằng\s*$/u.test(gap);
  if (!isRemainder && !IN_PERCENT.test(gap) && !IN_PERCENT_TOO.test(gap)) return [];
  // `đăng ký tăng thêm 700 triệu USD, bằng 92%`: the added amount itself is what is held against the past.
  if (isRemainder && isAboveHundred(percent.value) !== sign > 0) return [];
  if (earlier) {
    if (isRemainder || !IN_PERCENT.test(gap)) return [];
    const quotient = signed(percentInterval(change.range, earlier.range), percent);
    const formula = `${text(change)} / ${text(earlier)}`;
    return quotient ? growth(percent, [earlier, change], quotient, formula) : [];
  }
  const after = levelAfter(place, next);
  if (after === 'unknown') return [];
  const of = (base: Amount) => shareOfEarlier({ base, change, percent, sign, isRemainder });
  const told = after ? [after] : currents(place, change);
  const isSaidTwice = !isRemainder && !IN_PERCENT.test(gap);
  const isRate = change.mention.unit?.includes('/') === true;
  if (told.length > 0 && isSaidTwice && (isRate || !percent.value.includes('.'))) return [];
  if (told.length === 0) return ofEarlierSentence(place, { change, percent, sign, isRemainder });
  return best(
    told.flatMap((base) => {
      const found = of(base)
        .filter(
          (each) =>
            !isSaidTwice || isAgreeing(each) || isNear(exactly(percent.value), each.computed),
        )
        .map((each) => (isSaidTwice ? { ...each, isLikely: true } : each));
      if (found.every(isAgreeing) || !isOfNow({ passage, base, change, percent })) return found;
      return told.length === 1 && isSaidOfEarlier({ passage, base, percent })
        ? found.map((each) => ({ ...each, isLikely: true }))
        : [];
    }),
  );
}

interface ChangeInPercent {
  readonly change: Amount;
  readonly percent: Percent;
  readonly sign: 1 | -1;
  readonly isRemainder: boolean;
}

/** `41 / (312 − 41)`: the change, or what is left, in percent of what there was before. */
function shareOfEarlier({
  base,
  change,
  percent,
  sign,
  isRemainder,
}: ChangeInPercent & { readonly base: Amount }): readonly Growth[] {
  const before =
    sign > 0 ? subtractIntervals(base.range, change.range) : addIntervals(base.range, change.range);
  const part = isRemainder ? base : change;
  const quotient = signed(percentInterval(part.range, before), percent);
  if (!quotient) return [];
  const formula = `${text(part)} / (${text(base)} ${sign > 0 ? '−' : '+'} ${text(change)})`;
  return growth(percent, [base, change], quotient, formula);
}

/**
 * `Xảy ra 87 vụ. So với cùng kỳ giảm 12 vụ (12,1%)`: which of the values before is meant is told by its
 * noun alone, so a contradiction stands only where one slip makes one of them agree.
 */
function ofEarlierSentence(place: StatedChange, stated: ChangeInPercent): readonly Growth[] {
  const bases = currentsBefore(place, stated.change);
  const found = best(bases.flatMap((base) => shareOfEarlier({ ...stated, base })));
  if (found.every(isAgreeing)) return found;
  const together = bases.flatMap((base, index) =>
    bases
      .slice(index + 1)
      .map((other) => ({ ...base, range: addIntervals(base.range, other.range) })),
  );
  const ofTwo = together.flatMap((base) => shareOfEarlier({ ...stated, base }));
  const slipped = bases.find((base) => isOneSlipChange({ ...stated, base }));
  if (!slipped || ofTwo.some(isAgreeing) || /^-?100$/.test(stated.percent.value)) return [];
  return shareOfEarlier({ ...stated, base: slipped }).map((each) => ({
    ...each,
    isLikely: !isTelling(stated.percent.value),
  }));
}

function isOneSlipChange(stated: ChangeInPercent & { readonly base: Amount }): boolean {
  const { base, change, percent } = stated;
  const agrees = (each: typeof stated) => shareOfEarlier(each).some(isAgreeing);
  const [found] = shareOfEarlier(stated);
  return (
    slipsOf(operand(base)).some((range) => agrees({ ...stated, base: { ...base, range } })) ||
    slipsOf(operand(change)).some((range) => agrees({ ...stated, change: { ...change, range } })) ||
    (found !== undefined && isOneSlipPercentage(percent, found.computed))
  );
}

function operand({ mention, range }: Amount): { readonly text: string; readonly range: Interval } {
  return { text: mention.text, range };
}

/** In percent; a percentage with a minus of its own (`giảm 3 vụ (-75%)`) is held against the same with one. */
function signed(percentage: Interval | undefined, { value }: Percent): Interval | undefined {
  return percentage && value.startsWith('-') ? negated(percentage) : percentage;
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
  readonly percent: Percent;
}): boolean {
  if (
    /^[^,.;()]{0,30}\([\d.,]+ ?%\)/u.test(
      passage.text.slice(base.mention.end, base.mention.end + 44),
    )
  )
    return true;
  const quotient = signed(percentInterval(change.range, base.range), percent);
  return quotient !== undefined && compareToPrinted(quotient, percent.value) !== 'contradiction';
}

/** `52 đoàn, tăng 13 đoàn (25,0%) so với cùng kỳ`: taken of the present value, but said of the earlier one. */
function isSaidOfEarlier({
  passage,
  base,
  percent,
}: {
  readonly passage: Passage;
  readonly base: Amount;
  readonly percent: Percent;
}): boolean {
  const isShareBeside = /^[^,.;()]{0,30}\([\d.,]+ ?%\)/u.test(
    passage.text.slice(base.mention.end, base.mention.end + 44),
  );
  return (
    !isShareBeside &&
    isTelling(percent.value) &&
    /^\s*\)?\s*so (?:với|cùng)/u.test(passage.text.slice(percent.end, percent.end + 14))
  );
}

function isAboveHundred(value: Decimal): boolean {
  return compareDecimals(value, '100' as Decimal) > 0;
}
