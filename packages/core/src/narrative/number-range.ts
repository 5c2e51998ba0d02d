import { compareDecimals } from '../quantity/index.ts';
import { countNounAfter } from './count-noun.ts';
import { matchAt, type NumberReading } from './number-reading.ts';
import { asWhole, NUMERAL, readNumeral } from './numeral.ts';
import { isYearLike } from './period-number.ts';
import { unitAfter } from './unit-after.ts';

const UNIT = '(?: ?%| (?:điểm|triệu|tỷ|tỉ|nghìn|ngàn)(?: đồng)?| ?(?:ha|km|kg|tấn))?';
const NEXT = String.raw`(?! ?[/-] ?\d| ?tháng \d)`;
const DASHED = new RegExp(`(${NUMERAL})${UNIT} ?[-–—÷] ?(${NUMERAL})${NEXT}`, 'iuy');
const TO = new RegExp(
  `(?:từ )?(${NUMERAL})${UNIT} (?:đến|tới) (?:dưới )?(${NUMERAL})${NEXT}`,
  'iuy',
);

/** From one number to a greater one: `2020-2025`, `10 – 15%`, `từ 3 đến 5 ngày`. */
export function rangeAt(text: string, at: number): NumberReading | undefined {
  const match = matchAt(DASHED, text, at) ?? matchAt(TO, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const noun = countNounAfter(text, end);
  const settle = noun?.sort === 'thing' ? asWhole : <T>(numeral: T): T => numeral;
  const first = settle(readNumeral(match[1] ?? '', end));
  const second = settle(readNumeral(match[2] ?? '', end));
  const [low, high] = [first.value ?? first.readings[0], second.value ?? second.readings[0]];
  if (low === undefined || high === undefined || compareDecimals(low, high) >= 0) return undefined;
  const years = isYearLike(first.text) && isYearLike(second.text);
  const unit = years ? undefined : unitAfter(text, end);
  return {
    kind: 'RANGE',
    end: unit?.end ?? end,
    value: first.value,
    readings: first.readings,
    second: second.value,
    unit: unit && unit.kind !== 'SCALE' ? unit.unit : null,
    noun: years || unit ? null : (noun?.text ?? null),
  };
}
