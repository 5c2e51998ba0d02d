import type { Period } from '@baocao/core/period';
import { type RawBuilder, sql } from 'kysely';
import { readAcross, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';
import { asksWithin } from './report-conditions.ts';
import {
  type PlaceRow,
  type ReportFilter,
  type Reports,
  visibleReports,
} from './visible-reports.ts';

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
    for (const visible of await visibleReports(shared, filter)) {
      found.push(...(await firstOf(visible, page, inTimeOf(filter))));
    }
    return found.sort(inOrder);
  });
  const sorted = page.inverted ? rows.reverse() : rows;
  return sorted.slice(0, page.limit).map((row) => ({ ...row, period: periodOf(row.period) }));
}

export async function countReports(store: Store, filter: ReportFilter): Promise<number> {
  return readAcross(store, async (shared) => {
    let reports = 0;
    for (const visible of await visibleReports(shared, filter)) {
      const { count } = await visible
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      reports += Number(count);
    }
    return reports;
  });
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
  time: RawBuilder<unknown>,
): Promise<readonly PlaceRow[]> {
  const [start, end] = inverted ? [before, after] : [after, before];
  const [beyond, further] = inverted ? (['>', '<'] as const) : (['<', '>'] as const);
  const inRange = (end ? visible.where(isShortOf(end, inverted)) : visible)
    .select(['report.agency', 'report.period', 'report.sequence'])
    .orderBy(time, inverted ? 'asc' : 'desc')
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

/**
 * What puts reports in order of time. Few of a province's may answer: their order then is one that no index has,
 * lest an index of the whole country be walked for them.
 */
function inTimeOf(filter: ReportFilter): RawBuilder<unknown> {
  return filter.province !== undefined && asksWithin(filter)
    ? sql`report.sequence + 0`
    : sql`report.sequence`;
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
