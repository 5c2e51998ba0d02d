import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord, Result } from '@baocao/core/report';
import { insertRows } from '../insert-rows.ts';
import { toJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import { observationColumns } from './observation-columns.ts';
import { periodRecordColumns } from './period-record-columns.ts';
import type { RecordedPeriod } from './record-rows.ts';

/** Writes a record in place of the one of its period. */
export async function writeRecord(
  database: Database,
  { record, revision }: RecordedPeriod,
): Promise<void> {
  const owner = { agency: record.agency, period: formatPeriod(record.period) };
  await deleteRows(database, owner);
  const row = { ...periodRecordColumns(record), revision };
  await database
    .insertInto('period_record')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'period']).doUpdateSet(row))
    .execute();
  await writeObservations(database, record);
  await insertRows(
    database,
    'task_progress',
    record.progress.map(({ task, progress, on }, position) => ({
      ...owner,
      task,
      position,
      progress,
      reached_on: on,
    })),
  );
  await insertRows(
    database,
    'result',
    record.results.map((result, position) => ({
      ...owner,
      position,
      task: result.task,
      ordinal: ordinalOf(result, record.results),
      theme: result.theme,
      narrative: toJson(result.narrative),
      text: narrativeText(result.narrative),
    })),
  );
  await insertRows(
    database,
    'passage',
    record.passages.map(({ section, marker, narrative }, position) => ({
      ...owner,
      position,
      section,
      marker,
      narrative: toJson(narrative),
    })),
  );
  await insertRows(
    database,
    'footnote',
    record.footnotes.map(({ marker, narrative }, position) => ({
      ...owner,
      position,
      marker,
      narrative: toJson(narrative),
    })),
  );
}

async function deleteRows(
  database: Database,
  { agency, period }: { readonly agency: string; readonly period: string },
): Promise<void> {
  await database
    .deleteFrom('observation')
    .where('agency', '=', agency)
    .where('stated_in', '=', period)
    .execute();
  for (const table of ['task_progress', 'result', 'passage', 'footnote'] as const) {
    await database
      .deleteFrom(table)
      .where('agency', '=', agency)
      .where('period', '=', period)
      .execute();
  }
}

/** The period's own observations, and those that it states anew of earlier ones. */
async function writeObservations(database: Database, record: PeriodRecord): Promise<void> {
  const own = record.observations.map((observation) => ({ period: record.period, observation }));
  const owner = { agency: record.agency, stated_in: formatPeriod(record.period) };
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
