import { type Decimal, decimal, type Unit } from '../quantity/index.ts';
import type { Indicator } from './indicator.ts';
import { addOverTime, type Measured, runningTotal } from './measured.ts';
import type { ObservedValue } from './observation.ts';
import { type Operand, operandOf, type Statement, type WantedOperand } from './statement.ts';

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
  if (observation.state !== 'ZERO') return null;
  return { value: amountIn(indicator.unit, decimal(0)), from: [statement], by: 'STATED' };
}

/** What statements that follow one another make together; `null` where one that is needed has no number. */
export function combine(indicator: Indicator, parts: readonly Part[]): Computed | null {
  const [only] = parts;
  if (only && parts.length === 1) return stated(indicator, only.statement);
  if (indicator.measure === 'RATIO') return combineRatio(indicator, parts);
  const { measure, unit } = indicator;
  const sum = combineOperand(parts, { name: 'amount', unit, kind: measure });
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
  const addsUp = operandsOf(indicator).some(({ kind }) => kind === 'FLOW');
  return addsUp ? parts : parts.slice(-1);
}

/** The parts whose number is needed and not known. */
export function gapsIn<P extends Part>(indicator: Indicator, parts: readonly P[]): readonly P[] {
  const isGap = ({ statement }: P) =>
    operandsOf(indicator).some((operand) => operandOf(statement, operand) === 'GAP');
  return neededOf(indicator, parts).filter(isGap);
}

/** The numbers that an indicator is made of. */
export function operandsOf(indicator: Indicator): readonly WantedOperand[] {
  const { measure, unit } = indicator;
  if (measure !== 'RATIO') return [{ name: 'amount', unit, kind: measure }];
  const { numerator, denominator } = indicator.operands;
  return [
    { name: 'numerator', unit, kind: numerator },
    { name: 'denominator', unit, kind: denominator },
  ];
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
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((name) =>
    combineOperand(parts, { name, unit, kind: operands[name] }),
  );
  if (!numerator || !denominator) return null;
  return {
    value: {
      type: 'ratio',
      numerator: { value: numerator.value, unit },
      denominator: { value: denominator.value, unit },
    },
    from: statementsAt(parts, [...numerator.of, ...denominator.of]),
    by: operands.numerator === 'FLOW' ? 'SUM' : 'LAST',
  };
}

interface CombinedOperand {
  readonly value: Decimal;
  /** Which of the parts it is made of. */
  readonly of: readonly number[];
}

function combineOperand(parts: readonly Part[], wanted: WantedOperand): CombinedOperand | null {
  const operands = parts.map(({ statement }) => operandOf(statement, wanted));
  const known = [...operands.entries()].filter(([, operand]) => isNumber(operand));
  const last = known.at(-1)?.[0];
  if (last === undefined) return null;
  if (wanted.kind === 'FLOW') {
    if (operands.includes('GAP')) return null;
    const flows = operands.filter(isNumber).map((value) => flowIn(wanted.unit, value));
    return {
      value: runningTotal(flows.reduce((sum, next) => addOverTime(sum, next))).value,
      of: known.map(([index]) => index),
    };
  }
  // What stands holds until something else is known; of what was reached nothing is lost.
  if (wanted.kind !== 'MILESTONE' && operands.slice(last).includes('GAP')) return null;
  return { value: operands[last] as Decimal, of: [last] };
}

function flowIn(unit: Unit, value: Decimal): Measured<'FLOW'> {
  return { kind: 'FLOW', value, unit };
}

function statementsAt(parts: readonly Part[], indices: readonly number[]): readonly Statement[] {
  return parts.flatMap(({ statement }, index) =>
    statement && indices.includes(index) ? [statement] : [],
  );
}
