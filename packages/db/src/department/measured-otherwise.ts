import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '@baocao/core/indicator';
import { formatPeriod } from '@baocao/core/period';
import { isCommensurable } from '@baocao/core/quantity';
import type { Department, PeriodRecord } from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';

/** A list gives an indicator another unit or measure, although a record that stays has a figure of it. */
export interface MeasuredOtherwise {
  readonly code: 'MEASURED_OTHERWISE';
  readonly indicator: string;
  /** The year of the list. */
  readonly year: number;
  /** The period whose record has the figure. */
  readonly period: string;
}

/** The figures of the records that stay, which would mean something else, were `incoming` written over `recorded`. */
export function measuredOtherwise(
  kept: readonly PeriodRecord[],
  { recorded, incoming }: { readonly recorded: Department; readonly incoming: Department },
): readonly MeasuredOtherwise[] {
  return kept.flatMap((record) => {
    const { period, observations, revisions } = record;
    const figures = [...observations.map((observation) => ({ period, observation })), ...revisions];
    const changed = figures.flatMap(({ period: { year }, observation: { indicator } }) => {
      const before = indicatorIn(recorded, year, indicator);
      const after = indicatorIn(incoming, year, indicator);
      return before && after && !isMeasuredAsBefore(before, after)
        ? [[`${year} ${indicator}`, { indicator, year }] as const]
        : [];
    });
    return [...new Map(changed).values()].map((each) => ({
      code: 'MEASURED_OTHERWISE' as const,
      ...each,
      period: formatPeriod(period),
    }));
  });
}

function indicatorIn({ taskLists }: Department, year: number, code: string): Indicator | undefined {
  const list = taskLists.find((each) => each.year === year);
  return [...walkTasks(list?.tasks ?? [])]
    .flatMap(({ indicators }) => indicators)
    .find((each) => each.code === code);
}

/** `triệu đồng` may become `tỷ đồng`: figures have units of their own, and these convert. */
function isMeasuredAsBefore(before: Indicator, after: Indicator): boolean {
  return (
    isCommensurable(before.unit, after.unit) &&
    before.measure === after.measure &&
    isDeepStrictEqual(operandsOf(before), operandsOf(after))
  );
}

function operandsOf(indicator: Indicator): unknown {
  return indicator.measure === 'RATIO' ? indicator.operands : null;
}
