import type { Interval } from '../../quantity/index.ts';
import type { Amount } from '../arithmetic/amount.ts';
import { findAverageFaults } from '../arithmetic/average.ts';
import { findEachOf } from '../arithmetic/each-of.ts';
import { findHarvestSlips } from '../arithmetic/harvest.ts';
import { fractionDigits, showLike, showRange } from '../arithmetic/show.ts';
import { surroundingsOf } from '../arithmetic/surroundings.ts';
import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const averageAgrees: Rule = {
  id: 'AVG-01',
  severity: 'warning',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Số bình quân, số “mỗi …” và năng suất khớp với tổng và số đơn vị của nó',
    en: 'An average, what there is for each, and a yield agree with their total and its number',
  },
  passes: 'Tổ chức 08 lớp cho 1.216 học viên, bình quân 152 người/lớp.',
  fails: 'Tổ chức 08 lớp cho 1.216 học viên, bình quân 125 người/lớp.',
  check: (subject) => {
    const surroundings = surroundingsOf(subject);
    return subject.passages.flatMap((passage) => [
      ...findAverageFaults(passage).map(({ average, total, number, computed }): Violation => {
        const made = showRange(computed, fractionDigits(average.value) + 1);
        const [whole, over] = [textOf(total), textOf(number)];
        const stated = average.text.trim();
        return {
          passage,
          span: average,
          computation: `${whole} / ${over} = ${made} ≠ ${stated}`,
          message: {
            vi: `${whole} chia cho ${over} là ${made}, không phải ${stated}.`,
            en: `${whole} over ${over} is ${made}, not ${stated}.`,
          },
        };
      }),
      ...findEachOf(passage, surroundings(passage)).map(({ total, number, each, computed }) =>
        violationOfProduct(passage, { stated: total, factors: [number, each], computed }),
      ),
      ...findHarvestSlips(passage).map(({ area, yielded, output, computed }) =>
        violationOfProduct(passage, { stated: output, factors: [area, yielded], computed }),
      ),
    ]);
  },
};

interface Product {
  readonly stated: Amount;
  readonly factors: readonly [Amount, Amount];
  readonly computed: Interval;
}

function violationOfProduct(passage: Passage, { stated, factors, computed }: Product): Violation {
  const [made, said] = [showLike(computed, stated), textOf(stated)];
  const [a, b] = factors.map(textOf);
  return {
    passage,
    span: stated.mention,
    computation: `${a} × ${b} = ${made} ≠ ${said}`,
    message: {
      vi: `${a} nhân ${b} là ${made}, không phải ${said}.`,
      en: `${a} times ${b} is ${made}, not ${said}.`,
    },
  };
}

function textOf({ mention }: Amount): string {
  return mention.text.trim();
}
