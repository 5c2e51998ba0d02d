import type { IsoDate } from '@baocao/core';
import type {
  IndicatorCode,
  Observation,
  ObservationState,
  ObservedValue,
} from '@baocao/core/indicator';
import type { Decimal, Quantity, Unit } from '@baocao/core/quantity';
import type { Insertable, Selectable } from 'kysely';
import type { ObservationTable } from '../schema.ts';

type Columns = Omit<Insertable<ObservationTable>, 'agency' | 'stated_in' | 'period' | 'position'>;

export function observationColumns(observation: Observation): Columns {
  return {
    indicator: observation.indicator,
    state: observation.state,
    as_of: observation.asOf,
    value: null,
    unit: null,
    denominator: null,
    denominator_unit: null,
    claimed_percent: null,
    ...('value' in observation ? valueColumns(observation.value) : {}),
  };
}

export function observationOf(row: Selectable<ObservationTable>): Observation {
  const indicator = row.indicator as IndicatorCode;
  const asOf = row.as_of as IsoDate | null;
  const state = row.state as ObservationState;
  return state === 'ACTUAL' || state === 'ESTIMATE'
    ? { indicator, asOf, state, value: observedValue(row) }
    : { indicator, asOf, state };
}

function valueColumns(value: ObservedValue): Partial<Columns> {
  switch (value.type) {
    case 'amount':
      return { value: value.amount.value, unit: value.amount.unit };
    case 'claim':
      return { claimed_percent: value.percent };
    case 'ratio':
      return {
        value: value.numerator.value,
        unit: value.numerator.unit,
        denominator: value.denominator.value,
        denominator_unit: value.denominator.unit,
      };
  }
}

function observedValue(row: Selectable<ObservationTable>): ObservedValue {
  if (row.claimed_percent !== null) {
    return { type: 'claim', percent: row.claimed_percent as Decimal };
  }
  const amount = quantityOf(row.value, row.unit);
  return row.denominator === null
    ? { type: 'amount', amount }
    : {
        type: 'ratio',
        numerator: amount,
        denominator: quantityOf(row.denominator, row.denominator_unit),
      };
}

function quantityOf(value: string | null, unit: string | null): Quantity {
  return { value: value as Decimal, unit: unit as Unit };
}
