import { formatDocumentNumber } from '../document/index.ts';
import {
  type Indicator,
  type Standing,
  type Statement,
  type StatementLog,
  standingIn,
} from '../indicator/index.ts';
import { type Period, periodSequence } from '../period/index.ts';
import type { Department, PeriodRecord } from './record.ts';

/** All that a department has stated of its indicators, asked as of the record of some period. */
export interface Measurements {
  /** What was stated of a year's indicator by the records up to a period. */
  log(indicator: Indicator, asked: Asked): StatementLog;
  standing(indicator: Indicator, asked: Asked): Standing;
}

/** A period, and the last one whose record counts: what was learnt later changes no earlier report. */
interface Asked {
  readonly period: Period;
  readonly knownBy: Period;
}

export function createMeasurements({ records }: Pick<Department, 'records'>): Measurements {
  const inOrder = records.toSorted((a, b) => periodSequence(a.period) - periodSequence(b.period));
  const logs = Map.groupBy(inOrder.flatMap(statementsIn), ({ period, observation }) =>
    placeOf(period.year, observation.indicator),
  );
  function log({ code }: Indicator, { period, knownBy }: Asked): StatementLog {
    const last = periodSequence(knownBy);
    return (logs.get(placeOf(period.year, code)) ?? []).filter(
      ({ statedIn }) => periodSequence(statedIn) <= last,
    );
  }
  return {
    log,
    standing: (indicator, asked) =>
      standingIn({ indicator, period: asked.period, log: log(indicator, asked) }),
  };
}

function placeOf(year: number, indicator: string): string {
  return `${year}/${indicator}`;
}

function statementsIn(record: PeriodRecord): readonly Statement[] {
  const stated = {
    statedIn: record.period,
    report: record.issue && formatDocumentNumber(record.issue.number),
  };
  return [
    ...record.revisions.map(({ period, observation }) => ({ ...stated, period, observation })),
    ...record.observations.map((observation) => ({
      ...stated,
      period: record.period,
      observation,
    })),
  ];
}
