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
import { findSharesOfPlanAbove } from '../arithmetic/plan-above.ts';
import { findShares } from '../arithmetic/share.ts';
import type { Share } from '../arithmetic/share-of.ts';
import { shareFaultsOfBreakdown } from '../arithmetic/share-of-breakdown.ts';
import { fractionDigits, showRange } from '../arithmetic/show.ts';
import { surroundingsOf } from '../arithmetic/surroundings.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { ARITHMETIC } from './arithmetic-source.ts';
import { breakdownsOf } from './sum-01-whole-breakdown.ts';

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
  check: (subject) =>
    firstOfEach([
      ...violationsOfPlansAbove(subject),
      ...subject.passages.flatMap((passage) => [
        ...findShares(passage)
          .filter(({ isComparison }) => !isComparison)
          .flatMap((share) => violationOfShare(passage, share)),
        ...findListShareFaults(passage).map((fault) => violationOfItem(passage, fault)),
      ]),
      ...violationsOfParts(subject),
    ]),
};

/** What several ways of reading find amiss with one percentage is told once. */
function firstOfEach(found: readonly Violation[]): readonly Violation[] {
  return found.filter(
    ({ passage, span }, at) =>
      !found
        .slice(0, at)
        .some((other) => other.passage === passage && other.span?.start === span?.start),
  );
}

function violationsOfPlansAbove(subject: Subject): readonly Violation[] {
  const surroundings = surroundingsOf(subject);
  return subject.passages.flatMap((passage) =>
    findSharesOfPlanAbove(passage, surroundings(passage)).flatMap((share) =>
      violationOfShare(passage, share),
    ),
  );
}

function violationsOfParts(subject: Subject): readonly Violation[] {
  const surroundings = surroundingsOf(subject);
  return breakdownsOf(subject).flatMap((breakdown) => {
    const { followers, footnoteOf } = surroundings(breakdown.passage);
    const notes = breakdown.passage.calls.flatMap(({ marker }) => footnoteOf(marker) ?? []);
    return shareFaultsOfBreakdown(breakdown, [breakdown.passage, ...followers, ...notes]).map(
      (fault) => violationOfItem(fault.passage, fault),
    );
  });
}

function violationOfItem(
  passage: Passage,
  { part, whole, percent, computed }: ListShareFault,
): Violation {
  const made = `${showRange(computed, 2)}%`;
  const [a, b] = [part.mention.text.trim(), whole.mention.text.trim()];
  const isBarelyOff = percent.value !== null && isWithinOneDigit(computed, percent.value);
  return {
    passage,
    span: percent,
    ...(isBarelyOff ? { severity: 'warning' as const } : {}),
    computation: `${a} / ${b} = ${made} ≠ ${percent.text}`,
    message: {
      vi: `Các tỷ lệ trong danh sách tính trên ${b}; ${a} trên ${b} là ${made}, không phải ${percent.text}.`,
      en: `The shares of the list are of ${b}; ${a} of ${b} is ${made}, not ${percent.text}.`,
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
