import {
  type Computed,
  estimateOutcomes,
  type Indicator,
  measuresAlike,
  type ObservedValue,
  percentOfTarget,
  percentOfValue,
  standingIn,
  targetOn,
} from '../indicator/index.ts';
import { nodeId } from '../node-id.ts';
import { formatPeriod, type Period } from '../period/index.ts';
import { convertQuantity, type Decimal, type Quantity } from '../quantity/index.ts';
import { type Task, type TaskList, walkTasks } from '../task/index.ts';
import type { Measurements } from './measurements.ts';
import type { Department } from './record.ts';
import type { IndicatorRow } from './report.ts';
import { closingDay, type ReportParameters } from './source.ts';
import { traceOf } from './trace.ts';

/** Where indicators are asked: in which list, of which period, by what is known in which. */
export interface IndicatorContext {
  readonly department: Department;
  readonly taskList: TaskList;
  readonly parameters: ReportParameters;
  readonly measurements: Measurements;
  readonly period: Period;
  readonly knownBy: Period;
}

/** Every indicator of the list; one that nobody observed is `MISSING`. */
export function assembleIndicators(context: IndicatorContext): readonly IndicatorRow[] {
  return [...walkTasks(context.taskList.tasks)].flatMap((task) =>
    task.indicators.map((indicator) => assembleIndicator(indicator, { ...context, task })),
  );
}

/** One indicator of a task in a period. */
export function assembleIndicator(
  indicator: Indicator,
  context: IndicatorContext & { readonly task: Task },
): IndicatorRow {
  const { department, taskList, measurements, period, knownBy, task } = context;
  const { code, name, unit, measure } = indicator;
  const log = measurements.log(indicator, { period, knownBy });
  const standing = standingIn({ indicator, period, log });
  const lastYear = lastYearOf(indicator, context);
  const target = targetOn(indicator, closingDay(context, period));
  const targetValue = target && inUnitOf(indicator, target.value);
  return {
    indicator: {
      id: nodeId('Indicator', taskList.agency, taskList.year, code),
      code,
      name,
      unit,
      measure,
    },
    task: { id: nodeId('Task', taskList.agency, taskList.year, task.code) },
    state: standing.state,
    target: targetValue?.value ?? null,
    targetUnit: targetValue?.unit ?? null,
    ...valuesOf(indicator, standing.inPeriod),
    ...cumulativeOf(indicator, standing.cumulative),
    percentOfTarget: percentOfTarget(indicator, { standing, target }),
    lastYear: lastYear && valuesWithoutClaim(indicator, lastYear),
    asOf: standing.asOf,
    missing: standing.missing.map(formatPeriod),
    estimates: estimateOutcomes(indicator, log).map((outcome) => ({
      ...outcome,
      period: formatPeriod(outcome.period),
    })),
    trace: traceOf(indicator, {
      agency: department.agency,
      year: { standing, target },
      lastYear,
    }),
  };
}

/** The same period of the year before, if that year's list has an indicator of this code that measures alike. */
function lastYearOf(
  indicator: Indicator,
  { department, measurements, period, knownBy }: IndicatorContext,
): Computed | null {
  const year = period.year - 1;
  const list = department.taskLists.find((each) => each.year === year);
  const same =
    list &&
    [...walkTasks(list.tasks)]
      .flatMap(({ indicators }) => indicators)
      .find(({ code }) => code === indicator.code);
  if (!same || !measuresAlike(same, indicator)) return null;
  return measurements.standing(same, { period: { ...period, year }, knownBy }).inPeriod;
}

type Values = Pick<IndicatorRow, 'inPeriod' | 'numerator' | 'denominator' | 'percent' | 'claimed'>;

const NO_VALUES: Values = {
  inPeriod: null,
  numerator: null,
  denominator: null,
  percent: null,
  claimed: false,
};

function valuesOf(indicator: Indicator, computed: Computed | null): Values {
  if (!computed) return NO_VALUES;
  const { value } = computed;
  const percent: Decimal | null = percentOfValue(value) ?? null;
  switch (value.type) {
    case 'amount':
      return { ...NO_VALUES, inPeriod: inUnitOf(indicator, value.amount).value };
    case 'claim':
      return { ...NO_VALUES, percent, claimed: true };
    case 'ratio':
      return { ...NO_VALUES, ...operandsOf(indicator, value), percent };
  }
}

function valuesWithoutClaim(indicator: Indicator, computed: Computed): IndicatorRow['lastYear'] {
  const { claimed: _, ...values } = valuesOf(indicator, computed);
  return values;
}

function cumulativeOf(
  indicator: Indicator,
  computed: Computed | null,
): Pick<IndicatorRow, 'cumulative' | 'cumulativeRatio'> {
  const value = computed?.value;
  return {
    cumulative: value?.type === 'amount' ? inUnitOf(indicator, value.amount).value : null,
    cumulativeRatio:
      value?.type === 'ratio'
        ? { ...operandsOf(indicator, value), percent: percentOfValue(value) ?? null }
        : null,
  };
}

function operandsOf(
  indicator: Indicator,
  { numerator, denominator }: Extract<ObservedValue, { readonly type: 'ratio' }>,
): { readonly numerator: Decimal; readonly denominator: Decimal } {
  return {
    numerator: inUnitOf(indicator, numerator).value,
    denominator: inUnitOf(indicator, denominator).value,
  };
}

/** In the indicator's unit where it converts, else (a target in percent) as it is. */
function inUnitOf(indicator: Indicator, quantity: Quantity): Quantity {
  const converted = convertQuantity(quantity, indicator.unit);
  return converted.ok ? converted.value : quantity;
}
