import { type Period, periodSequence } from '@baocao/core/period';
import { type SelectQueryBuilder, sql } from 'kysely';
import { EVERY_AGENCY } from '../access/principal.ts';
import type { SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { allOf } from '../access/visible.ts';
import { inProvince } from '../agency/in-province.ts';
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

/** Which of them, in the order of the list; `after` and `before` are places, themselves left out. */
export interface ReportPage {
  readonly limit: number;
  readonly after?: Pick<ReportPlace, 'agency' | 'sequence'>;
  readonly before?: Pick<ReportPlace, 'agency' | 'sequence'>;
  /** From the end of the list backwards. */
  readonly inverted?: boolean;
}

/** The recorded reports, the latest period first, then by agency. */
export async function listReports(
  store: Store,
  filter: ReportFilter,
  page: ReportPage,
): Promise<readonly ReportPlace[]> {
  const rows = await readAcross(store, async (shared) => {
    const found: PlaceRow[] = [];
    for (const visible of visibleReports(shared, filter)) {
      found.push(...(await firstOf(visible, page)));
    }
    return found.sort(inOrder);
  });
  const sorted = page.inverted ? rows.reverse() : rows;
  return sorted.slice(0, page.limit).map((row) => ({ ...row, period: periodOf(row.period) }));
}

export async function countReports(store: Store, filter: ReportFilter): Promise<number> {
  return readAcross(store, async (shared) => {
    let reports = 0;
    for (const visible of visibleReports(shared, filter)) {
      const { count } = await visible
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      reports += Number(count);
    }
    return reports;
  });
}

interface PlaceRow {
  readonly agency: string;
  readonly period: string;
  readonly sequence: number;
}

function inOrder(one: PlaceRow, other: PlaceRow): number {
  if (one.sequence !== other.sequence) return other.sequence - one.sequence;
  return one.agency < other.agency ? -1 : 1;
}

/**
 * The first of these reports on a page: the rest of the period that it begins in, then those beyond it. Asked as
 * one, an index would be read from the period's beginning, past every agency of the country.
 */
async function firstOf(
  visible: Reports,
  { limit, after, before, inverted = false }: ReportPage,
): Promise<readonly PlaceRow[]> {
  const [start, end] = inverted ? [before, after] : [after, before];
  const [beyond, further] = inverted ? (['>', '<'] as const) : (['<', '>'] as const);
  const inRange = (end ? visible.where(isShortOf(end, inverted)) : visible)
    .select(['report.agency', 'report.period', 'report.sequence'])
    .orderBy('report.sequence', inverted ? 'asc' : 'desc')
    .orderBy('report.agency', inverted ? 'desc' : 'asc');
  if (!start) return inRange.limit(limit).execute();
  const { sequence, agency } = start;
  const found = await inRange
    .where('report.sequence', '=', sequence)
    .where('report.agency', further, agency)
    .limit(limit)
    .execute();
  if (found.length === limit) return found;
  const rest = await inRange
    .where('report.sequence', beyond, sequence)
    .limit(limit - found.length)
    .execute();
  return [...found, ...rest];
}

/** Before the place where a page ends at the latest. */
function isShortOf(
  { sequence, agency }: Pick<ReportPlace, 'agency' | 'sequence'>,
  inverted: boolean,
) {
  const [nearer, closer] = inverted ? [sql`<`, sql`>`] : [sql`>`, sql`<`];
  return sql<boolean>`(report.sequence ${nearer} ${sequence}
    or (report.sequence = ${sequence} and report.agency ${closer} ${agency}))`;
}

/** Reports, each once, by the columns that the list goes by. */
type Reports = SelectQueryBuilder<{ report: PlaceRow }, 'report', object>;

/**
 * What is recorded, for those who see that, and what was issued, for anybody. Where it is some of each it is two
 * questions, no report in both: each is answered in the list's order from its first row on, which their union is not.
 */
function visibleReports(shared: SharedRows, filter: ReportFilter): readonly Reports[] {
  const { principal } = shared;
  const recorded = () => within(shared, recordedReports(shared, filter.issued), filter);
  const issued = () => within(shared, issuedReports(shared), filter);
  if (filter.issued === true) return [issued()];
  if (principal.agency === EVERY_AGENCY) return [recorded()];
  const own = allOf(principal, 'report.agency');
  const drafts = own ? [recorded().where(own)] : [];
  if (filter.issued === false) return drafts;
  return [...drafts, own ? issued().where(sql<boolean>`not (${own})`) : issued()];
}

function within(
  shared: SharedRows,
  question: Parameters<typeof shared.within<PlaceRow, 'report'>>[0],
  { agency, province, year }: ReportFilter,
): Reports {
  return shared
    .within(question, 'report')
    .$if(agency !== undefined, (query) => query.where('report.agency', '=', agency ?? ''))
    .$if(province !== undefined, (query) =>
      query.where(inProvince('report.agency', province ?? '')),
    )
    .$if(year !== undefined, (query) => {
      const [first, last] = sequencesOf(year ?? 0);
      return query.where('report.sequence', '>=', first).where('report.sequence', '<=', last);
    });
}

/** Of a year's first and last period in time: the list's own order, and so its index, knows no years. */
function sequencesOf(year: number): readonly [first: number, last: number] {
  return [
    periodSequence({ kind: 'quarter', year, quarter: 1 }),
    periodSequence({ kind: 'year', year }),
  ];
}

/** A record bears no number while its correction is a draft; its period is issued all the same. */
function recordedReports(shared: SharedRows, issued: boolean | undefined) {
  return shared
    .select('period_record')
    .select(['period_record.agency', 'period_record.period', 'period_record.sequence'])
    .$if(issued === false, (query) =>
      query.where('period_record.number', 'is', null).where(
        // Of one report, and not of all that were ever issued, as PostgreSQL may answer a `not exists`.
        sql<boolean>`(select issued_report.number from issued_report
          where issued_report.agency = period_record.agency
            and issued_report.period = period_record.period
            and issued_report.edition = 1) is null`,
      ),
    );
}

function issuedReports(shared: SharedRows) {
  return shared
    .select('issued_report')
    .select(['issued_report.agency', 'issued_report.period'])
    .select('issued_report.period_sequence as sequence')
    .where('issued_report.edition', '=', 1);
}
