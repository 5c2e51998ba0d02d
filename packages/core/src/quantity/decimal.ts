import type { Brand } from '../brand.ts';
import { err, ok, type Result } from '../result.ts';
import { plainTypography } from './typography.ts';

/**
 * An exact decimal number as canonical text: `57720000`, `7.1`, `-0.5`.
 *
 * Plain text, so it survives JSON and every database without loss; arithmetic is
 * exact. The digits after the point are those that were written: `15.60` keeps its zero,
 * because a printed number's precision is part of what it says.
 */
export type Decimal = Brand<string, 'Decimal'>;

export type NumberProblem =
  | { readonly code: 'NOT_A_NUMBER'; readonly text: string }
  /** `1.234` alone: 1234 as officials write it, or 1,234 as a foreign program wrote it. */
  | {
      readonly code: 'AMBIGUOUS_NUMBER';
      readonly text: string;
      readonly readings: readonly Decimal[];
    }
  /** `7.1`: a point where Vietnamese writes a comma. */
  | { readonly code: 'FOREIGN_DECIMAL_POINT'; readonly text: string; readonly meant: string };

const CANONICAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

export function isDecimal(text: string): text is Decimal {
  return CANONICAL.test(text);
}

/** A decimal from canonical text or a whole number; anything else is a bug of the caller. */
export function decimal(value: string | number | bigint): Decimal {
  const text = String(value);
  if (!isDecimal(text)) throw new RangeError(`Not a canonical decimal: ${text}`);
  return text;
}

/**
 * Reads a number as Vietnamese officials write it: `09`, `57.720.000`, `7,1`, `1.336,5`.
 *
 * Thousands take dots or, in some programs' output, spaces that do not break; decimals a comma; digits
 * may be full-width. One group of three after a dot (`1.234`) can be either
 * and is refused as ambiguous, with both readings.
 */
export function readNumber(text: string): Result<Decimal, NumberProblem> {
  const trimmed = plainTypography(text).trim();
  const spaced = /^(-?)([1-9]\d{0,2}(?:\u00A0\d{3})+)(?:,(\d+))?$/.exec(trimmed);
  if (spaced)
    return ok(canonical(spaced[1], (spaced[2] ?? '').replaceAll('\u00A0', ''), spaced[3]));
  const grouped = /^(-?)([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(trimmed);
  if (grouped) {
    const value = canonical(grouped[1], (grouped[2] ?? '').replaceAll('.', ''), grouped[3]);
    const oneGroup = grouped[3] === undefined && trimmed.split('.').length === 2;
    return oneGroup
      ? err({ code: 'AMBIGUOUS_NUMBER', text, readings: [value, decimal(stripZeros(trimmed))] })
      : ok(value);
  }
  const plain = /^(-?)(\d+)(?:,(\d+))?$/.exec(trimmed);
  if (plain) return ok(canonical(plain[1], plain[2] ?? '', plain[3]));
  if (/^-?\d+\.\d+$/.test(trimmed)) {
    return err({ code: 'FOREIGN_DECIMAL_POINT', text, meant: trimmed.replace('.', ',') });
  }
  return err({ code: 'NOT_A_NUMBER', text });
}

/** `57.720.000`, `7,1`: dots between thousands, a comma before decimals. */
export function formatNumber(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value.startsWith('-') ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A count: as `formatNumber`, with a leading zero under ten (`09 hồ sơ`). */
export function formatCount(value: Decimal): string {
  return /^[1-9]$/.test(value) ? `0${value}` : formatNumber(value);
}

function canonical(sign = '', whole: string, fraction?: string): Decimal {
  return decimal(`${sign}${stripZeros(whole)}${fraction === undefined ? '' : `.${fraction}`}`);
}

function stripZeros(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}
