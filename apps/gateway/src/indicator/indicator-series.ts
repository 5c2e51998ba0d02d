import { type Indicator, measuresAlike } from '@baocao/core/indicator';
import { formatPeriod, type Period, periodSequence, quartersOf } from '@baocao/core/period';
import {
  assembleIndicator,
  createMeasurements,
  type Department,
  type EstimateOutcome,
  type IndicatorRow,
  type Measurements,
  nationalParameters,
} from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';
import { loadDepartment } from '@baocao/db';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';

/** An indicator in a quarter, by all that is known now. */
export interface IndicatorPeriod extends IndicatorRow {
  /** `2023-Q2`. */
  readonly period: string;
  /** How far the quarter's own estimate missed, where it was one and is known since. */
  readonly estimate: EstimateOutcome | null;
}

/** All that a department has recorded, up to its last period. */
export interface Knowledge {
  readonly department: Department;
  readonly measurements: Measurements;
  readonly last: Period;
}

/** What each agency has recorded, loaded once a request however many series are asked; `null` where no period is. */
export const knowledgeOf: ContextCache<
  DataLoader<string, Knowledge | null>,
  GatewayContext,
  []
> = createContextCache(
  ({ store }: GatewayContext) =>
    new DataLoader(async (agencies: readonly string[]) => {
      const known: (Knowledge | null)[] = [];
      for (const agency of agencies) {
        const department = (await loadDepartment(store, agency))?.department;
        const last = department?.records.at(-1)?.period;
        const measurements = department && createMeasurements(department);
        known.push(last && measurements ? { department, measurements, last } : null);
      }
      return known;
    }),
);

/** Sequences of the first and the last quarter, both included. */
export interface SeriesRange {
  readonly first: number;
  readonly last: number;
}

/** From the first quarter of a period to the last of another; open where none is named. */
export function seriesRange(from: Period | null, to: Period | null): SeriesRange {
  return {
    first: from ? sequenceOf(quartersOf(from)[0]) : 0,
    last: to ? sequenceOf(quartersOf(to).at(-1)) : Number.POSITIVE_INFINITY,
  };
}

/**
 * An indicator quarter by quarter, through every year whose list has one of the same code that measures alike.
 *
 * Ends with the last quarter that is recorded; one that was left out before it stands there as missing.
 */
export function indicatorSeries(
  indicator: Indicator,
  { department, measurements, last }: Knowledge,
  range: SeriesRange,
): readonly IndicatorPeriod[] {
  const end = Math.min(sequenceOf(quartersOf(last).at(-1)), range.last);
  return department.taskLists.flatMap((taskList) =>
    [...walkTasks(taskList.tasks)].flatMap((task) =>
      task.indicators
        .filter((each) => each.code === indicator.code && measuresAlike(each, indicator))
        .flatMap((each) =>
          quartersOf({ kind: 'year', year: taskList.year })
            .filter((period) => range.first <= sequenceOf(period) && sequenceOf(period) <= end)
            .map((period) => {
              const row = assembleIndicator(each, {
                department,
                taskList,
                task,
                parameters: nationalParameters(period),
                measurements,
                period,
                knownBy: last,
              });
              return inQuarter(formatPeriod(period), row);
            }),
        ),
    ),
  );
}

function inQuarter(period: string, row: IndicatorRow): IndicatorPeriod {
  return {
    ...row,
    period,
    estimate: row.estimates.find((outcome) => outcome.period === period) ?? null,
  };
}

function sequenceOf(period: Period | undefined): number {
  return period ? periodSequence(period) : 0;
}
