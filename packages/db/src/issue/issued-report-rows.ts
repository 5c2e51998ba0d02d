import type { IsoDate } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import {
  type ChainEntry,
  type DatedNumber,
  type FrozenReport,
  type IssuedNumber,
  seriesKey,
} from '@baocao/core/issue';
import type { Report } from '@baocao/core/report';
import type { Selectable } from 'kysely';
import { fromJson } from '../json.ts';
import { documentNumberOf } from '../labels.ts';
import type { Database } from '../open-database.ts';
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
  database: Database,
  agency: string,
  periods: readonly string[],
): Promise<readonly Selectable<IssuedReportTable>[]> {
  return database
    .selectFrom('issued_report')
    .selectAll()
    .where('agency', '=', agency)
    .where('period', 'in', periods)
    .orderBy('period')
    .orderBy('edition')
    .execute();
}

/** Everything an agency has issued, in the order of its chain. */
export async function chainOf(database: Database, agency: string): Promise<readonly ChainEntry[]> {
  const rows = await database
    .selectFrom('issued_report')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('sequence')
    .execute();
  return rows.map(({ issued_on, series, ...entry }) => ({ ...entry, issuedOn: issued_on }));
}

/** Where an agency's chain ends; nowhere before its first issue. */
export async function endOfChain(
  database: Database,
  agency: string,
): Promise<Pick<ChainEntry, 'sequence' | 'digest'> | undefined> {
  return database
    .selectFrom('issued_report')
    .select(['sequence', 'digest'])
    .where('agency', '=', agency)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The numbers that an agency has used, in the order of its chain. */
export async function issuedNumbersOf(
  database: Database,
  agency: string,
): Promise<readonly IssuedNumber[]> {
  const rows = await database
    .selectFrom('issued_report')
    .select(['number', 'issued_on', 'period'])
    .where('agency', '=', agency)
    .orderBy('sequence')
    .execute();
  return rows.map(({ number, issued_on, period }) => ({
    number: documentNumberOf(number),
    issuedOn: issued_on as IsoDate,
    period,
  }));
}

/** Puts a report at the end of its agency's chain. */
export async function insertIssuedReport(
  database: Database,
  { number, issuedOn, ...columns }: Omit<ChainEntry, keyof DatedNumber> & DatedNumber,
): Promise<void> {
  await database
    .insertInto('issued_report')
    .values({
      ...columns,
      number: formatDocumentNumber(number),
      series: seriesKey({ number, issuedOn }),
      issued_on: issuedOn,
    })
    .execute();
}
