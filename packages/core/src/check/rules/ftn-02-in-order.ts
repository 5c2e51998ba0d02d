import type { Rule, Violation } from '../rule.ts';
import { PRACTICE } from './sources.ts';

/** Footnotes are called in the order of their numbers. */
export const footnotesInOrder: Rule = {
  id: 'FTN-02',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: { vi: 'Chú thích không theo thứ tự', en: 'Footnotes are called out of order' },
  passes:
    '- Kiểm tra 05 cơ sở¹ và 02 chợ².\n\n¹ Gồm: 03 tiệm vàng, 02 trạm cân.\n\n² Chợ A và chợ B.',
  fails:
    '- Kiểm tra 05 cơ sở² và 02 chợ¹.\n\n¹ Gồm: 03 tiệm vàng, 02 trạm cân.\n\n² Chợ A và chợ B.',
  check: ({ passages }) => {
    const called = new Set<number>();
    const violations: Violation[] = [];
    let highest = 0;
    for (const passage of passages) {
      for (const { marker, at } of passage.calls) {
        const number = Number(marker);
        if (!Number.isInteger(number) || called.has(number)) continue;
        called.add(number);
        if (number < highest) {
          violations.push({
            passage,
            span: { start: Math.max(0, at - 1), end: at },
            message: {
              vi: `Chú thích ${number} được gọi sau chú thích ${highest}.`,
              en: `Footnote ${number} is called after footnote ${highest}.`,
            },
            evidence: passage.text.slice(Math.max(0, at - 40), at),
          });
        }
        highest = Math.max(highest, number);
      }
    }
    return violations;
  },
};
