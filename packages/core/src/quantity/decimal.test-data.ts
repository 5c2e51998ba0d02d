import fc from 'fast-check';
import { type Decimal, decimal } from './decimal.ts';

/** Canonical decimals, with up to six digits after the point, their idle zeros kept. */
export const anyDecimal: fc.Arbitrary<Decimal> = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.string({ unit: digit(), maxLength: 6 }),
  )
  .map(([whole, fraction]) => decimal(fraction === '' ? whole : `${whole}.${fraction}`));

function digit(): fc.Arbitrary<string> {
  return fc.constantFrom(...'0123456789');
}
