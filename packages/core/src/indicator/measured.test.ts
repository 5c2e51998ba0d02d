import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, unit } from '../quantity/index.ts';
import type { AmountKind } from './indicator.ts';
import { addOverTime, addOverUnits, arisenBetween, type Measured } from './measured.ts';

function measured<K extends AmountKind>(kind: K, value: number, of: string): Measured<K> {
  return { kind, value: decimal(value), unit: unit(of) };
}

const value = (of: { readonly value: Decimal }) => of.value;

test('flows add up, and running totals give the flow between them', () => {
  expect(value(addOverTime(measured('FLOW', 3, 'hồ sơ'), measured('FLOW', 5, 'hồ sơ')))).toBe('8');
  const [earlier, later] = [measured('CUMULATIVE', 12, 'xã'), measured('CUMULATIVE', 21, 'xã')];
  expect(arisenBetween(earlier, later)).toMatchObject({ kind: 'FLOW', value: '9' });
  expect(value(addOverUnits(measured('STOCK', 3, 'xã'), measured('STOCK', 5, 'xã')))).toBe('8');
});

describe('where the types cannot tell units or kinds apart', () => {
  test('two units are not added', () => {
    expect(() => addOverTime(measured('FLOW', 3, 'đồng'), measured('FLOW', 5, 'hồ sơ'))).toThrow(
      RangeError,
    );
  });

  test('two kinds are not added', () => {
    const one: Measured = measured('STOCK', 3, 'xã');
    const other: Measured = measured('FLOW', 5, 'xã');
    expect(() => addOverUnits(one, other)).toThrow(RangeError);
  });
});
