import type { Report } from '@baocao/core/report';
import { findPreviousReports } from '@baocao/db';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';

/** The report before each report, `null` where none is recorded; found agency by agency, once a request. */
export const previousReportOf: ContextCache<
  DataLoader<Report, Report | null, string>,
  GatewayContext,
  []
> = createContextCache(
  ({ store }: GatewayContext) =>
    new DataLoader<Report, Report | null, string>(
      async (reports) => {
        const previous = new Map<Report, Report | null>();
        for (const [agency, own] of Map.groupBy(reports, (report) => report.agency.key)) {
          const before = await findPreviousReports(store, agency, own);
          own.forEach((report, index) => {
            previous.set(report, before[index] ?? null);
          });
        }
        return reports.map((report) => previous.get(report) ?? null);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
);
