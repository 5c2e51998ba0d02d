import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '../period/index.ts';
import { addDecimals, decimal } from '../quantity/index.ts';
import {
  amount,
  indicatorOf,
  observed,
  quarter,
  ratio,
  ratioOf,
  statement,
} from './indicator.test-data.ts';
import { type Standing, standingIn } from './standing.ts';

const count = fc.integer({ min: 0, max: 1_000_000 });
const fourCounts = fc.tuple(count, count, count, count);
const YEAR: Period = { kind: 'year', year: 2023 };

function flows(counts: readonly number[]) {
  return counts.map((each, index) =>
    statement(quarter((index + 1) as 1 | 2 | 3 | 4), observed(amount(each))),
  );
}

function amountsOf({ inPeriod, cumulative }: Standing) {
  return [inPeriod, cumulative].map((computed) =>
    computed?.value.type === 'amount' ? computed.value.amount.value : null,
  );
}

test('an edit of the first quarter never changes what arose in the second', () => {
  fc.assert(
    fc.property(fourCounts, count, ([first, second], edited) => {
      const indicator = indicatorOf('FLOW');
      const ofSecond = (counts: readonly number[]) =>
        amountsOf(standingIn({ indicator, period: quarter(2), log: flows(counts) }))[0];
      expect(ofSecond([edited, second])).toBe(ofSecond([first, second]));
    }),
  );
});

test('the year so far of a flow is the sum of what arose in its quarters', () => {
  fc.assert(
    fc.property(fourCounts, (counts) => {
      const indicator = indicatorOf('FLOW');
      const log = flows(counts);
      for (const [index] of counts.entries()) {
        const period = quarter((index + 1) as 1 | 2 | 3 | 4);
        const sum = counts.slice(0, index + 1).reduce((a, b) => a + b, 0);
        expect(amountsOf(standingIn({ indicator, period, log }))[1]).toBe(decimal(sum));
      }
    }),
  );
});

test('what arose between running totals adds up to the last of them', () => {
  fc.assert(
    fc.property(fourCounts, (counts) => {
      const indicator = indicatorOf('CUMULATIVE');
      const totals = counts.map((_, index) =>
        counts.slice(0, index + 1).reduce((a, b) => a + b, 0),
      );
      const log = flows(totals);
      const arisen = totals.map((_, index) => {
        const period = quarter((index + 1) as 1 | 2 | 3 | 4);
        return amountsOf(standingIn({ indicator, period, log }))[0] ?? decimal(0);
      });
      expect(arisen.reduce((a, b) => addDecimals(a, b))).toBe(decimal(totals.at(-1) ?? 0));
    }),
  );
});

test('a ratio adds by its operands, whatever its percentages are', () => {
  const pair = fc.tuple(count, count);
  fc.assert(
    fc.property(fc.tuple(pair, pair, pair, pair), (pairs) => {
      const log = pairs.map(([part, whole], index) =>
        statement(quarter((index + 1) as 1 | 2 | 3 | 4), observed(ratio(part, whole))),
      );
      const { cumulative } = standingIn({ indicator: ratioOf('FLOW', 'FLOW'), period: YEAR, log });
      const sum = (of: 0 | 1) => decimal(pairs.reduce((total, each) => total + each[of], 0));
      expect(cumulative?.value).toMatchObject({
        numerator: { value: sum(0) },
        denominator: { value: sum(1) },
      });
    }),
  );
});

test('the year so far of a flow never falls, whatever mix of quarters and totals is stated', () => {
  fc.assert(
    fc.property(fourCounts, fc.boolean(), fc.boolean(), (counts, isEstimated, isStated) => {
      const indicator = indicatorOf('FLOW');
      const half = (counts[0] ?? 0) + (counts[1] ?? 0);
      const log = flows(counts).flatMap((each, index) => {
        if (index !== 1) return [each];
        const second = isEstimated ? observed(amount(0), 'ESTIMATE') : each.observation;
        const total = statement({ kind: 'half', year: 2023 }, observed(amount(half)));
        return [{ ...each, observation: second }, ...(isStated ? [total] : [])];
      });
      const soFar = log.map(({ period }) => amountsOf(standingIn({ indicator, period, log }))[1]);
      for (const [index, next] of soFar.entries()) {
        expect(Number(next)).toBeGreaterThanOrEqual(Number(soFar[index - 1] ?? 0));
      }
    }),
  );
});
