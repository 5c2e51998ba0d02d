import type { Observation, ObservedValue } from '@baocao/core/indicator';
import { formatQuantity, unit } from '@baocao/core/quantity';
import { mappingOf, spelt, type Written, type WrittenMapping } from './yaml-text.ts';

/** Observations by their indicator: `15 mẫu`, or a mapping where more is known. */
export function observationsMapping(observations: readonly Observation[]): WrittenMapping {
  return new Map(observations.map((each) => [each.indicator, observationText(each)]));
}

function observationText(observation: Observation): Written {
  const { asOf, state } = observation;
  if (!('value' in observation)) return mappingOf({ state: spelt(state), asOf });
  const value = valueTexts(observation.value);
  const isPlain = asOf === null && state === 'ACTUAL' && value['value'] !== undefined;
  if (isPlain) return value['value'] ?? '';
  return mappingOf({ ...value, state: state === 'ACTUAL' ? null : spelt(state), asOf });
}

function valueTexts(value: ObservedValue): Readonly<Record<string, string>> {
  switch (value.type) {
    case 'amount':
      return { value: formatQuantity(value.amount) };
    case 'ratio':
      return {
        numerator: formatQuantity(value.numerator),
        denominator: formatQuantity(value.denominator),
      };
    case 'claim':
      return { claim: formatQuantity({ value: value.percent, unit: unit('%') }) };
  }
}
