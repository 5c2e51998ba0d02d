import { formatPeriod, type Period } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import { fromJson } from '../json.ts';
import type { Database } from '../open-database.ts';

export interface RecordedPeriod {
  readonly record: PeriodRecord;
  readonly revision: number;
}

/** An agency's records in the order of time; only those of `periods` where that is given. */
export async function recordsOf(
  database: Database,
  agency: string,
  periods?: readonly Period[],
): Promise<readonly RecordedPeriod[]> {
  const rows = await database
    .selectFrom('period_record')
    .select(['body', 'revision'])
    .where('agency', '=', agency)
    .$if(periods !== undefined, (query) =>
      query.where('period', 'in', periods?.map(formatPeriod) ?? []),
    )
    .orderBy('sequence')
    .execute();
  return rows.map(({ body, revision }) => ({ record: fromJson(body), revision }));
}
