import type { NumberMention } from '../../narrative/index.ts';
import {
  decimal,
  exactly,
  type Interval,
  intersects,
  printedInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { quantitiesOf } from './amount.ts';
import { sentenceEnd, wordsAfter, wordsBefore } from './context.ts';
import { isSumOneSlipAway, type Printed } from './slip.ts';
import { type Structure, sumOf } from './structure.ts';

/** What each part of an economy contributes to its growth, and that growth. */
export interface Contributions extends Structure {
  readonly growth: NumberMention;
}

const GROWTH =
  /(?:grdp|gdp|tổng sản phẩm)[^;:]*(?:tăng|đạt)(?: trưởng)?\s*$|trong mức tăng(?: trưởng)? chung\s*$/u;
const CONTRIBUTES = /đóng góp(?: tăng| giảm)?\s*$/u;

/** `… có đóng góp của khu vực A 0,98 điểm %, khu vực B 2,87 điểm %`: said once of all points behind it. */
const CONTRIBUTES_ALL = /^[^.;\d]{0,20}đóng góp của\s/u;

/** An economy has no more parts; its last is the taxes on products. */
const MOST = 24;

/** `GRDP tăng 7,02%, trong đó … đóng góp 0,92 điểm %, …`: where taxes are named too, the parts are all. */
export function findContributionSlips(passage: Passage): readonly Contributions[] {
  if (!/đóng góp/u.test(passage.text)) return [];
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((growth, index) => {
    if (!/^PERCENTAGE/.test(growth.kind) || !GROWTH.test(wordsBefore(passage, growth, 160)))
      return [];
    const end = sentenceEnd(passage, sentenceEnd(passage, growth.end) + 1);
    const behind = quantities.slice(index + 1, index + MOST).filter((each) => each.end <= end);
    const isOfAll = CONTRIBUTES_ALL.test(wordsAfter(passage, growth, 40));
    const shares = behind.filter(
      (each) =>
        (isOfAll && each.kind === 'PERCENTAGE_POINT') ||
        (/^PERCENTAGE/.test(each.kind) && CONTRIBUTES.test(wordsBefore(passage, each, 24))),
    );
    const last = shares.at(-1);
    if (!last || shares.length < 3 || shares.length > 5) return [];
    const words = passage.text.slice(growth.end, last.end).toLowerCase();
    if (!/thuế/u.test(words) || /đóng góp giảm/u.test(words)) return [];
    if ([growth, ...shares].some(({ value, approximate }) => value === null || approximate))
      return [];
    const printed = shares.map(rounded);
    const sum = sumOf(printed);
    const whole = rounded(growth);
    if (intersects(sum, whole.range)) return [];
    const owed = { text: whole.text, range: subtractIntervals(ZERO, whole.range) };
    return isSumOneSlipAway(ZERO, [...printed, owed]) ? [{ shares, sum, growth }] : [];
  });
}

const ZERO: Interval = exactly(decimal('0'));

function rounded({ text, value }: NumberMention): Printed {
  return { text, range: printedInterval(value ?? decimal('0')) };
}
