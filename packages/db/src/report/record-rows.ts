import type { IsoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import { formatPeriod, type Period } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import type { Progress, TaskCode } from '@baocao/core/task';
import { fromJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import { observationOf } from './observation-columns.ts';
import { amendmentOf, issueOf, periodOf } from './period-record-columns.ts';

export interface RecordedPeriod {
  readonly record: PeriodRecord;
  readonly revision: number;
}

/** An agency's records in the order of time; only those of `periods` where that is given. Six statements, however many. */
export async function recordsOf(
  database: Database,
  agency: string,
  periods?: readonly Period[],
): Promise<readonly RecordedPeriod[]> {
  const some = periods !== undefined;
  const labels = periods?.map(formatPeriod) ?? [];
  const records = await database
    .selectFrom('period_record')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('period', 'in', labels))
    .orderBy('sequence')
    .execute();
  const observations = await database
    .selectFrom('observation')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('stated_in', 'in', labels))
    .orderBy('position')
    .execute();
  const progress = await database
    .selectFrom('task_progress')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('period', 'in', labels))
    .orderBy('position')
    .execute();
  const results = await database
    .selectFrom('result')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('period', 'in', labels))
    .orderBy('position')
    .execute();
  const passages = await database
    .selectFrom('passage')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('period', 'in', labels))
    .orderBy('position')
    .execute();
  const footnotes = await database
    .selectFrom('footnote')
    .selectAll()
    .where('agency', '=', agency)
    .$if(some, (query) => query.where('period', 'in', labels))
    .orderBy('position')
    .execute();
  return records.map((row) => {
    const own = ({ period }: { readonly period: string }): boolean => period === row.period;
    const stated = observations.filter(({ stated_in }) => stated_in === row.period);
    return {
      record: {
        agency: agency as AgencyKey,
        period: periodOf(row.period),
        issue: issueOf(row),
        amends: amendmentOf(row),
        bases: fromJson(row.bases),
        observations: stated.filter(own).map(observationOf),
        revisions: stated
          .filter((each) => !own(each))
          .map((each) => ({ period: periodOf(each.period), observation: observationOf(each) })),
        progress: progress.filter(own).map((each) => ({
          task: each.task as TaskCode,
          progress: each.progress as Progress,
          on: each.reached_on as IsoDate | null,
        })),
        results: results.filter(own).map(({ task, theme, narrative }) => ({
          task: task as TaskCode,
          theme,
          narrative: fromJson(narrative),
        })),
        passages: passages.filter(own).map(({ section, marker, narrative }) => ({
          section,
          marker,
          narrative: fromJson(narrative),
        })),
        footnotes: footnotes
          .filter(own)
          .map(({ marker, narrative }) => ({ marker, narrative: fromJson(narrative) })),
        waivers: fromJson(row.waivers),
      },
      revision: row.revision,
    };
  });
}
