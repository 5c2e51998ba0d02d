import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../result.ts';
import { vietnameseNoun } from '../vietnamese.test-data.ts';
import { addDecimals, compareDecimals, divideDecimals, shiftDecimal } from './arithmetic.ts';
import { anyDecimal } from './decimal.test-data.ts';
import { decimal, formatNumber } from './decimal.ts';
import {
  addQuantities,
  convertQuantity,
  formatQuantity,
  percentOf,
  type Quantity,
  readQuantity,
} from './quantity.ts';
import { type Unit, unit } from './unit.ts';

const MONEY = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'].map(unit);

const anyUnit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constantFrom(...MONEY, unit('%'), unit('điểm %'), unit('tổ chức, cá nhân')),
  vietnameseNoun.map(unit),
);

const anyQuantity: fc.Arbitrary<Quantity> = fc.record({ value: anyDecimal, unit: anyUnit });
const anyMoney: fc.Arbitrary<Quantity> = fc.record({
  value: anyDecimal,
  unit: fc.constantFrom(...MONEY),
});

test('reading what was printed gives it back; only a lone group of three is refused, with both readings', () => {
  fc.assert(
    fc.property(anyQuantity, (quantity) => {
      const read = readQuantity(formatQuantity(quantity));
      const number = formatNumber(quantity.value);
      if (/^-?\d{1,3}\.\d{3}$/.test(number)) {
        const readings = [quantity.value, number];
        expect(read).toEqual({
          ok: false,
          error: { code: 'AMBIGUOUS_NUMBER', text: number, readings },
        });
      } else {
        expect(read).toEqual({ ok: true, value: quantity });
      }
    }),
  );
});

test('a unit is in its usual spelling once and for all', () => {
  fc.assert(
    fc.property(anyUnit, (of) => {
      expect(unit(of)).toBe(of);
      expect(unit(`  ${of.normalize('NFD')} `)).toBe(of);
    }),
  );
});

test('sums do not depend on order or grouping, and zero adds nothing', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
      expect(addDecimals(a, b)).toBe(addDecimals(b, a));
      expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)));
      expect(compareDecimals(addDecimals(a, decimal(0)), a)).toBe(0);
    }),
  );
});

test('a shift undone leaves the value', () => {
  fc.assert(
    fc.property(anyDecimal, fc.integer({ min: -12, max: 12 }), (value, power) => {
      expect(compareDecimals(shiftDecimal(shiftDecimal(value, power), -power), value)).toBe(0);
    }),
  );
});

test('a shift keeps order, and so does adding the same', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, fc.integer({ min: -12, max: 12 }), (a, b, power) => {
      const order = compareDecimals(a, b);
      expect(compareDecimals(shiftDecimal(a, power), shiftDecimal(b, power))).toBe(order);
      expect(compareDecimals(addDecimals(a, b), addDecimals(b, b))).toBe(order);
    }),
  );
});

test('multiplying back by a quotient misses by at most half of its last digit', () => {
  const divisor = fc.integer({ min: 1, max: 10_000 });
  const digits = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), divisor, digits, (a, b, places) => {
      const quotient = divideDecimals(decimal(a), decimal(b), places);
      const scaled = BigInt(shiftDecimal(quotient ?? decimal(0), places));
      const error = scaled * BigInt(b) - BigInt(a) * 10n ** BigInt(places);
      expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(BigInt(b));
    }),
  );
});

test('money converted to another unit and back is the same amount', () => {
  fc.assert(
    fc.property(anyMoney, fc.constantFrom(...MONEY), (money, to) => {
      expect(compareDecimals(inUnit(inUnit(money, to), money.unit).value, money.value)).toBe(0);
    }),
  );
});

test('a sum of money is the same amount whichever comes first', () => {
  fc.assert(
    fc.property(anyMoney, anyMoney, (a, b) => {
      const [sum, other] = [value(addQuantities(a, b)), value(addQuantities(b, a))];
      expect(compareDecimals(inUnit(sum, b.unit).value, other.value)).toBe(0);
    }),
  );
});

test('every amount but zero is all of itself, in whichever unit', () => {
  fc.assert(
    fc.property(anyMoney, fc.constantFrom(...MONEY), (money, of) => {
      fc.pre(compareDecimals(money.value, decimal(0)) !== 0);
      expect(percentOf(inUnit(money, of), money)).toBe('100.0');
    }),
  );
});

function inUnit(quantity: Quantity, of: Unit): Quantity {
  return value(convertQuantity(quantity, of));
}

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
