import type { Decimal, Unit } from '../quantity/index.ts';
import type { AmountKind, Indicator } from './indicator.ts';
import { addOverTime, type Measured, runningTotal } from './measured.ts';
import type { ObservedValue } from './observation.ts';
import { type Operand, operandOf, type Statement } from './statement.ts';

/** A value and the statements that it is made of. */
export interface Computed {
  readonly value: ObservedValue;
  readonly from: readonly Statement[];
  readonly by: 'STATED' | 'SUM' | 'DIFFERENCE' | 'LAST';
}

/** A period of the cover of a year so far, and what has been stated of it. */
export interface Part {
  readonly statement: Statement | undefined;
}

/** What a statement says by itself; `null` where it has no number. */
export function stated(indicator: Indicator, statement: Statement | undefined): Computed | null {
  if (!statement) return null;
  const { observation } = statement;
  if ('value' in observation) {
    return { value: observation.value, from: [statement], by: 'STATED' };
  }
  const none = operandOf(statement, { name: 'amount', unit: indicator.unit });
  return isNumber(none)
    ? { value: amountIn(indicator.unit, none), from: [statement], by: 'STATED' }
    : null;
}

/** What statements that follow one another make together; `null` where one that is needed has no number. */
export function combine(indicator: Indicator, parts: readonly Part[]): Computed | null {
  const [only] = parts;
  if (only && parts.length === 1) return stated(indicator, only.statement);
  if (indicator.measure === 'RATIO') return combineRatio(indicator, parts);
  const { measure, unit } = indicator;
  const sum = combineOperand(measure, operandsIn(parts, { name: 'amount', unit }));
  return (
    sum && {
      value: amountIn(unit, sum.value),
      from: statementsAt(parts, sum.of),
      by: measure === 'FLOW' ? 'SUM' : 'LAST',
    }
  );
}

/** The parts that the year so far hangs on: where flows add up all of them, else the last. */
export function neededOf<P extends Part>(indicator: Indicator, parts: readonly P[]): readonly P[] {
  const kinds: readonly string[] =
    indicator.measure === 'RATIO' ? Object.values(indicator.operands) : [indicator.measure];
  return kinds.includes('FLOW') ? parts : parts.slice(-1);
}

/** The parts whose number is needed and not known. */
export function gapsIn<P extends Part>(indicator: Indicator, parts: readonly P[]): readonly P[] {
  const name = indicator.measure === 'RATIO' ? 'numerator' : 'amount';
  return neededOf(indicator, parts).filter(
    ({ statement }) => operandOf(statement, { name, unit: indicator.unit }) === 'GAP',
  );
}

export function isNumber(operand: Operand | undefined): operand is Decimal {
  return operand !== undefined && operand !== 'GAP' && operand !== 'NOTHING';
}

export function amountIn(unit: Unit, value: Decimal): ObservedValue {
  return { type: 'amount', amount: { value, unit } };
}

/** A ratio is added by its operands, each by its own kind. */
function combineRatio(
  { unit, operands }: Extract<Indicator, { readonly measure: 'RATIO' }>,
  parts: readonly Part[],
): Computed | null {
  const whole = unitOfWhole(parts) ?? unit;
  const numerator = combineOperand(
    operands.numerator,
    operandsIn(parts, { name: 'numerator', unit }),
  );
  const denominator = combineOperand(
    operands.denominator,
    operandsIn(parts, { name: 'denominator', unit: whole }),
  );
  if (!numerator || !denominator) return null;
  return {
    value: {
      type: 'ratio',
      numerator: { value: numerator.value, unit },
      denominator: { value: denominator.value, unit: whole },
    },
    from: statementsAt(parts, [...numerator.of, ...denominator.of]),
    by: operands.numerator === 'FLOW' ? 'SUM' : 'LAST',
  };
}

/** The whole may count something else than the part: `03 sáng kiến trên 12 đơn vị`. */
function unitOfWhole(parts: readonly Part[]): Unit | undefined {
  for (const { statement } of parts) {
    const observation = statement?.observation;
    if (observation && 'value' in observation && observation.value.type === 'ratio') {
      return observation.value.denominator.unit;
    }
  }
  return undefined;
}

interface CombinedOperand {
  readonly value: Decimal;
  /** Which of the parts it is made of. */
  readonly of: readonly number[];
}

function combineOperand(
  kind: AmountKind | 'MILESTONE',
  operands: readonly Operand[],
): CombinedOperand | null {
  const known = [...operands.entries()].filter(([, operand]) => isNumber(operand));
  const last = known.at(-1)?.[0];
  if (last === undefined) return null;
  if (kind === 'FLOW') {
    if (operands.includes('GAP')) return null;
    const flows = operands.filter(isNumber).map(flow);
    return {
      value: runningTotal(flows.reduce((sum, next) => addOverTime(sum, next))).value,
      of: known.map(([index]) => index),
    };
  }
  // What stands holds until something else is known; of what was reached nothing is lost.
  if (kind !== 'MILESTONE' && operands.slice(last).includes('GAP')) return null;
  return { value: operands[last] as Decimal, of: [last] };
}

function flow(value: Decimal): Measured<'FLOW', string> {
  return { kind: 'FLOW', value, unit: '' };
}

function operandsIn(
  parts: readonly Part[],
  wanted: Parameters<typeof operandOf>[1],
): readonly Operand[] {
  return parts.map(({ statement }) => operandOf(statement, wanted));
}

function statementsAt(parts: readonly Part[], indices: readonly number[]): readonly Statement[] {
  return parts.flatMap(({ statement }, index) =>
    statement && indices.includes(index) ? [statement] : [],
  );
}
