import { vietnamDay } from '@baocao/core';
import { checkReport, type Finding } from '@baocao/core/check';
import type { Report } from '@baocao/core/report';
import { findPreviousReports, type Store } from '@baocao/db';

/** What the check finds in a recorded report, held against the one before. */
export async function reportFindings(store: Store, report: Report): Promise<readonly Finding[]> {
  const [previous = null] = await findPreviousReports(store, report.agency.key, [report]);
  return checkReport(report, { previous, today: vietnamDay(new Date()) });
}
