import { checkReport, type Finding } from '@baocao/core/check';
import type { Report } from '@baocao/core/report';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import { type GatewayContext, today } from '../context.ts';
import { previousReportOf } from '../report/previous-report.ts';

/** The findings in reports, each report checked once a request, against the waivers of the day. */
export const findingsOf: ContextCache<
  DataLoader<Report, readonly Finding[], string>,
  GatewayContext,
  []
> = createContextCache(
  (context: GatewayContext) =>
    new DataLoader<Report, readonly Finding[], string>(
      async (reports) => {
        const previous = await Promise.all(
          reports.map((report) => previousReportOf(context).load(report)),
        );
        return reports.map((report, index) =>
          checkReport(report, { previous: previous[index] ?? null, today: today(context) }),
        );
      },
      // The editions of a period share an id.
      { cacheKeyFn: ({ id, edition, revision }) => `${id}@${edition} ${revision}` },
    ),
);
