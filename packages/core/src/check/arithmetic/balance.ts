import type { NumberMention } from '../../narrative/index.ts';
import {
  addIntervals,
  decimal,
  exactly,
  type Interval,
  intersects,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { labelOf } from './label.ts';
import { isSumOneSlipAway, type Printed, significantDigits } from './slip.ts';

/** A number that others, some of them taken away, should give, and what they give. */
export interface Balance {
  readonly result: Amount;
  readonly plus: readonly Amount[];
  readonly minus: readonly Amount[];
  readonly computed: Interval;
}

/** Every balance and every difference of a passage that one slip keeps from coming out. */
export function findBalanceSlips(passage: Passage): readonly Balance[] {
  return [
    ...statedDifferences(passage),
    ...statedBalances(passage),
    ...statedAdditions(passage),
    ...statedExclusions(passage),
    ...statedTrade(passage),
    ...statedHalfYears(passage),
  ]
    .map((stated) => ({ ...stated, computed: computedOf(stated) }))
    .filter((balance) => !intersects(balance.computed, balance.result.range))
    .filter(isOneSlip);
}

type Stated = Omit<Balance, 'computed'>;

function computedOf({ plus, minus }: Stated): Interval {
  return minus.reduce(
    (sum, { range }) => subtractIntervals(sum, range),
    plus.map(({ range }) => range).reduce(addIntervals),
  );
}

const ZERO = exactly(decimal('0'));

function isOneSlip({ result, plus, minus }: Stated): boolean {
  const taken = [...minus, result].map(
    ({ mention: { text }, range }): Printed => ({ text, range: subtractIntervals(ZERO, range) }),
  );
  const given = plus.map(({ mention: { text }, range }): Printed => ({ text, range }));
  return isSumOneSlipAway(ZERO, [...given, ...taken]);
}

const DIFFERENCE = /(?:chênh(?: lệch)?(?: nhau)?(?: là)?|, tiết kiệm(?: được)?)\s*$/u;

/** `giá xăng A là 22.010 đồng, xăng B là 20.870 đồng, chênh lệch 1.140 đồng`. */
function statedDifferences(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const [first, second] = quantities.slice(Math.max(0, index - 2), index);
    if (!first || !second || !isSameSentence(passage, first, mention)) return [];
    if (!DIFFERENCE.test(between(passage, second, mention))) return [];
    if (/chênh/u.test(between(passage, first, second))) return [];
    const [a, b, result] = [amountOf(first), amountOf(second), amountOf(mention)];
    if (!a || !b || !result || !isComparable(a, b) || !isComparable(a, result)) return [];
    if (significantDigits(first.text) < 3 && significantDigits(second.text) < 3) return [];
    const [plus, minus] = isBelow(a, b) ? [b, a] : [a, b];
    return [{ result, plus: [plus], minus: [minus] }];
  });
}

/** `xây dựng thêm 17 tổ …, nâng tổng số lên 731 tổ (trước đó 714)`. */
const ADDED = /(?:thêm|mới)\s*$/u;
const RAISED = /[,;]\s*(?:qua đó )?nâng (?:tổng )?số[^.;,()\d]{0,40} lên(?: thành)?\s*$/u;
const BEFORE_IT = /^[^.;,()\d]{0,30}\((?:trước đó|đầu (?:kỳ|năm)|kỳ trước)(?: là| có)?\s*$/u;

function statedAdditions(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const [added, earlier] = [quantities[index - 1], quantities[index + 1]];
    if (!added || !earlier || !RAISED.test(wordsBefore(passage, mention, 70))) return [];
    if (!ADDED.test(wordsBefore(passage, added, 12))) return [];
    if (!BEFORE_IT.test(between(passage, mention, earlier))) return [];
    const [result, gain, opening] = [mention, added, earlier].map(amountOf);
    if (!result || !gain || !opening || !isComparable(gain, result)) return [];
    return isComparable(opening, result) ? [{ result, plus: [opening, gain], minus: [] }] : [];
  });
}

/** `thu nội địa 6.912 tỷ đồng … Nếu loại trừ tiền đất (1.205 tỷ đồng) và xổ số (815 tỷ đồng) thì thu nội địa đạt 4.892 tỷ đồng`. */
const EXCLUDED = /(?:loại trừ|không (?:kể|tính)|trừ đi)\s[^;]*\([^()]*\)[^.;()]*$/u;
const THEN = /\sthì ((?:\p{L}+ ){1,5}?)(?:đạt|là|còn)\s*$/u;

function statedExclusions(passage: Passage): readonly Stated[] {
  if (!/loại trừ|không (?:kể|tính)|trừ đi/u.test(passage.text)) return [];
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const words = wordsBefore(passage, mention, 240);
    const name = THEN.exec(words)?.[1]?.trim();
    const result = amountOf(mention);
    if (name === undefined || !result || !EXCLUDED.test(words)) return [];
    const before = quantities.slice(Math.max(0, index - MOST_NUMBERS), index);
    const own = before.filter((each) => isSameSentence(passage, each, mention));
    const minus = own
      .filter((each) => isInBrackets(passage, each))
      .flatMap((each) => amountOf(each) ?? []);
    const whole = before
      .filter((each) => !own.includes(each) && !isInBrackets(passage, each))
      .filter((each) => wordsBefore(passage, each, 60).trimEnd().endsWith(name))
      .flatMap((each) => amountOf(each) ?? [])
      .at(-1);
    if (!whole || minus.length === 0 || minus.length !== own.length) return [];
    return [...minus, result].every((each) => isComparable(each, whole))
      ? [{ result, plus: [whole], minus }]
      : [];
  });
}

