import { type Indicator, type Observation, percentOfValue } from '../indicator/index.ts';
import { nodeId } from '../node-id.ts';
import { convertQuantity, type Decimal, decimal, type Quantity } from '../quantity/index.ts';
import { type TaskList, walkTasks } from '../task/index.ts';
import type { PeriodRecord } from './record.ts';
import type { IndicatorRow } from './report.ts';

/** Every indicator of the list with its observation in the record; one that nobody observed is `MISSING`. */
export function assembleIndicators(
  taskList: TaskList,
  record: PeriodRecord | undefined,
): readonly IndicatorRow[] {
  return [...walkTasks(taskList.tasks)].flatMap((task) =>
    task.indicators.map((indicator) => {
      const observation = record?.observations.find((each) => each.indicator === indicator.code);
      const { code, name, unit, measure, target } = indicator;
      return {
        indicator: {
          id: nodeId('Indicator', taskList.agency, taskList.year, code),
          code,
          name,
          unit,
          measure,
        },
        task: { id: nodeId('Task', taskList.agency, taskList.year, task.code) },
        state: observation?.state ?? 'MISSING',
        target: target ? inUnitOf(indicator, target.value).value : null,
        targetUnit: target ? inUnitOf(indicator, target.value).unit : null,
        ...valuesOf(indicator, observation),
        asOf: observation?.asOf ?? null,
      };
    }),
  );
}

type Values = Pick<IndicatorRow, 'inPeriod' | 'numerator' | 'denominator' | 'percent' | 'claimed'>;

const NO_VALUES: Values = {
  inPeriod: null,
  numerator: null,
  denominator: null,
  percent: null,
  claimed: false,
};

function valuesOf(indicator: Indicator, observation: Observation | undefined): Values {
  if (observation?.state === 'ZERO') return { ...NO_VALUES, inPeriod: decimal(0) };
  if (!observation || !('value' in observation)) return NO_VALUES;
  const { value } = observation;
  const percent: Decimal | null = percentOfValue(value) ?? null;
  switch (value.type) {
    case 'amount':
      return { ...NO_VALUES, inPeriod: inUnitOf(indicator, value.amount).value };
    case 'claim':
      return { ...NO_VALUES, percent, claimed: true };
    case 'ratio':
      return {
        ...NO_VALUES,
        numerator: inUnitOf(indicator, value.numerator).value,
        denominator: inUnitOf(indicator, value.denominator).value,
        percent,
      };
  }
}

/** In the indicator's unit where it converts, else (a target in percent) as it is. */
function inUnitOf(indicator: Indicator, quantity: Quantity): Quantity {
  const converted = convertQuantity(quantity, indicator.unit);
  return converted.ok ? converted.value : quantity;
}
