import { type Decimal, decimal } from './decimal.ts';

/** A decimal taken apart: `coefficient × 10^-scale`. */
interface Scaled {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** The exact sum, without idle zeros after the point. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  return shortest({ coefficient: raise(left, scale) + raise(right, scale), scale });
}

/** The exact difference. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const { coefficient, scale } = scaled(b);
  return addDecimals(a, printed({ coefficient: -coefficient, scale }));
}

/** The value times ten to a power, exactly. */
export function shiftDecimal(value: Decimal, power: number): Decimal {
  const { coefficient, scale } = scaled(value);
  return power > scale
    ? printed({ coefficient: coefficient * 10n ** BigInt(power - scale), scale: 0 })
    : shortest({ coefficient, scale: scale - power });
}

/** The quotient with so many digits after the point, a half going away from zero; `undefined` where `b` is zero. */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal | undefined {
  const [left, right] = [scaled(a), scaled(b)];
  if (right.coefficient === 0n) return undefined;
  const numerator = left.coefficient * 10n ** BigInt(right.scale + digits);
  const denominator = right.coefficient * 10n ** BigInt(left.scale);
  const negative = numerator < 0n !== denominator < 0n;
  const rounded =
    (2n * magnitude(numerator) + magnitude(denominator)) / (2n * magnitude(denominator));
  return printed({ coefficient: negative ? -rounded : rounded, scale: digits });
}

/** Negative, zero or positive, as a sort wants it. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  const difference = raise(left, scale) - raise(right, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled(value: Decimal): Scaled {
  const [whole = '', fraction = ''] = value.split('.');
  return { coefficient: BigInt(whole + fraction), scale: fraction.length };
}

function raise(value: Scaled, scale: number): bigint {
  return value.coefficient * 10n ** BigInt(scale - value.scale);
}

function shortest({ coefficient, scale }: Scaled): Decimal {
  let [rest, digits] = [coefficient, scale];
  while (digits > 0 && rest % 10n === 0n) {
    rest /= 10n;
    digits -= 1;
  }
  return printed({ coefficient: rest, scale: digits });
}

function printed({ coefficient, scale }: Scaled): Decimal {
  const digits = String(magnitude(coefficient)).padStart(scale + 1, '0');
  const sign = coefficient < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - scale);
  return decimal(scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
