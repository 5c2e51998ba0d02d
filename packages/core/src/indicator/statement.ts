import { formatPeriod, type Period } from '../period/index.ts';
import {
  convertQuantity,
  type Decimal,
  decimal,
  type Quantity,
  type Unit,
} from '../quantity/index.ts';
import type { AmountKind } from './indicator.ts';
import type { Observation } from './observation.ts';

/** An observation where it was stated: in its own period's record, or in a later one that knew better. */
export interface Statement {
  /** The period that it is an observation of. */
  readonly period: Period;
  readonly statedIn: Period;
  /** The number of the report that stated it; `null` while that is a draft. */
  readonly report: string | null;
  readonly observation: Observation;
}

/** All that was ever stated of one indicator in a year, in the order of the records. */
export type StatementLog = readonly Statement[];

/** What holds for a period: the last that was said of it. */
export function latestStatement(log: StatementLog, period: Period): Statement | undefined {
  const label = formatPeriod(period);
  return log.findLast((each) => formatPeriod(each.period) === label);
}

/** What a statement has to add: a number, nothing because nothing was due or arose, or a gap where nobody knows. */
export type Operand = Decimal | 'NOTHING' | 'GAP';

type OperandName = 'amount' | 'numerator' | 'denominator';

/** Which operand is wanted, in which unit, and whether it adds up over time. */
export interface WantedOperand {
  readonly name: OperandName;
  readonly unit: Unit;
  readonly kind: AmountKind | 'MILESTONE';
}

/** One operand of a statement, in a unit. */
export function operandOf(
  statement: Statement | undefined,
  { name, unit, kind }: WantedOperand,
): Operand {
  if (!statement) return 'GAP';
  const { observation } = statement;
  switch (observation.state) {
    case 'MISSING':
      return 'GAP';
    case 'NOT_DUE':
    case 'NOT_ARISEN':
    case 'NOT_APPLICABLE':
      return 'NOTHING';
    case 'ZERO':
      if (name !== 'denominator') return decimal(0);
      // Of how many is not said: a whole that stands is known elsewhere, one that arises anew is not.
      return kind === 'FLOW' ? 'GAP' : 'NOTHING';
    default: {
      const quantity = quantityOf(observation, name);
      const converted = quantity && convertQuantity(quantity, unit);
      return converted?.ok ? converted.value.value : 'GAP';
    }
  }
}

function quantityOf(observation: Observation, name: OperandName): Quantity | undefined {
  if (!('value' in observation)) return undefined;
  const { value } = observation;
  switch (value.type) {
    case 'amount':
      return name === 'amount' ? value.amount : undefined;
    case 'ratio':
      return name === 'amount' ? undefined : value[name];
    case 'claim':
      return undefined;
  }
}
