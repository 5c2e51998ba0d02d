import type { NumberMention } from '../../narrative/index.ts';
import {
  addIntervals,
  compareToPrinted,
  type Decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  measureOf,
  roundRational,
  shiftDecimal,
  unit,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { isSameSentence, neighbourhood, wordsBefore } from './context.ts';
import { isChange } from './name-like.ts';
import { fractionDigits } from './show.ts';
import { slipsOf } from './slip.ts';

/** An average that is not what its total makes over its number: `1.215 giáo viên, 09 lớp, bình quân 153 người/lớp`. */
export interface AverageFault {
  readonly average: NumberMention & { readonly value: Decimal };
  readonly total: Amount;
  readonly number: Amount;
  /** In the unit that the average is printed in. */
  readonly computed: Interval;
}

interface Average {
  readonly mention: NumberMention;
  readonly value: Decimal;
  /** What is shared out, as printed: `người`, `nghìn đồng`. */
  readonly of: string;
  /** What it is shared out over: `lớp`. */
  readonly over: string;
}

/**
 * Averages whose total and number stand before them in their sentence, each the only one of its kind.
 *
 * The average's own unit names both, but not which of a year's they are; so only what one slip explains is told.
 */
export function findAverageFaults(passage: Passage): readonly AverageFault[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const average = averageOf(passage, mention);
    if (!average) return [];
    const { around, at } = neighbourhood(quantities, index);
    const before = around
      .slice(0, at)
      .filter((each) => isSameSentence(passage, each, mention) && !isChange(passage, each));
    const numbers = before.filter((each) => isSharedOver(passage, each, average));
    const totals = before.filter((each) => !numbers.includes(each) && isSharedOut(each, average));
    const [total, number] = [onlyOne(totals), onlyOne(numbers)];
    return total && number ? faultOf(average, total, number) : [];
  });
}

const AVERAGE = /(?:bình quân|trung bình|mật độ(?: dân số)?)(?: đạt| là)?\s*$/u;

/** `31,8 giường/vạn dân`: of ten thousand people, whose number the text tells as its population. */
const PER_TEN_THOUSAND = 'vạn dân';
const POPULATION = /dân số[^,;.()\d]{0,60}$/u;

/** `bình quân 135 người/lớp`, not `bình quân khoảng …`, and nothing per month or year. */
function averageOf(passage: Passage, mention: NumberMention): Average | undefined {
  const { value, noun, kind } = mention;
  if (value === null) return undefined;
  const [, of = '', over = ''] =
    /^([^/]+)\/\s?(\p{L}+(?: \p{L}+)?[²³]?)$/u.exec(mention.unit ?? noun ?? '') ?? [];
  if (over !== PER_TEN_THOUSAND && !AVERAGE.test(wordsBefore(passage, mention, 24)))
    return undefined;
  if (over === '' || TIME.test(over) || (kind !== 'COUNT' && kind !== 'MONEY')) return undefined;
  return { mention, value, of: of.trim(), over: over.toLowerCase() };
}

const TIME = /^(?:năm|tháng|quý|tuần|ngày|giờ|phút|vụ)$/u;

/** The number of what an average is told over: `09 lớp`, `46,8 km²`, the population. */
function isSharedOver(passage: Passage, mention: NumberMention, { over }: Average): boolean {
  if (over === PER_TEN_THOUSAND) return POPULATION.test(wordsBefore(passage, mention, 80));
  return mention.kind === 'MEASURE' ? mention.unit === over : isNamed(mention.noun, over);
}

function isSharedOut(mention: NumberMention, average: Average): boolean {
  const { kind, noun } = mention;
  if (average.mention.kind === 'MONEY') {
    return (
      kind === 'MONEY' &&
      mention.unit !== null &&
      dimensionOf(mention.unit) === dimensionOf(average.of)
    );
  }
  if (kind !== 'COUNT' || noun === null) return false;
  return average.of === 'người' ? PEOPLE.test(noun.toLowerCase()) : isNamed(noun, average.of);
}

function dimensionOf(of: string): string {
  return measureOf(unit(of)).dimension;
}

const PEOPLE =
  /^(?:số |tổng )?(?:lượt )?(?:người|nhân khẩu|giáo viên|học viên|học sinh|sinh viên|cán bộ|công chức|viên chức|lao động|hội viên|đoàn viên|khách|thí sinh|bệnh nhân|nông dân)/u;

function isNamed(noun: string | null, word: string): boolean {
  return ` ${noun?.toLowerCase() ?? ''} `.replace(/^ (?:lượt|số) /u, ' ').startsWith(` ${word} `);
}

function onlyOne(mentions: readonly NumberMention[]): Amount | undefined {
  const [only, another] = mentions;
  return only && !another ? amountOf(only) : undefined;
}

function faultOf(average: Average, total: Amount, number: Amount): readonly AverageFault[] {
  const computed = quotient(average, total.range, number.range);
  if (!computed || agrees(computed, average.value) || isRoundlySaid(average, computed)) return [];
  const isSlip =
    slipsOf({ text: total.mention.text, range: total.range }).some((range) =>
      agrees(quotient(average, range, number.range), average.value),
    ) ||
    slipsOf({ text: number.mention.text, range: number.range }).some((range) =>
      agrees(quotient(average, total.range, range), average.value),
    ) ||
    slipsOf({ text: average.mention.text, range: exactly(average.value) }).some((range) =>
      agrees(computed, roundRational(range.low, fractionDigits(average.value))),
    );
  return isSlip
    ? [{ average: { ...average.mention, value: average.value }, total, number, computed }]
    : [];
}

const UNIT: Interval = { ...exactly('2' as Decimal), low: exactly('-2' as Decimal).low };

/** Density is told of areas that were measured otherwise: `403 người/km²` of 402, `5.000` of 5.015. */
function isRoundlySaid({ value, over }: Average, computed: Interval): boolean {
  if (!over.startsWith('km')) return false;
  const near = addIntervals(exactly(value), UNIT);
  return /^[1-9]0{2,}$/.test(value) || intersects(near, computed);
}

/** In the unit of the average: thousands of đồng where it is printed in thousands, people of one km². */
function quotient(average: Average, total: Interval, number: Interval): Interval | undefined {
  const each = divideIntervals(total, number);
  const scale = exactly(shiftDecimal('1' as Decimal, exponentOf(average)));
  return each && divideIntervals(each, scale);
}

function exponentOf({ mention, of, over }: Average): number {
  if (over === PER_TEN_THOUSAND) return -4;
  const { exponent } = measureOf(unit(mention.kind === 'MONEY' ? of : over));
  return mention.kind === 'MONEY' ? exponent : -exponent;
}

function agrees(computed: Interval | undefined, printed: Decimal): boolean {
  return computed !== undefined && compareToPrinted(computed, printed) !== 'contradiction';
}
