import {
  addIntervals,
  compareRationals,
  containsInteger,
  decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  subtractIntervals,
} from '@baocao/core/quantity';

/** What ties numbers, as a labelled passage writes it: `t1 = t2 + t3`, `t4 <= t1`, `t3 = integer / t2`. */
export type Relation = string;

export const RELATION_KINDS = [
  'sum',
  'ratio',
  'growth',
  'difference',
  'impossible',
  'bound',
  'same',
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

export function kindOf(relation: Relation): RelationKind {
  if (relation.includes('integer')) return 'impossible';
  if (relation.includes('<=')) return 'bound';
  if (/\/ t\d+ - 1$|= 1 - /.test(relation)) return 'growth';
  if (/\/ [t(]/.test(relation)) return 'ratio';
  if (relation.includes(' - ')) return 'difference';
  return relation.includes('+') ? 'sum' : 'same';
}

/** The numbers that it ties, from 1. */
export function tiesOf(relation: Relation): readonly number[] {
  return [...relation.matchAll(/t(\d+)/g)].map(([, number]) => Number(number));
}

/** Whether some values within their intervals satisfy it: where none do, the numbers as printed contradict. */
export function canHold(relation: Relation, numbers: readonly Interval[]): boolean {
  const [left = '', sign, right = ''] = relation.split(/\s*(<=|=)\s*/);
  const whole = /^integer \/ (.+)$/.exec(right)?.[1];
  if (whole !== undefined) {
    return containsInteger(multiplyIntervals(evaluated(left, numbers), evaluated(whole, numbers)));
  }
  const [a, b] = [evaluated(left, numbers), evaluated(right, numbers)];
  return sign === '<=' ? compareRationals(a.low, b.high) <= 0 : intersects(a, b);
}

/** Sums and differences of products and quotients, from the left, brackets first. */
function evaluated(expression: string, numbers: readonly Interval[]): Interval {
  const tokens = expression.match(/t\d+|\d+|[-+*/()]/g) ?? [];
  let next = 0;

  function sum(): Interval {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      const combine = tokens[next++] === '+' ? addIntervals : subtractIntervals;
      value = combine(value, product());
    }
    return value;
  }

  function product(): Interval {
    let value = factor();
    while (tokens[next] === '*' || tokens[next] === '/') {
      const divides = tokens[next++] === '/';
      const other = factor();
      value = divides
        ? (divideIntervals(value, other) ?? ANYTHING)
        : multiplyIntervals(value, other);
    }
    return value;
  }

  function factor(): Interval {
    const token = tokens[next++] ?? '';
    if (token === '(') {
      const value = sum();
      next++;
      return value;
    }
    if (/^\d/.test(token)) return exactly(decimal(token));
    const number = numbers[Number(token.slice(1)) - 1];
    if (!number) throw new Error(`${expression} names no tie ${token}`);
    return number;
  }

  return sum();
}

/** What a quotient by zero is worth: no change can be told to contradict by it. */
const ANYTHING: Interval = {
  low: { numerator: -(10n ** 30n), denominator: 1n },
  high: { numerator: 10n ** 30n, denominator: 1n },
  includesLow: true,
  includesHigh: true,
};
