import { formatDocumentNumber } from '@baocao/core/document';
import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod, periodSequence } from '@baocao/core/period';
import type { PeriodRecord, Result } from '@baocao/core/report';
import { insertRows } from '../insert-rows.ts';
import { toJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import { observationColumns } from './observation-columns.ts';
import type { RecordedPeriod } from './record-rows.ts';

/** Writes a record in place of the one of its period, and the rows of what people ask for across periods. */
export async function writeRecord(
  database: Database,
  { record, revision }: RecordedPeriod,
): Promise<void> {
  const { agency, issue } = record;
  const owner = { agency, period: formatPeriod(record.period) };
  const row = {
    ...owner,
    year: record.period.year,
    sequence: periodSequence(record.period),
    number: issue && formatDocumentNumber(issue.number),
    body: toJson(record),
    revision,
  };
  await database
    .insertInto('period_record')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'period']).doUpdateSet(row))
    .execute();
  await writeObservations(database, record);
  await database
    .deleteFrom('result')
    .where('agency', '=', agency)
    .where('period', '=', owner.period)
    .execute();
  await insertRows(
    database,
    'result',
    record.results.map((result) => ({
      ...owner,
      task: result.task,
      ordinal: ordinalOf(result, record.results),
      theme: result.theme,
      text: narrativeText(result.narrative),
    })),
  );
}

/** The period's own observations, and those that it states anew of earlier ones. */
async function writeObservations(database: Database, record: PeriodRecord): Promise<void> {
  const own = record.observations.map((observation) => ({ period: record.period, observation }));
  const owner = { agency: record.agency, stated_in: formatPeriod(record.period) };
  await database
    .deleteFrom('observation')
    .where('agency', '=', owner.agency)
    .where('stated_in', '=', owner.stated_in)
    .execute();
  await insertRows(
    database,
    'observation',
    [...own, ...record.revisions].map(({ period, observation }, position) => ({
      ...owner,
      period: formatPeriod(period),
      position,
      ...observationColumns(observation),
    })),
  );
}

function ordinalOf(result: Result, results: readonly Result[]): number {
  return results.filter(({ task }) => task === result.task).indexOf(result) + 1;
}
