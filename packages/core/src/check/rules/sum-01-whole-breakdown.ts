import type { Amount } from '../arithmetic/amount.ts';
import { type Breakdown, findBreakdowns } from '../arithmetic/breakdown.ts';
import { showLike } from '../arithmetic/show.ts';
import { significantDigits, sumOf } from '../arithmetic/slip.ts';
import { surroundingsOf } from '../arithmetic/surroundings.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const wholeBreakdown: Rule = {
  id: 'SUM-01',
  severity: 'error',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Các phần “gồm”, “bao gồm” cộng lại bằng tổng',
    en: 'The parts that make up a total add up to it',
  },
  passes: 'Khảo sát 15 mẫu xăng dầu, gồm: 05 mẫu dầu DO, 08 mẫu xăng RON 95-III và 02 mẫu xăng E5.',
  fails: 'Khảo sát 15 mẫu xăng dầu, gồm: 05 mẫu dầu DO, 09 mẫu xăng RON 95-III và 02 mẫu xăng E5.',
  check: (subject) =>
    breakdownsOf(subject)
      .filter(
        ({ claim, verdict }) => claim === 'WHOLE' && verdict !== 'agrees' && verdict !== 'open',
      )
      .map((breakdown) => {
        const isSlip = breakdown.verdict === 'slip';
        const isCertain = breakdown.isSameNoun || (isSlip && isLarge(breakdown.total));
        return {
          ...violationOf(breakdown),
          ...(isCertain ? {} : { severity: 'warning' as const }),
        };
      }),
};

/**
 * From 10.000 on, idle zeros not counted, parts that do not belong together hardly ever miss a total
 * by one slip by chance.
 */
export function isLarge({ mention }: Amount): boolean {
  return significantDigits(mention.text) >= 5;
}

const breakdownsBySubject = new WeakMap<Subject, readonly Breakdown[]>();

/** Every breakdown of a subject, its lists gathered from bullets and footnotes too; found once for both rules. */
export function breakdownsOf(subject: Subject): readonly Breakdown[] {
  const known = breakdownsBySubject.get(subject);
  if (known) return known;
  const surroundings = surroundingsOf(subject);
  const found = subject.passages.flatMap((passage) =>
    findBreakdowns(passage, surroundings(passage)),
  );
  breakdownsBySubject.set(subject, found);
  return found;
}

export function violationOf({ passage, total, parts }: Breakdown): Violation {
  return violationOfSum(passage, total, parts);
}

export function violationOfSum(
  passage: Passage,
  total: Amount,
  parts: readonly Amount[],
): Violation {
  const sum = showLike(sumOf(parts), total);
  const computation = `${parts.map(({ mention }) => mention.text.trim()).join(' + ')} = ${sum} ≠ ${total.mention.text.trim()}`;
  return {
    passage,
    span: total.mention,
    computation,
    message: {
      vi: `Các phần cộng lại là ${sum}, không phải ${total.mention.text.trim()}.`,
      en: `The parts add up to ${sum}, not to ${total.mention.text.trim()}.`,
    },
    suggestion: {
      vi: 'Xem lại tổng hoặc từng phần; nếu chưa kể hết, viết “trong đó”.',
      en: 'Look at the total or its parts again; if some are left out, write “trong đó”.',
    },
  };
}
