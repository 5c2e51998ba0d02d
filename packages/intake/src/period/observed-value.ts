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

/** What is measured, where that is known; its unit and measure are held against the texts. */
export interface Measured {
  readonly indicator: Indicator | undefined;
  /** The texts must name their unit themselves, for no list of tasks does. */
  readonly namesUnit: boolean;
}

const PERCENT = unit('%');

/** Reads the value of an indicator, in its unit where the text names none. */
export function readObservedValue(
  written: WrittenValue,
  measured: Measured,
  report: Report,
): ObservedValue | undefined {
  const { indicator } = measured;
  const shape = written.value ? 'amount' : written.claim ? 'claim' : 'ratio';
  const at = written.value ?? written.claim ?? written.numerator ?? written.denominator;
  if (indicator && !suits(shape, indicator.measure)) {
    const { measure } = indicator;
    report(at?.place ?? written.place, { code: 'VALUE_AGAINST_MEASURE', value: shape, measure });
    return undefined;
  }
  if (written.value) {
    const amount = readIn(written.value, unitOf(measured), report);
    return amount && { type: 'amount', amount };
  }
  if (written.claim) {
    const claim = readIn(written.claim, { expected: PERCENT, fallback: PERCENT }, report);
    return claim && { type: 'claim', percent: claim.value };
  }
  return readRatio(written, measured, report);
}

/** Both operands, the second in a unit that the first converts to. */
function readRatio(
  { place, numerator, denominator }: WrittenValue,
  measured: Measured,
  report: Report,
): ObservedValue | undefined {
  if (!numerator) report(place, { code: 'MISSING_KEY', key: 'numerator' });
  if (!denominator) report(place, { code: 'MISSING_KEY', key: 'denominator' });
  const part = numerator && readIn(numerator, unitOf(measured), report);
  const whole = denominator && readIn(denominator, unitOf(measured, part?.unit), report);
  if (denominator && whole && compareDecimals(whole.value, decimal(0)) === 0) {
    report(denominator.place, { code: 'ZERO_DENOMINATOR' });
    return undefined;
  }
  return part && whole && { type: 'ratio', numerator: part, denominator: whole };
}

function suits(shape: 'amount' | 'claim' | 'ratio', measure: MeasureKind): boolean {
  return (shape === 'amount') === (measure !== 'RATIO');
}

interface ExpectedUnit {
  /** What the unit must convert to. */
  readonly expected: Unit | undefined;
  /** What a number without a unit counts. */
  readonly fallback: Unit | undefined;
}

/** Where nothing is known of the indicator but that it is listed, any unit will do, and none. */
function unitOf(
  { indicator, namesUnit }: Measured,
  expected: Unit | undefined = indicator?.unit,
): ExpectedUnit {
  return { expected, fallback: expected ?? (namesUnit ? undefined : PERCENT) };
}

function readIn(
  { text, place }: YamlText,
  { expected, fallback }: ExpectedUnit,
  report: Report,
): Quantity | undefined {
  const quantity = readQuantity(text, fallback);
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
