import type { Period } from '@baocao/core/period';
import { sql } from 'kysely';
import { EVERY_AGENCY } from '../access/principal.ts';
import type { SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';

/** Which recorded reports to list. */
export interface ReportFilter {
  readonly agency?: string;
  readonly province?: string;
  readonly year?: number;
  readonly issued?: boolean;
}

/** A recorded report's address, and its place in the list. */
export interface ReportPlace {
  readonly agency: string;
  readonly period: Period;
  readonly sequence: number;
}

/** The recorded reports, the latest period first, then by agency; `after` and `before` are places, themselves left out. */
export async function listReports(
  store: Store,
  filter: ReportFilter,
  page: {
    readonly limit: number;
    readonly after?: Pick<ReportPlace, 'agency' | 'sequence'>;
    readonly before?: Pick<ReportPlace, 'agency' | 'sequence'>;
    /** From the end of the list backwards. */
    readonly inverted?: boolean;
  },
): Promise<readonly ReportPlace[]> {
  const { after, before, inverted = false, limit } = page;
  const rows = await readAcross(store, (shared) =>
    filtered(shared, filter)
      .select(['report.agency', 'report.period', 'report.sequence'])
      .$if(after !== undefined, (query) => query.where(past(after, '<', '>')))
      .$if(before !== undefined, (query) => query.where(past(before, '>', '<')))
      .orderBy('report.sequence', inverted ? 'asc' : 'desc')
      .orderBy('report.agency', inverted ? 'desc' : 'asc')
      .limit(limit)
      .execute(),
  );
  return rows.map((row) => ({ ...row, period: periodOf(row.period) }));
}

export async function countReports(store: Store, filter: ReportFilter): Promise<number> {
  const { count } = await readAcross(store, (shared) =>
    filtered(shared, filter)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  return Number(count);
}

/** Beyond a place in the list; the later period comes first, the agency's key after it. */
function past(
  place: Pick<ReportPlace, 'agency' | 'sequence'> | undefined,
  later: '<' | '>',
  further: '<' | '>',
) {
  const { sequence = 0, agency = '' } = place ?? {};
  return sql<boolean>`(report.sequence ${sql.raw(later)} ${sequence}
    or (report.sequence = ${sequence} and report.agency ${sql.raw(further)} ${agency}))`;
}

function filtered(shared: SharedRows, { agency, province, year, issued }: ReportFilter) {
  return shared
    .within(visibleReports(shared), 'report')
    .$if(agency !== undefined, (query) => query.where('report.agency', '=', agency ?? ''))
    .$if(province !== undefined, (query) =>
      // Not `like`, which does not tell capitals apart in SQLite; `0` is what comes after `/`.
      query.where('report.agency', '>', `${province}/`).where('report.agency', '<', `${province}0`),
    )
    .$if(year !== undefined, (query) => query.where('report.year', '=', year ?? 0))
    .$if(issued !== undefined, (query) => query.where('report.issued', '=', issued ? 1 : 0));
}

/** One row a period: what is recorded, for those who see that, and what was issued, for anybody. */
function visibleReports(shared: SharedRows) {
  const recorded = shared
    .select('period_record')
    .select(['period_record.agency', 'period_record.period', 'period_record.year'])
    .select('period_record.sequence')
    .select(isIssued.as('issued'));
  const issued = shared
    .select('issued_report')
    .select(['issued_report.agency', 'issued_report.period', 'issued_report.year'])
    .select('issued_report.period_sequence as sequence')
    .select(sql<number>`1`.as('issued'))
    .where('issued_report.edition', '=', 1);
  const { agency } = shared.principal;
  if (agency === EVERY_AGENCY) return recorded;
  return agency === null ? issued : recorded.union(issued);
}

/** A record bears no number while its correction is a draft; its period is issued all the same. */
const isIssued = sql<number>`case when period_record.number is not null or exists (
  select 1 from issued_report where issued_report.agency = period_record.agency
    and issued_report.period = period_record.period) then 1 else 0 end`;
