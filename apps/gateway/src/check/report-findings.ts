import { checkReport, type Finding } from '@baocao/core/check';
import type { Report } from '@baocao/core/report';
import { findPreviousReports } from '@baocao/db';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';

/** The findings in reports, each report checked once a request; those before them are found agency by agency. */
export const findingsOf: ContextCache<
  DataLoader<Report, readonly Finding[], string>,
  GatewayContext,
  []
> = createContextCache(
  ({ database }: GatewayContext) =>
    new DataLoader<Report, readonly Finding[], string>(
      async (reports) => {
        const previous = new Map<Report, Report | null>();
        for (const agency of new Set(reports.map((report) => report.agency.key))) {
          const own = reports.filter((report) => report.agency.key === agency);
          const before = await findPreviousReports(database, agency, own);
          own.forEach((report, index) => {
            previous.set(report, before[index] ?? null);
          });
        }
        return reports.map((report) =>
          checkReport(report, { previous: previous.get(report) ?? null }),
        );
      },
      { cacheKeyFn: ({ id }) => id },
    ),
);