/** `xuất khẩu đạt 263,5 … nhập khẩu 358,1 …, nhập siêu 94,6`: the one less the other, each the last told before. */
const SURPLUS = /(nhập|xuất) siêu(?: đạt| là)?\s*$/u;

function statedTrade(passage: Passage): readonly Stated[] {
  if (!/(?:nhập|xuất) siêu/u.test(passage.text)) return [];
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  return quantities.flatMap((mention, index) => {
    const way = SURPLUS.exec(wordsBefore(passage, mention, 20))?.[1];
    const result = amountOf(mention);
    if (way === undefined || !result) return [];
    const before = quantities.slice(0, index).filter((each) => !isInBrackets(passage, each));
    const told = (name: string) =>
      before
        .filter((each) => lastTrade(passage, each) === name)
        .flatMap((each) => amountOf(each) ?? [])
        .filter((each) => each.dimension === result.dimension);
    const [imports, exports] = [told('nhập khẩu'), told('xuất khẩu')];
    const [more, less] = way === 'nhập' ? [imports, exports] : [exports, imports];
    const pairs = more.flatMap((a) => less.map((b) => ({ result, plus: [a], minus: [b] })));
    const isExact = pairs.some((each) => intersects(computedOf(each), result.range));
    const [plus, minus] = [more.at(-1), less.at(-1)];
    return isExact || !plus || !minus ? [] : [{ result, plus: [plus], minus: [minus] }];
  });
}

/** Which of the two a number is, by the last word of them before it; none where the sentence lists goods. */
function lastTrade(passage: Passage, mention: NumberMention): string | undefined {
  return /(xuất khẩu|nhập khẩu)(?!.*(?:xuất khẩu|nhập khẩu))/u.exec(
    wordsBefore(passage, mention, 120),
  )?.[1];
}

/** `quý II ước 8.127 tỷ đồng. Quý I đạt 6.418 tỷ đồng; như vậy 6 tháng đạt 14.545 tỷ đồng`. */
const HALF_YEAR =
  /(?:như vậy|tính chung|cộng cả hai quý),? (?:6|sáu) tháng(?: đầu năm)?(?: ước)?(?: đạt| là)?\s*$/u;
const QUARTER = /quý (i{1,2})(?: năm \d+)?(?: ước)?(?: đạt| là)?\s*$/u;

function statedHalfYears(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  return quantities.flatMap((mention, index) => {
    const result = amountOf(mention);
    if (!result || !HALF_YEAR.test(wordsBefore(passage, mention, 60))) return [];
    const quarters = quantities.slice(0, index).flatMap((each) => {
      const quarter = QUARTER.exec(wordsBefore(passage, each, 40))?.[1];
      const amount = quarter === undefined ? undefined : amountOf(each);
      return amount && isComparable(amount, result) ? [{ quarter, amount }] : [];
    });
    const [first, second, another] = quarters;
    if (!first || !second || another || first.quarter === second.quarter) return [];
    return [{ result, plus: [first.amount, second.amount], minus: [] }];
  });
}

function isBelow(a: Amount, b: Amount): boolean {
  const { low } = subtractIntervals(a.range, b.range);
  return low.numerator < 0n;
}

/** What is kept from one period to the next, and so has a state at the start and one at the end. */
const STOCK = /dư nợ|số dư|tồn quỹ|tồn kho|nợ đọng|nợ thuế/u;

const ROLES = {
  opening: /đầu (?:năm|kỳ|tháng|quý)|(?:kỳ|năm|tháng|quý) trước chuyển sang/u,
  gain: /vay mới|vay thêm|phát sinh (?:tăng|mới)|phát sinh(?! giảm)|nhập trong|thu trong/u,
  loss: /trả nợ|phát sinh giảm|thanh toán|xuất trong|chi trong|thu hồi/u,
  closing: /cuối (?:năm|kỳ|tháng|quý)|đến (?:hết |cuối )?(?:ngày |tháng |năm )?\d/u,
} as const;

/** `dư nợ đầu năm 560 tỷ đồng, vay mới 94, trả nợ gốc 41, dư nợ đến 31/12 là 613`; each once, or nothing is concluded. */
function statedBalances(passage: Passage): readonly Stated[] {
  if (!STOCK.test(passage.text.toLowerCase())) return [];
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  const named = quantities.flatMap((mention, index) => {
    const amount = amountOf(mention);
    const neighbours = { previous: quantities[index - 1], next: mention };
    return amount ? [{ amount, label: labelOf(passage, mention, neighbours) }] : [];
  });
  const only = (role: keyof typeof ROLES) => {
    const found = named.filter(({ label }) => ROLES[role].test(label));
    return found.length === 1 ? found[0] : undefined;
  };
  const [opening, gain, loss, closing] = [
    only('opening'),
    only('gain'),
    only('loss'),
    only('closing'),
  ];
  if (!opening || !gain || !loss || !closing) return [];
  if (!STOCK.test(opening.label) || !STOCK.test(closing.label)) return [];
  const terms = [opening, gain, loss, closing].map(({ amount }) => amount);
  if (new Set(terms).size < 4 || !terms.every((term) => isComparable(term, closing.amount)))
    return [];
  return [{ result: closing.amount, plus: [opening.amount, gain.amount], minus: [loss.amount] }];
}

/** A passage with more numbers than this speaks of more than one thing. */
const MOST_NUMBERS = 24;
