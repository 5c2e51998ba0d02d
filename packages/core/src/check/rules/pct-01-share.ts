import {
  addIntervals,
  compareRationals,
  type Decimal,
  exactly,
  formatNumber,
  type Interval,
  shiftDecimal,
  subtractIntervals,
} from '../../quantity/index.ts';
import { findListShareFaults, type ListShareFault } from '../arithmetic/list-share.ts';
import { findShares } from '../arithmetic/share.ts';
import type { Share } from '../arithmetic/share-of.ts';
import { fractionDigits, showRange } from '../arithmetic/show.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const shareAgrees: Rule = {
  id: 'PCT-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Tỷ lệ phần trăm khớp với hai số của nó',
    en: 'A percentage agrees with its part and its whole',
  },
  passes:
    'Thu 340 triệu đồng trên tổng số 7,1 tỷ đồng, đạt 4,8% mục tiêu; kiểm tra 12/77 cơ sở, đạt 15,6%.',
  fails: 'Thu 340 triệu đồng trên tổng số 7,1 tỷ đồng, đạt 4,9% mục tiêu.',
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      const found = findShares(passage)
        .filter(({ isComparison }) => !isComparison)
        .flatMap((share) => violationOfShare(passage, share));
      const told = new Set(found.map(({ span }) => span?.start));
      const items = findListShareFaults(passage).filter(({ percent }) => !told.has(percent.start));
      return [...found, ...items.map((fault) => violationOfItem(passage, fault))];
    }),
};

function violationOfItem(
  passage: Passage,
  { part, whole, percent, computed }: ListShareFault,
): Violation {
  const made = `${showRange(computed, 2)}%`;
  const [a, b] = [part.mention.text.trim(), whole.mention.text.trim()];
  return {
    passage,
    span: percent,
    computation: `${a} / ${b} = ${made} ≠ ${percent.text}`,
    message: {
      vi: `Các tỷ lệ khác trong danh sách tính trên ${b}; ${a} trên ${b} là ${made}, không phải ${percent.text}.`,
      en: `The other shares of the list are of ${b}; ${a} of ${b} is ${made}, not ${percent.text}.`,
    },
  };
}

/** A contradiction, or a note where the percentage was cut off instead of rounded. */
export function violationOfShare(passage: Passage, share: Share): readonly Violation[] {
  const { part, whole, percent, agreement, computed } = share;
  if (agreement === 'exact' || agreement === 'possible') return [];
  const made = `${showRange(computed, fractionDigits(percent.value) + 1)}%`;
  const stated = `${formatNumber(percent.value)}%`;
  const computation = `${part.text} / ${whole.text} = ${made} ${agreement === 'truncated' ? '→' : '≠'} ${stated}`;
  if (agreement === 'truncated') {
    return [
      {
        passage,
        span: percent,
        severity: 'info',
        computation,
        message: {
          vi: `${stated} là cắt bớt chữ số, làm tròn thì khác.`,
          en: `${stated} is cut off; rounded it would differ.`,
        },
      },
    ];
  }
  return [
    {
      passage,
      span: percent,
      // Rounded up where it should be down, or twice over: an oversight, not another number.
      ...(share.isLikely || isWithinOneDigit(computed, percent.value)
        ? { severity: 'warning' as const }
        : {}),
      computation,
      message: {
        vi: `${part.text} trên ${whole.text} là ${made}, không phải ${stated}.`,
        en: `${part.text} of ${whole.text} is ${made}, not ${stated}.`,
      },
    },
  ];
}

/** Less than one unit of the last printed digit away. */
function isWithinOneDigit(computed: Interval, printed: Decimal): boolean {
  const unit = exactly(shiftDecimal('1' as Decimal, -fractionDigits(printed)));
  const value = exactly(printed);
  return (
    compareRationals(computed.low, addIntervals(value, unit).high) < 0 &&
    compareRationals(computed.high, subtractIntervals(value, unit).low) > 0
  );
}
