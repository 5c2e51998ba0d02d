import type { IsoDate } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import {
  type ChainEntry,
  type DatedNumber,
  type FrozenReport,
  type IssuedNumber,
  seriesKey,
} from '@baocao/core/issue';
import { periodSequence } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import type { Selectable } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson } from '../json.ts';
import { documentNumberOf, periodOf } from '../labels.ts';
import type { IssuedReportTable } from '../schema.ts';

/** A report as it was frozen, with its digest; what has become of it since is for its state to say. */
export function issuedReport({
  bytes,
  digest,
}: Pick<Selectable<IssuedReportTable>, 'bytes' | 'digest'>): Report {
  return { ...fromJson<FrozenReport>(bytes).report, digest };
}

/** The issued reports of these periods, all editions, in order. */
export async function issuedReportsOf(
  rows: AgencyRows,
  periods: readonly string[],
): Promise<readonly Selectable<IssuedReportTable>[]> {
  return rows
    .select('issued_report')
    .selectAll()
    .where('issued_report.period', 'in', periods)
    .orderBy('issued_report.period')
    .orderBy('issued_report.edition')
    .execute();
}

/** Everything an agency has issued, in the order of its chain. */
export async function chainOf(rows: AgencyRows): Promise<readonly ChainEntry[]> {
  const found = await rows
    .select('issued_report')
    .selectAll()
    .orderBy('issued_report.sequence')
    .execute();
  return found.map(({ issued_on, series, year, period_sequence, ...entry }) => ({
    ...entry,
    issuedOn: issued_on,
  }));
}

/** Where an agency's chain ends; nowhere before its first issue. */
export async function endOfChain(
  rows: AgencyRows,
): Promise<Pick<ChainEntry, 'sequence' | 'digest'> | undefined> {
  return rows
    .select('issued_report')
    .select(['issued_report.sequence', 'issued_report.digest'])
    .orderBy('issued_report.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The numbers that an agency has used, in the order of its chain. */
export async function issuedNumbersOf(rows: AgencyRows): Promise<readonly IssuedNumber[]> {
  const found = await rows
    .select('issued_report')
    .select(['issued_report.number', 'issued_report.issued_on', 'issued_report.period'])
    .orderBy('issued_report.sequence')
    .execute();
  return found.map(({ number, issued_on, period }) => ({
    number: documentNumberOf(number),
    issuedOn: issued_on as IsoDate,
    period,
  }));
}

/** Puts a report at the end of its agency's chain. */
export async function insertIssuedReport(
  rows: AgencyRows,
  {
    sequence,
    number,
    issuedOn,
    ...columns
  }: Omit<ChainEntry, 'agency' | keyof DatedNumber> & DatedNumber,
): Promise<void> {
  const period = periodOf(columns.period);
  await rows.append(
    'issued_report',
    { sequence },
    {
      ...columns,
      number: formatDocumentNumber(number),
      series: seriesKey({ number, issuedOn }),
      issued_on: issuedOn,
      year: period.year,
      period_sequence: periodSequence(period),
    },
  );
}
