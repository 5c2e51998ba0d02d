import { formatDocumentNumber } from '@baocao/core/document';
import { narrativeText } from '@baocao/core/narrative';
import { formatPeriod, periodSequence } from '@baocao/core/period';
import type { PeriodRecord, Result } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { toJson } from '../json.ts';
import { searchColumns } from '../search/searched-words.ts';
import { observationColumns } from './observation-columns.ts';
import type { RecordedPeriod } from './record-rows.ts';

/** Writes a record in place of the one of its period, and the rows of what people ask for across periods. */
export async function writeRecord(
  rows: AgencyRows,
  { record, revision }: RecordedPeriod,
): Promise<void> {
  const { issue } = record;
  const period = formatPeriod(record.period);
  await rows.put(
    'period_record',
    { period },
    {
      year: record.period.year,
      sequence: periodSequence(record.period),
      number: issue && formatDocumentNumber(issue.number),
      body: toJson(record),
      revision,
    },
  );
  await writeObservations(rows, record);
  await rows.derive(
    'result',
    { period },
    record.results.map((result) => {
      const text = narrativeText(result.narrative);
      return {
        task: result.task,
        ordinal: ordinalOf(result, record.results),
        theme: result.theme,
        text,
        ...searchColumns(text),
      };
    }),
  );
}

/** The period's own observations, and those that it states anew of earlier ones. */
async function writeObservations(rows: AgencyRows, record: PeriodRecord): Promise<void> {
  const own = record.observations.map((observation) => ({ period: record.period, observation }));
  const stated_in = formatPeriod(record.period);
  await rows.derive(
    'observation',
    { stated_in },
    [...own, ...record.revisions].map(({ period, observation }, position) => ({
      period: formatPeriod(period),
      position,
      ...observationColumns(observation),
    })),
  );
}

function ordinalOf(result: Result, results: readonly Result[]): number {
  return results.filter(({ task }) => task === result.task).indexOf(result) + 1;
}
