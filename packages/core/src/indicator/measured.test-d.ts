import { describe, expectTypeOf, test } from 'vitest';
import type { Decimal } from '../quantity/index.ts';
import { addOverTime, addOverUnits, arisenBetween, type Measured, type Ratio } from './measured.ts';

declare const flow: Measured<'FLOW', 'đồng'>;
declare const stock: Measured<'STOCK', 'đồng'>;
declare const total: Measured<'CUMULATIVE', 'đồng'>;
declare const files: Measured<'FLOW', 'hồ sơ'>;
declare const share: Ratio<Measured<'FLOW', 'hồ sơ'>, Measured<'STOCK', 'hồ sơ'>>;

describe('over time', () => {
  test('flows add up', () => {
    expectTypeOf(addOverTime(flow, flow)).toEqualTypeOf<Measured<'FLOW', 'đồng'>>();
  });

  test('nothing else does', () => {
    // @ts-expect-error a stock stands on a day
    addOverTime(stock, stock);
    // @ts-expect-error a running total holds the quarters before already
    addOverTime(total, total);
    // @ts-expect-error percentages do not add up
    addOverTime(share, share);
    // @ts-expect-error the operand that stands all year would be counted twice
    addOverTime(share.denominator, share.denominator);
  });

  test('the operand of a ratio that arises anew does', () => {
    expectTypeOf(addOverTime(share.numerator, share.numerator)).toEqualTypeOf<
      Measured<'FLOW', 'hồ sơ'>
    >();
  });

  test('two running totals make a flow', () => {
    expectTypeOf(arisenBetween(total, total)).toEqualTypeOf<Measured<'FLOW', 'đồng'>>();
    // @ts-expect-error a difference of stocks is no flow
    arisenBetween(stock, stock);
  });
});

describe('over units of an organisation', () => {
  test('amounts of one kind add up', () => {
    expectTypeOf(addOverUnits(stock, stock)).toEqualTypeOf<Measured<'STOCK', 'đồng'>>();
    expectTypeOf(addOverUnits(flow, flow)).toEqualTypeOf<Measured<'FLOW', 'đồng'>>();
  });

  test('ratios do not, nor what is of two kinds', () => {
    // @ts-expect-error percentages do not add up
    addOverUnits(share, share);
    // @ts-expect-error what arose is not what stands
    addOverUnits(flow, stock);
  });
});

test('đồng are not added to hồ sơ', () => {
  // @ts-expect-error two units
  addOverTime(flow, files);
  // @ts-expect-error two units
  addOverUnits(files, flow);
  // @ts-expect-error a bare number has neither kind nor unit
  addOverUnits(flow, '5' as Decimal);
});
