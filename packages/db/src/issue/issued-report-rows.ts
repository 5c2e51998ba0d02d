import { type IsoDate, yearOf } from '@baocao/core';
import type { ChainEntry, FrozenReport } from '@baocao/core/issue';
import type { Report } from '@baocao/core/report';
import type { Selectable } from 'kysely';
import { fromJson } from '../json.ts';
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
  return rows.map(({ issued_on, series_year, ...entry }) => ({ ...entry, issuedOn: issued_on }));
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

/** A number that an agency has used, in the series of that year, and for which period. */
export interface UsedNumber {
  readonly number: string;
  readonly seriesYear: number;
  readonly period: string;
}

export async function usedNumbers(
  database: Database,
  agency: string,
): Promise<readonly UsedNumber[]> {
  return database
    .selectFrom('issued_report')
    .select(['number', 'series_year as seriesYear', 'period'])
    .where('agency', '=', agency)
    .execute();
}

export async function insertIssuedReport(database: Database, entry: ChainEntry): Promise<void> {
  const { issuedOn, ...columns } = entry;
  await database
    .insertInto('issued_report')
    .values({ ...columns, issued_on: issuedOn, series_year: yearOf(issuedOn as IsoDate) })
    .execute();
}
