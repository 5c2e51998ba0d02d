import type { Period } from '@baocao/core/period';
import { periodOf } from '../labels.ts';
import type { Database } from '../open-database.ts';

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
  database: Database,
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
  const rows = await filtered(database, filter)
    .select(['period_record.agency', 'period_record.period', 'period_record.sequence'])
    .$if(after !== undefined, (query) =>
      query.where(({ eb, and, or }) =>
        or([
          eb('sequence', '<', after?.sequence ?? 0),
          and([
            eb('sequence', '=', after?.sequence ?? 0),
            eb('period_record.agency', '>', after?.agency ?? ''),
          ]),
        ]),
      ),
    )
    .$if(before !== undefined, (query) =>
      query.where(({ eb, and, or }) =>
        or([
          eb('sequence', '>', before?.sequence ?? 0),
          and([
            eb('sequence', '=', before?.sequence ?? 0),
            eb('period_record.agency', '<', before?.agency ?? ''),
          ]),
        ]),
      ),
    )
    .orderBy('sequence', inverted ? 'asc' : 'desc')
    .orderBy('period_record.agency', inverted ? 'desc' : 'asc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, period: periodOf(row.period) }));
}

export async function countReports(database: Database, filter: ReportFilter): Promise<number> {
  const { count } = await filtered(database, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function filtered(database: Database, { agency, province, year, issued }: ReportFilter) {
  return database
    .selectFrom('period_record')
    .$if(agency !== undefined, (query) => query.where('period_record.agency', '=', agency ?? ''))
    .$if(province !== undefined, (query) =>
      // Not `like`, which does not tell capitals apart in SQLite; `0` is what comes after `/`.
      query
        .where('period_record.agency', '>', `${province}/`)
        .where('period_record.agency', '<', `${province}0`),
    )
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
    .$if(issued !== undefined, (query) =>
      query.where(({ eb, exists, not, or, selectFrom }) => {
        const isIssued = or([
          exists(
            selectFrom('issued_report')
              .select('sequence')
              .whereRef('issued_report.agency', '=', 'period_record.agency')
              .whereRef('issued_report.period', '=', 'period_record.period'),
          ),
          eb('period_record.number', 'is not', null),
        ]);
        return issued ? isIssued : not(isIssued);
      }),
    );
}
