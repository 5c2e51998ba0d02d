import type { Report } from '@baocao/core/report';
import { type Database, findEdition, reportHistory } from '@baocao/db';
import { recordedReport } from '../report-command.ts';
import { CommandFailure, type Terminal } from '../terminal.ts';

/** A period's report as it stands, `2023-Q1`, or one edition of it, `2023-Q1@1`. */
export async function comparedEdition(
  database: Database,
  { agency, place }: { readonly agency: string; readonly place: string },
  terminal: Terminal,
): Promise<Report> {
  const at = place.indexOf('@');
  if (at < 0) return recordedReport(database, { agency, period: place }, terminal);
  const last = await recordedReport(database, { agency, period: place.slice(0, at) }, terminal);
  const [period, edition] = [last.period, place.slice(at + 1)];
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
