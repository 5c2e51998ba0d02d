import { err, type Language, ok, type Result } from '@baocao/core';
import { isIssued, type Report } from '@baocao/core/report';
import { readAgency, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';
import type { KeptReportTable } from '../schema.ts';
import { madeReportsOf } from './find-report.ts';
import { digestOf, jsonOfParts, jsonOfReport, type KeptParts } from './kept-parts.ts';
import { keptReports } from './kept-report-rows.ts';

/** A kept report is not what is made of the records, or is not what its digest says. */
export interface KeptReportBreak {
  readonly code: 'KEPT_DIFFERS';
  readonly agency: string;
  readonly period: string;
}

/**
 * Makes every kept report of an agency again and holds it against what is kept, byte for byte.
 *
 * What another version of the program has assembled is not compared: it is answered to nobody.
 */
export function verifyKeptReports(
  store: Store,
  agency: string,
): Promise<Result<{ readonly reports: number }, KeptReportBreak>> {
  return readAgency(store, agency, async (rows) => {
    const kept = await keptReports(rows).selectAll().orderBy('kept_report.period').execute();
    const reports = await madeReportsOf(
      rows,
      kept.map(({ period }) => periodOf(period)),
    );
    for (const [nth, { period, issued, digest, ...parts }] of kept.entries()) {
      const report = reports[nth];
      if (!report || !isKeptAs(report, { issued, digest, ...parts })) {
        return err({ code: 'KEPT_DIFFERS', agency, period });
      }
    }
    return ok({ reports: kept.length });
  });
}

function isKeptAs(
  report: Report,
  kept: KeptParts & Pick<KeptReportTable, 'issued' | 'digest'>,
): boolean {
  const json = jsonOfParts(kept).text();
  return (
    json.equals(Buffer.from(jsonOfReport(report))) &&
    kept.digest === digestOf(json) &&
    (kept.issued === 1) === isIssued(report)
  );
}

/** Which kept report differs, and what to do. */
export function describeKeptReportBreak({ period }: KeptReportBreak, language: Language): string {
  return language === 'vi'
    ? `Báo cáo kỳ ${period} đang giữ sẵn để trả lời khác với báo cáo lập từ dữ liệu ghi nhận: kho đã bị sửa ngoài chương trình. Hãy khôi phục từ bản sao lưu.`
    : `The report of ${period} that is kept for answering differs from the one made of the records: the store was changed round the program. Restore it from a backup.`;
}
