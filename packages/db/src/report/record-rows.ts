import type { IsoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import { formatDocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod, type Period, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Issue, PeriodRecord, Result } from '@baocao/core/report';
import type { TaskCode } from '@baocao/core/task';
import type { Selectable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import { fromJson, toJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import type { PeriodRecordTable } from '../schema.ts';
import { observationColumns, observationOf } from './observation-columns.ts';

export interface RecordedPeriod {
  readonly record: PeriodRecord;
  readonly revision: number;
}

/** An agency's records in the order of time; only those of `periods` where that is given. Five statements, however many. */
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
  return records.map((row) => ({
    record: {
      agency: agency as AgencyKey,
      period: periodOf(row.period),
      issue: issueOf(row),
      bases: fromJson(row.bases),
      observations: observations.filter(({ period }) => period === row.period).map(observationOf),
      results: results
        .filter(({ period }) => period === row.period)
        .map(({ task, theme, narrative }) => ({
          task: task as TaskCode,
          theme,
          narrative: fromJson(narrative),
        })),
      passages: passages
        .filter(({ period }) => period === row.period)
        .map(({ section, marker, narrative }) => ({
          section,
          marker,
          narrative: fromJson(narrative),
        })),
      footnotes: footnotes
        .filter(({ period }) => period === row.period)
        .map(({ marker, narrative }) => ({ marker, narrative: fromJson(narrative) })),
    },
    revision: row.revision,
  }));
}

/** Writes a record in place of the one of its period. */
export async function writeRecord(
  database: Database,
  { record, revision }: RecordedPeriod,
): Promise<void> {
  const owner = { agency: record.agency, period: formatPeriod(record.period) };
  for (const table of ['observation', 'result', 'passage', 'footnote'] as const) {
    await database
      .deleteFrom(table)
      .where('agency', '=', owner.agency)
      .where('period', '=', owner.period)
      .execute();
  }
  const row = {
    ...owner,
    year: record.period.year,
    sequence: periodSequence(record.period),
    number: record.issue && formatDocumentNumber(record.issue.number),
    number_as_written: record.issue?.numberAsWritten ?? null,
    issued_on: record.issue?.issuedOn ?? null,
    signer: record.issue?.signer ?? null,
    bases: toJson(record.bases),
    revision,
  };
  await database
    .insertInto('period_record')
    .values(row)
    .onConflict((conflict) => conflict.columns(['agency', 'period']).doUpdateSet(row))
    .execute();
  await insertRows(
    database,
    'observation',
    record.observations.map((observation, position) => ({
      ...owner,
      position,
      ...observationColumns(observation),
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

export function periodOf(label: string): Period {
  const period = parsePeriod(label);
  if (!period.ok) throw new Error(`The store holds no period in ${label}`);
  return period.value;
}

function ordinalOf(result: Result, results: readonly Result[]): number {
  return results.filter(({ task }) => task === result.task).indexOf(result) + 1;
}

function issueOf(row: Selectable<PeriodRecordTable>): Issue | null {
  const { number, number_as_written, issued_on, signer } = row;
  if (number === null || number_as_written === null || issued_on === null || signer === null) {
    return null;
  }
  const parsed = parseDocumentNumber(number);
  if (!parsed.ok) throw new Error(`The store holds no document number in ${number}`);
  return {
    number: parsed.value,
    numberAsWritten: number_as_written,
    issuedOn: issued_on as IsoDate,
    signer,
  };
}
