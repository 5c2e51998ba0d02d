import type { Report } from '@baocao/core/report';
import {
  type Database,
  describeReportProblem,
  findEdition,
  findReport,
  type ReportAddress,
  reportHistory,
} from '@baocao/db';
import { howToRecord } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** A period’s report as it stands, or a failure that says what there is instead. */
export async function recordedReport(
  database: Database,
  place: ReportAddress,
  terminal: Terminal,
): Promise<Report> {
  const report = await findReport(database, place);
  if (report.ok) return report.value;
  const none = report.error.code === 'UNKNOWN_AGENCY' && report.error.agencies.length === 0;
  throw new CommandFailure(
    none ? howToRecord(terminal) : describeReportProblem(report.error, terminal.language),
  );
}

/** A period's report as it stands, `2023-Q1`, or one edition of it, `2023-Q1@2`: a correction before it is issued too. */
export async function recordedEdition(
  database: Database,
  { agency, period: asked }: ReportAddress,
  terminal: Terminal,
): Promise<Report> {
  const at = asked.indexOf('@');
  if (at < 0) return recordedReport(database, { agency, period: asked }, terminal);
  const last = await recordedReport(database, { agency, period: asked.slice(0, at) }, terminal);
  const [period, edition] = [last.period, asked.slice(at + 1)];
  const found = /^[1-9]\d{0,8}$/.test(edition)
    ? await findEdition(database, { agency, period, edition: Number(edition) })
    : undefined;
  if (found) return found;
  const known = (await reportHistory(database, { agency, period })).map((each) => each.edition);
  const listed = (known.length === 0 ? [last.edition] : known)
    .map((each) => `${period}@${each}`)
    .join(', ');
  throw new CommandFailure(
    terminal.say(
      `Không có bản “${edition}” của kỳ ${period}. Có: ${listed}.`,
      `There is no edition “${edition}” of ${period}. There are: ${listed}.`,
    ),
  );
}
