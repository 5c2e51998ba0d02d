import { formatPeriod, type Period } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson } from '../json.ts';
import { periodOf } from '../labels.ts';

export interface RecordedPeriod {
  readonly record: PeriodRecord;
  readonly revision: number;
}

/** An agency's records in the order of time; only those of `periods` where that is given. */
export async function recordsOf(
  rows: AgencyRows,
  periods?: readonly Period[],
): Promise<readonly RecordedPeriod[]> {
  const found = await rows
    .select('period_record')
    .select(['period_record.body', 'period_record.revision'])
    .$if(periods !== undefined, (query) =>
      query.where('period_record.period', 'in', periods?.map(formatPeriod) ?? []),
    )
    .orderBy('period_record.sequence')
    .execute();
  return found.map(({ body, revision }) => ({ record: fromJson(body), revision }));
}

/** The record of a period that something was issued for, and which is never taken away. */
export async function recordOfIssued(rows: AgencyRows, period: string): Promise<RecordedPeriod> {
  const [recorded] = await recordsOf(rows, [periodOf(period)]);
  if (!recorded) throw new Error(`${rows.agency} ${period} was issued and has no record`);
  return recorded;
}
