import type { NumberMention } from '../../narrative/index.ts';
import {
  addIntervals,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  isPoint,
  isPossiblePercentage,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { between, wordsBefore } from './context.ts';
import { type Percentage, wholeBeside, wholeOfThose } from './whole-of-percentage.ts';

/** A percentage of a counted whole that no whole number of it makes. */
export interface ImpossiblePercentage {
  readonly percent: Percentage;
  readonly whole: Amount;
  /** Of a list that makes up the hundred, and may have been bent to do so; or of a whole that is only concluded. */
  readonly isLikely: boolean;
}

/** Every percentage “of those that were …”, or of a count taken apart, and of a list that makes up all of one count. */
export function findImpossiblePercentages(passage: Passage): readonly ImpossiblePercentage[] {
  const quantities = quantitiesOf(passage);
  const found = quantities.flatMap((mention, index) => {
    const percent = percentageOf(mention);
    if (!percent) return [];
    const before = quantities.slice(Math.max(0, index - 6), index);
    const place = { passage, percent, before, next: quantities[index + 1] };
    const ofThose = wholeOfThose(place);
    const whole = ofThose ?? wholeBeside(place);
    return whole ? [{ percent, whole, isLikely: !ofThose }] : [];
  });
  return [...found, ...findAllOfOne(passage, quantities)].filter(
    ({ percent, whole }) => !isPossible(percent, whole),
  );
}

function percentageOf(mention: NumberMention): Percentage | undefined {
  const { kind, value, approximate } = mention;
  return kind === 'PERCENTAGE' && value !== null && !approximate
    ? { ...mention, value }
    : undefined;
}

function isPossible({ value }: Percentage, { range }: Amount): boolean {
  const { numerator, denominator } = range.low;
  return !isPoint(range) || isPossiblePercentage(value, numerator / denominator);
}

/** The longest list of percentages that is added up. */
const LONGEST = 12;

/** `thu về 583 phiếu: rất hài lòng 61,4%, hài lòng 35,2%, không hài lòng 3,4%`: shares that make up all of a count. */
function findAllOfOne(
  passage: Passage,
  quantities: readonly NumberMention[],
): readonly ImpossiblePercentage[] {
  return quantities.flatMap((mention, index) => {
    const whole = amountOf(mention);
    if (whole?.dimension !== 'count' || !isAsked(passage, mention)) return [];
    const list = allOf(percentagesBehind(quantities, index + 1));
    const [first] = list;
    if (!first || between(passage, mention, first).length > 160) return [];
    return list.map((percent) => ({ percent, whole, isLikely: true }));
  });
}

/** Those who answered, or what was tried: more than a few, or a percentage says nothing. */
function isAsked(passage: Passage, mention: NumberMention): boolean {
  return (
    /^(?:phiếu|ý kiến|người|mẫu|hộ|học sinh|sinh viên)(?!\p{L})/u.test(mention.noun ?? '') &&
    /\d\D?\d/.test(mention.text) &&
    ASKED.test(wordsBefore(passage, mention, 90))
  );
}

const ASKED =
  /khảo sát|phỏng vấn|thăm dò|điều tra|lấy ý kiến|thu về|phát ra|xét nghiệm|kiểm nghiệm|trong|ý kiến/u;

/** The first of the percentages, three at least, that add up to a hundred. */
function allOf(percentages: readonly Percentage[]): readonly Percentage[] {
  let sum = ROUNDING;
  for (const [index, { value }] of percentages.entries()) {
    sum = addIntervals(sum, exactly(value));
    if (index >= 2 && intersects(sum, HUNDRED)) return percentages.slice(0, index + 1);
  }
  return [];
}

function percentagesBehind(
  quantities: readonly NumberMention[],
  from: number,
): readonly Percentage[] {
  const behind = quantities.slice(from, from + LONGEST).map(percentageOf);
  const end = behind.indexOf(undefined);
  return (end < 0 ? behind : behind.slice(0, end)).filter((each) => each !== undefined);
}

const HUNDRED = exactly('100' as Decimal);

/** By how much rounded shares may miss the hundred. */
const ROUNDING: Interval = { ...exactly('0.3' as Decimal), low: exactly('-0.3' as Decimal).low };
