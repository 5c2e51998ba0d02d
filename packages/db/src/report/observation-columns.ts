import type { Observation, ObservedValue } from '@baocao/core/indicator';
import type { ObservationTable } from '../schema.ts';

type Columns = Omit<ObservationTable, 'agency' | 'stated_in' | 'period' | 'position'>;

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
