import type { Report } from '@baocao/core/report';
import {
  describeReportProblem,
  findEdition,
  findReport,
  type ReportAddress,
  reportHistory,
  type Store,
} from '@baocao/db';
import { howToRecord } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** A period’s report as it stands, or a failure that says what there is instead. */
export async function recordedReport(
  store: Store,
  place: ReportAddress,
  terminal: Terminal,
): Promise<Report> {
  const report = await findReport(store, place);
  if (report.ok) return report.value;
  const none = report.error.code === 'UNKNOWN_AGENCY' && report.error.agencies.length === 0;
  throw new CommandFailure(
    none ? howToRecord(terminal) : describeReportProblem(report.error, terminal.language),
  );
}

/** A period's report as it stands, `2023-Q1`, or one edition of it, `2023-Q1@2`: a correction before it is issued too. */
export async function recordedEdition(
  store: Store,
  { agency, period: asked }: ReportAddress,
  terminal: Terminal,
): Promise<Report> {
  const at = asked.indexOf('@');
  if (at < 0) return recordedReport(store, { agency, period: asked }, terminal);
  const last = await recordedReport(store, { agency, period: asked.slice(0, at) }, terminal);
  const [period, edition] = [last.period, asked.slice(at + 1)];
  const found = /^[1-9]\d{0,8}$/.test(edition)
    ? await findEdition(store, { agency, period, edition: Number(edition) })
    : undefined;
  if (found) return found;
  const known = (await reportHistory(store, { agency, period })).map((each) => each.edition);
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
