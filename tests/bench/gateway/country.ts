import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatPeriod } from '@baocao/core/period';
import { type Database, holderOf, listReports, openDatabase, storeFor } from '@baocao/db';
import { fillStore } from '../../scale/fill-store.ts';
import { agencyKey, type Country } from '../../scale/synthetic-country.ts';
import { watchedLine } from '../../scale/watched-line.ts';

/** 2,000 reports of the scale data, two of every agency's forty issued. */
const COUNTRY: Country = { agencies: 50, years: 10, resultsPerTask: 2 };

/** A file that stays between runs. */
export function keptFile(): string {
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/baocao', import.meta.url));
  mkdirSync(folder, { recursive: true });
  return `sqlite:${folder}/bench-${COUNTRY.agencies}x${COUNTRY.years}x${COUNTRY.resultsPerTask}.db`;
}

export async function filled(url: string): Promise<void> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.error.code);
  const line = watchedLine();
  await fillStore(opened.value, COUNTRY, ({ agencies, spent }) =>
    line.show(`filling: ${agencies}/${COUNTRY.agencies} agencies, ${Math.round(spent / 1000)} s`),
  );
  line.end();
  await opened.value.close();
}

export interface Address {
  readonly agency: string;
  readonly period: string;
}

/** Every recorded report, agency by agency. */
export async function addressesIn(url: string, issued?: boolean): Promise<readonly Address[]> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.error.code);
  const database: Database = opened.value;
  const store = storeFor(database, holderOf(null));
  const found: Address[] = [];
  for (let nth = 0; nth < COUNTRY.agencies; nth++) {
    const agency = agencyKey(nth);
    const filter = issued === undefined ? { agency } : { agency, issued };
    const places = await listReports(store, filter, { limit: 1000 });
    found.push(...places.map(({ period }) => ({ agency, period: formatPeriod(period) })));
  }
  await database.close();
  return found;
}
