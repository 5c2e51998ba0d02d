import {
  addDecimals,
  compareDecimals,
  compareRationals,
  type Decimal,
  decimal,
  formatCount,
  formatNumber,
  formatQuantity,
  measureOf,
  rational,
  subtractDecimals,
  type Unit,
  unit,
} from '../quantity/index.ts';
import type { IndicatorRow, Trace } from '../report/index.ts';
import type { NumberSource, StatedNumber } from './stated-number.ts';

/** How far an indicator has come towards the target of its year. */
export interface TargetProgress {
  readonly isReached: boolean;
  /** The period's own value is an estimate. */
  readonly isEstimate: boolean;
  /** `472/960 giấy (49,2%), còn 488 giấy (50,8%)`; of a share `12/77 tổ chức (15,6%), còn 84,4 điểm phần trăm so với mục tiêu 100%`. */
  readonly words: string;
  /** What is still to do: `488 giấy`, `84,4 điểm phần trăm`; `null` where it is reached, or rounds to nothing. */
  readonly remaining: StatedNumber | null;
  readonly source: NumberSource;
}

/** `null` where there is no target or no figure to hold against it; a percentage that is only claimed is none. */
export function targetProgress(row: IndicatorRow): TargetProgress | null {
  if (row.target === null || row.claimed) return null;
  return row.percentOfTarget === null ? ofShare(row, row.target) : ofAmount(row, row.target);
}

/** Of a year's target in the indicator's unit. Reached by the exact amounts: 99,96 % are not 100. */
function ofAmount(row: IndicatorRow, target: Decimal): TargetProgress | null {
  const amount =
    row.indicator.measure === 'STOCK'
      ? row.inPeriod
      : (row.cumulative ?? row.cumulativeRatio?.numerator ?? null);
  if (amount === null || row.percentOfTarget === null) return null;
  const of = unit(row.indicator.unit);
  const isReached = compareDecimals(amount, target) >= 0;
  const left = subtractDecimals(target, amount);
  if (of === '%') return progressOf(row, { isReached, reached: percent(amount), left, target });
  const leftText = formatQuantity({ value: left, unit: of });
  const percentLeft = subtractDecimals(decimal(100), row.percentOfTarget);
  const isRoundedAway = !isReached && !isAboveZero(percentLeft);
  const share = (value: Decimal) => (isRoundedAway ? '' : ` (${percent(value)})`);
  const reached = `${countOf(amount, of)}/${formatQuantity({ value: target, unit: of })}${share(row.percentOfTarget)}`;
  return {
    ...progressOf(row, { isReached, reached, left, target }),
    words: isReached ? reached : `${reached}, còn ${leftText}${share(percentLeft)}`,
    remaining: isReached ? null : { text: leftText, value: left, sources: [sourceOf(row)] },
  };
}

/** Of a target that is a share of the ratio's whole. */
function ofShare(row: IndicatorRow, target: Decimal): TargetProgress | null {
  if (row.indicator.measure !== 'RATIO' || row.targetUnit !== '%') return null;
  const ratio = row.cumulativeRatio ?? row;
  const { numerator, denominator } = ratio;
  if (numerator === null || denominator === null || ratio.percent === null) return null;
  const left = subtractDecimals(target, ratio.percent);
  const of = unit(row.indicator.unit);
  // In an indicator that is measured in % the operands' own unit is not told, nor whether they have one.
  if (of === '%') {
    const isReached = !isAboveZero(left);
    return progressOf(row, { isReached, reached: percent(ratio.percent), left, target });
  }
  const total = formatQuantity({ value: denominator, unit: of });
  return progressOf(row, {
    isReached: isShareReached({ numerator, denominator, target }),
    reached: `${countOf(numerator, of)}/${total} (${percent(ratio.percent)})`,
    left,
    target,
  });
}

/** What is left of a target in percent, in percentage points. */
function progressOf(
  row: IndicatorRow,
  { isReached, reached, left, target }: Reach,
): TargetProgress {
  const source = sourceOf(row);
  const text = `${formatNumber(left)} điểm phần trăm`;
  const isLeft = !isReached && isAboveZero(left);
  return {
    isReached,
    isEstimate: row.state === 'ESTIMATE',
    words: isLeft ? `${reached}, còn ${text} so với mục tiêu ${percent(target)}` : reached,
    remaining: isLeft ? { text, value: left, sources: [source] } : null,
    source,
  };
}

interface Reach {
  readonly isReached: boolean;
  readonly reached: string;
  readonly left: Decimal;
  readonly target: Decimal;
}

function isShareReached(of: {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly target: Decimal;
}): boolean {
  const [part, whole] = [rational(of.numerator), rational(of.denominator)];
  const share = {
    numerator: part.numerator * whole.denominator * 100n,
    denominator: part.denominator * whole.numerator,
  };
  return compareRationals(share, rational(of.target)) >= 0;
}

/** `04` of `04/08 huyện`. */
function countOf(value: Decimal, of: Unit): string {
  return measureOf(of).kind === 'count' ? formatCount(value) : formatNumber(value);
}

function isAboveZero(value: Decimal): boolean {
  return compareDecimals(value, decimal(0)) > 0;
}

/** `15,6%`, `50%`. */
function percent(value: Decimal): string {
  return `${formatNumber(addDecimals(value, decimal(0)))}%`;
}

/** How the percentage is made, if there is one, and where the year's value comes from. */
function sourceOf({ indicator, trace }: IndicatorRow): NumberSource {
  const traceOf = (wanted: Trace['number']) => trace.find(({ number }) => number === wanted);
  const texts = [
    traceOf('PERCENT_OF_TARGET'),
    traceOf('CUMULATIVE') ?? traceOf('IN_PERIOD'),
  ].flatMap((each) => each?.text ?? []);
  const { id, code, name } = indicator;
  return { kind: 'INDICATOR', id, code, text: texts.length > 0 ? texts.join('; ') : name };
}
