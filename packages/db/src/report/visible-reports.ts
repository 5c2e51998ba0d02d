import { type Period, periodSequence, quartersOf } from '@baocao/core/period';
import { type SelectQueryBuilder, sql } from 'kysely';
import { EVERY_AGENCY } from '../access/principal.ts';
import type { SharedRows } from '../access/rows.ts';
import { allOf } from '../access/visible.ts';
import { inProvince } from '../agency/in-province.ts';
import type { Schema } from '../schema.ts';
import { type ContentFilter, contentConditions } from './report-conditions.ts';

/**
 * Which recorded reports to list. Of what stands in them is asked of one agency or one province: nothing else
 * bounds what would have to be looked through.
 */
export interface ReportFilter extends ContentFilter {
  readonly agency?: string;
  readonly province?: string;
  readonly year?: number;
  /** From the first quarter of this period on. */
  readonly from?: Period;
  /** Up to this period, itself included. */
  readonly to?: Period;
  readonly issued?: boolean;
}

/** A report's place in the list, as its columns say it. */
export interface PlaceRow {
  readonly agency: string;
  readonly period: string;
  readonly sequence: number;
}

/** What gives reports by their places. */
type Question = SelectQueryBuilder<Schema, keyof Schema, PlaceRow>;

/** Reports, each once, by the columns that the list goes by. */
export type Reports = SelectQueryBuilder<{ report: PlaceRow }, 'report', object>;

/**
 * What is recorded, for those who see that, and what was issued, for anybody. Where it is some of each it is two
 * questions, no report in both: each is answered in the list's order from its first row on, which their union is not.
 */
export async function visibleReports(
  shared: SharedRows,
  filter: ReportFilter,
): Promise<readonly Reports[]> {
  const { principal } = shared;
  const conditions = await contentConditions(shared, filter);
  const within = (question: Question) =>
    conditions.reduce((found, each) => found.where(each), inScope(shared, question, filter));
  const recorded = () => within(recordedReports(shared, filter.issued));
  const issued = () => within(issuedReports(shared));
  if (filter.issued === true) return [issued()];
  if (principal.agency === EVERY_AGENCY) return [recorded()];
  const own = allOf(principal, 'report.agency');
  const drafts = own ? [recorded().where(own)] : [];
  if (filter.issued === false) return drafts;
  return [...drafts, own ? issued().where(sql<boolean>`not (${own})`) : issued()];
}

function inScope(
  shared: SharedRows,
  question: Question,
  { agency, province, year, from, to }: ReportFilter,
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
    })
    .$if(from !== undefined, (query) => query.where('report.sequence', '>=', sequenceFrom(from)))
    .$if(to !== undefined, (query) =>
      query.where('report.sequence', '<=', to ? periodSequence(to) : 0),
    );
}

function sequenceFrom(from: Period | undefined): number {
  const [first] = from ? quartersOf(from) : [];
  return first ? periodSequence(first) : 0;
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
