import { type Decimal, shiftDecimal, type Unit, unit as unitOf } from '../quantity/index.ts';
import { type CountNoun, countNounAfter } from './count-noun.ts';
import {
  isAddress,
  isCampaign,
  isCode,
  isListBracket,
  isMarkInBrackets,
  isNumbered,
  strungDigitsAt,
} from './no-amount.ts';
import { matchAt, type NumberReading, nameReading } from './number-reading.ts';
import { asWhole, type Numeral, numeralAt } from './numeral.ts';
import { isYearLike } from './period-number.ts';
import { type UnitAfter, unitAfter } from './unit-after.ts';

const SCALED_DONG: ReadonlyMap<number, Unit> = new Map([
  [6, unitOf('triệu đồng')],
  [9, unitOf('tỷ đồng')],
  [12, unitOf('nghìn tỷ đồng')],
]);
const MONEY_NOUN = /^(?:tiền|vốn|kinh phí|ngân sách|dự toán)(?: |$)/iu;
const WORD_BEFORE = /\p{L} ?$/u;
const GLUED = /[\p{L}\p{M}\d]+/uy;
const PLAIN_COUNT = /^(?:\d{1,7}|\d{1,3}(?:[.\u00A0]\d{3})+|\d{1,3}(?:,\d{3}){2,})$/;

/** A number that measures or counts something, or `UNKNOWN`: every digit is somebody's. */
export function amountAt(text: string, at: number): NumberReading {
  const strung = strungDigitsAt(text, at);
  const numeral = strung === undefined ? numeralAt(text, at) : undefined;
  if (!numeral) return nameReading('UNKNOWN', strung ?? at + 1);
  const unit = unitAfter(text, numeral.end);
  if (/^0\d+(?:\.|$)/.test(numeral.text) && !/^0\d$/.test(numeral.text))
    return nameReading('UNKNOWN', unit?.end ?? numeral.end);
  if (unit && unit.kind !== 'SCALE') return withUnit(numeral, unit);
  const noun = countNounAfter(text, unit?.end ?? numeral.end);
  if (unit) return scaled(numeral, unit, noun);
  const glued = matchAt(GLUED, text, numeral.end);
  if (glued && noun?.sort !== 'thing') {
    return nameReading('UNKNOWN', numeral.end + glued[0].length);
  }
  return counted(numeral, noun, text, at);
}

function withUnit(numeral: Numeral, unit: Exclude<UnitAfter, { kind: 'SCALE' }>): NumberReading {
  const settled = /^đồng(?:\/|$)/.test(unit.unit) ? asWhole(numeral) : numeral;
  return {
    kind: unit.kind,
    end: unit.end,
    ...shifted(settled, unit.scale),
    second: null,
    unit: unit.unit,
    noun: null,
  };
}

/** `4,52 ngàn người` counts; `340 triệu` alone is money. */
function scaled(
  numeral: Numeral,
  { scale, end }: Extract<UnitAfter, { kind: 'SCALE' }>,
  noun: CountNoun | undefined,
): NumberReading {
  if (scale >= 6 && (noun === undefined || MONEY_NOUN.test(noun.text))) {
    const { value, readings } = numeral;
    const unit = SCALED_DONG.get(scale) ?? null;
    return { kind: 'MONEY', end, value, readings, second: null, unit, noun: null };
  }
  const isCount = noun?.sort === 'thing' || noun?.sort === 'place';
  return {
    kind: isCount ? 'COUNT' : 'UNKNOWN',
    end,
    ...shifted(numeral, scale),
    second: null,
    unit: null,
    noun: noun?.text ?? null,
  };
}

function counted(
  numeral: Numeral,
  noun: CountNoun | undefined,
  text: string,
  at: number,
): NumberReading {
  const { end } = numeral;
  if (isListBracket(text, at, numeral) || (!isCode(numeral) && isNumbered(text, at, noun))) {
    return nameReading('ORDINAL', end);
  }
  const isYear = isYearLike(numeral.text) && noun?.sort !== 'thing';
  if (isYear && WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) {
    return nameReading('PERIOD', end);
  }
  const { value, readings } = noun && noun.sort !== 'other' ? asWhole(numeral) : numeral;
  return {
    kind: !isYear && isCount(numeral, noun, text, at) ? 'COUNT' : 'UNKNOWN',
    end,
    value,
    readings,
    second: null,
    unit: null,
    noun: noun?.text ?? null,
  };
}

function isCount(numeral: Numeral, noun: CountNoun | undefined, text: string, at: number): boolean {
  if (isCampaign(text, at, numeral.end) || isMarkInBrackets(text, at, numeral)) return false;
  if (noun?.sort === 'thing') return true;
  if (isCode(numeral) || (noun && isAddress(text, at, noun))) return false;
  return noun !== undefined || PLAIN_COUNT.test(numeral.text);
}

function shifted(
  { value, readings }: Numeral,
  power: number,
): Pick<NumberReading, 'value' | 'readings'> {
  if (power === 0) return { value, readings };
  const shift = (of: Decimal): Decimal => shiftDecimal(of, power);
  return { value: value && shift(value), readings: readings.map(shift) };
}
