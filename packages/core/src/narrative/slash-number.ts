import { type CountNoun, countNounAfter } from './count-noun.ts';
import { matchAt, type NumberReading, nameReading } from './number-reading.ts';
import { asWhole, readNumeral } from './numeral.ts';
import { isYearLike } from './period-number.ts';
import { type UnitAfter, unitAfter } from './unit-after.ts';

/** Two numbers with a slash between, and what stands around them. */
interface SlashPair {
  readonly first: string;
  readonly second: string;
  /** The words before. */
  readonly before: string;
  readonly leadsToDay: boolean;
  readonly noun: CountNoun | undefined;
  readonly unit: UnitAfter | undefined;
  readonly end: number;
}

const PART = String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,3})?|\d{1,7}(?:,\d{1,3})?`;
const PAIR = new RegExp(`(${PART}) ?/ ?(${PART})(?![\\d/]|[.,]\\d)`, 'uy');

const LOOK_BACK = 48;
const DAY_BEFORE =
  /(?:ngày|mùng|mồng|sáng|chiều|trưa|tối|đêm|hôm|lễ|dịp|kỷ niệm|rằm|quốc khánh|thứ (?:\d|hai|ba|tư|năm|sáu|bảy)|chủ nhật)[ ,]*\(?$/iu;
const TIME_BEFORE = /(?:hết|vào|từ|đến|tới|trước|sau|thời điểm)[ ,]*\(?$/iu;
const DAY_IN_BRACKETS = /ngày [^()]*\($/iu;
const DAY_AFTER = /(?: ?[-–] ?| đến (?:ngày )?)\d{1,2}\/\d{1,2}(?!\d)/iuy;
const MAP_BEFORE = /(?:tỷ|tỉ) lệ(?: bản đồ)? *$/iu;
const FRACTION_OF = /^(?:số|tổng|diện tích|thời gian|chặng|trong|nhiệm kỳ)(?: |$)/iu;

/**
 * Two numbers with a slash between: a ratio, unless the words around or the figures make a day of it.
 *
 * `5/9` alone can be either and is `UNKNOWN`.
 */
export function slashNumberAt(text: string, at: number): NumberReading | undefined {
  const match = matchAt(PAIR, text, at);
  if (!match) return undefined;
  const [whole, first = '', second = ''] = match;
  const end = at + whole.length;
  const pair = {
    first,
    second,
    before: text.slice(Math.max(0, at - LOOK_BACK), at),
    leadsToDay: matchAt(DAY_AFTER, text, end) !== undefined,
    noun: countNounAfter(text, end),
    unit: unitAfter(text, end),
    end,
  };
  const isGlued = /\p{L}/u.test(text[end] ?? '') && !pair.unit;
  const kind = isGlued || isIdiom(pair) ? 'UNKNOWN' : kindOf(pair);
  return kind === 'RATIO' ? ratio(pair) : nameReading(kind, end);
}

function kindOf(pair: SlashPair): 'RATIO' | 'DATE' | 'UNKNOWN' {
  const { first, second, before, noun, unit } = pair;
  const canBeDay = isDayPart(first, 31) && isDayPart(second, 12);
  if (canBeDay && (DAY_BEFORE.test(before) || DAY_IN_BRACKETS.test(before))) return 'DATE';
  if (unit) return unit.kind === 'SCALE' ? 'UNKNOWN' : 'RATIO';
  if (`${first}${second}`.includes(',')) return 'UNKNOWN';
  if (noun && isCounted(noun, canBeDay)) return 'RATIO';
  if (isDayPart(first, 12) && isYearLike(second)) return 'DATE';
  if (!canBeDay) return 'RATIO';
  if (TIME_BEFORE.test(before) || pair.leadsToDay) return 'DATE';
  if (noun?.sort === 'other' && !second.startsWith('0')) return 'RATIO';
  const isPadded = /^\d\d$/.test(first) && /^\d\d$/.test(second);
  return isPadded && Number(first) > Number(second) ? 'DATE' : 'UNKNOWN';
}

/** After what may be a day, a body with a capital letter does something then. */
function isCounted({ sort, text }: CountNoun, canBeDay: boolean): boolean {
  return sort === 'thing' || (sort === 'place' && !(canBeDay && /^\p{Lu}/u.test(text)));
}

function ratio({ first, second, noun, unit, end }: SlashPair): NumberReading {
  const [value, whole] = [asWhole(readNumeral(first, end)), asWhole(readNumeral(second, end))];
  const isOfNoun = noun !== undefined && !unit && !FRACTION_OF.test(noun.text);
  return {
    kind: 'RATIO',
    end: unit?.end ?? end,
    value: value.value,
    readings: value.readings,
    second: whole.value,
    unit: unit && unit.kind !== 'SCALE' ? unit.unit : null,
    noun: isOfNoun ? noun.text : null,
  };
}

/** Round the clock, the scale of a map, so many in a thousand. */
function isIdiom({ first, second, before }: SlashPair): boolean {
  if (first === '24' && (second === '24' || second === '7')) return true;
  return first === '1' && MAP_BEFORE.test(before);
}

function isDayPart(digits: string, most: number): boolean {
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most;
}
