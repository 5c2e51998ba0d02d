import { type Period, parsePeriod } from '@baocao/core/period';
import {
  type IndicatorRow,
  type Report,
  type ReportedResult,
  type TaskEntry,
  tasksOf,
} from '@baocao/core/report';
import { findReports, type Store } from '@baocao/db';
import { builder, localId } from '../builder.ts';
import { inOrderOf } from '../not-found.ts';
import { byAgency, placeOf } from '../place.ts';

/** An indicator's row in the report that it was observed for. */
export interface ObservationNode {
  readonly id: string;
  readonly row: IndicatorRow;
  readonly report: Report;
}

export const ReportType = builder.loadableNodeRef('Report', {
  id: { resolve: ({ id }: Report) => localId(id) },
  load: async (ids: string[], { store }) => {
    const reports = await loadReports(store, ids);
    return inOrderOf('Report', ids, (id) => reports.get(id));
  },
});

export const ResultType = builder.loadableNodeRef('Result', {
  id: { resolve: ({ id }: ReportedResult) => localId(id) },
  load: async (ids: string[], { store }) => {
    const reports = await loadReports(store, ids.map(reportIdOf));
    return inOrderOf('Result', ids, (id) => {
      const report = reports.get(reportIdOf(id));
      const results = report ? tasksOf(report).flatMap(resultsOf) : [];
      return results.find((result) => localId(result.id) === id);
    });
  },
});

export const ObservationType = builder.loadableNodeRef('Observation', {
  id: { resolve: ({ id }: ObservationNode) => localId(id) },
  load: async (ids: string[], { store }) => {
    const reports = await loadReports(store, ids.map(reportIdOf));
    return inOrderOf('Observation', ids, (id) => {
      const report = reports.get(reportIdOf(id));
      const code = placeOf('Observation', id).path[1];
      const row = report?.indicators.find(({ indicator }) => indicator.code === code);
      return report && row && { id: `Observation:${id}`, row, report };
    });
  },
});

function resultsOf({ groups }: TaskEntry): readonly ReportedResult[] {
  return groups.flatMap(({ results }) => results);
}

/** `binh-thuan/skhcn/2023-Q1` of whatever lies within that report. */
function reportIdOf(id: string): string {
  const { agency, path } = placeOf('Report', id);
  return `${agency}/${path[0]}`;
}

async function loadReports(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  for (const [agency, places] of byAgency('Report', ids)) {
    const labels = new Set(places.map(({ path }) => path[0] ?? ''));
    const periods = [...labels]
      .map(parsePeriod)
      .flatMap((each): Period[] => (each.ok ? [each.value] : []));
    for (const report of await findReports(store, agency, periods)) {
      if (report) reports.set(localId(report.id), report);
    }
  }
  return reports;
}
