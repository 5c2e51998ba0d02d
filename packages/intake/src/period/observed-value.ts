import type { Indicator, MeasureKind, ObservedValue } from '@baocao/core/indicator';
import {
  compareDecimals,
  decimal,
  isCommensurable,
  type Quantity,
  readQuantity,
  type Unit,
  unit,
} from '@baocao/core/quantity';
import type { Place, Report } from '../problem/index.ts';
import type { YamlText } from '../yaml/index.ts';

/** The texts of one observation: an amount, the operands of a ratio, or a claimed percentage. */
export interface WrittenValue {
  readonly place: Place;
  readonly value?: YamlText | undefined;
  readonly claim?: YamlText | undefined;
  readonly numerator?: YamlText | undefined;
  readonly denominator?: YamlText | undefined;
}

const PERCENT = unit('%');

/**
 * Reads the value of an indicator, in its unit where the text names none. Where the indicator is
 * not known, its unit and measure are not held against the text.
 */
export function readObservedValue(
  written: WrittenValue,
  indicator: Indicator | undefined,
  report: Report,
): ObservedValue | undefined {
  const shape = written.value ? 'amount' : written.claim ? 'claim' : 'ratio';
  const at = written.value ?? written.claim ?? written.numerator ?? written.denominator;
  if (indicator && !suits(shape, indicator.measure)) {
    const { measure } = indicator;
    report(at?.place ?? written.place, { code: 'VALUE_AGAINST_MEASURE', value: shape, measure });
    return undefined;
  }
  if (written.value) {
    const amount = readIn(written.value, indicator?.unit, report);
    return amount && { type: 'amount', amount };
  }
  if (written.claim) {
    const claim = readIn(written.claim, PERCENT, report);
    return claim && { type: 'claim', percent: claim.value };
  }
  return readRatio(written, indicator, report);
}

/** Both operands, the second in a unit that the first converts to. */
function readRatio(
  { place, numerator, denominator }: WrittenValue,
  indicator: Indicator | undefined,
  report: Report,
): ObservedValue | undefined {
  if (!numerator) report(place, { code: 'MISSING_KEY', key: 'numerator' });
  if (!denominator) report(place, { code: 'MISSING_KEY', key: 'denominator' });
  const part = numerator && readIn(numerator, indicator?.unit, report);
  const whole = denominator && readIn(denominator, part?.unit ?? indicator?.unit, report);
  if (denominator && whole && compareDecimals(whole.value, decimal(0)) === 0) {
    report(denominator.place, { code: 'ZERO_DENOMINATOR' });
    return undefined;
  }
  return part && whole && { type: 'ratio', numerator: part, denominator: whole };
}

function suits(shape: 'amount' | 'claim' | 'ratio', measure: MeasureKind): boolean {
  return (shape === 'amount') === (measure !== 'RATIO');
}

/** A quantity that converts to the expected unit. */
function readIn(
  { text, place }: YamlText,
  expected: Unit | undefined,
  report: Report,
): Quantity | undefined {
  const quantity = readQuantity(text, expected ?? PERCENT);
  if (!quantity.ok) {
    report(place, quantity.error);
    return undefined;
  }
  const { unit: found } = quantity.value;
  if (expected && !isCommensurable(found, expected)) {
    report(place, { code: 'UNITS_DIFFER', unit: found, expected });
    return undefined;
  }
  return quantity.value;
}
