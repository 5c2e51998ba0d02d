import { type Decimal, decimal } from './decimal.ts';

/** An exact fraction; the denominator is positive, and the two need not be in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A decimal as a fraction: `15.6` is 156/10. */
export function rational(value: Decimal): Rational {
  const [whole = '', fraction = ''] = value.split('.');
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

export function addRationals(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negateRational(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function multiplyRationals(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** One over a fraction, which must not be zero. */
export function invertRational(a: Rational): Rational {
  if (a.numerator === 0n) throw new RangeError('Zero has no inverse');
  return a.numerator < 0n
    ? { numerator: -a.denominator, denominator: -a.numerator }
    : { numerator: a.denominator, denominator: a.numerator };
}

/** Negative, zero or positive, as a sort wants it. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number that is not above. */
export function floorRational({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** With so many digits after the point, a half going away from zero: how a computation is shown. */
export function roundRational({ numerator, denominator }: Rational, digits: number): Decimal {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const scaled = (2n * magnitude * 10n ** BigInt(digits) + denominator) / (2n * denominator);
  const sign = numerator < 0n && scaled > 0n ? '-' : '';
  const printed = String(scaled).padStart(digits + 1, '0');
  const whole = printed.slice(0, printed.length - digits);
  return decimal(digits === 0 ? sign + whole : `${sign}${whole}.${printed.slice(-digits)}`);
}
