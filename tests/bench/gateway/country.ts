import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPeriod } from '@baocao/core/period';
import { ASSEMBLY } from '@baocao/core/report';
import {
  type Database,
  describeOpenProblem,
  holderOf,
  listAgencies,
  listReports,
  openDatabase,
  storeFor,
} from '@baocao/db';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { queriesOf } from '../../../packages/db/src/open-database.ts';
import { type PostgresProcess, startPostgres } from '../../postgres-process.ts';
import { fillStore } from '../../scale/fill-store.ts';
import type { Country } from '../../scale/synthetic-country.ts';
import { watchedLine } from '../../scale/watched-line.ts';

/** The URL of a file with a country, which stays between runs. */
export async function filledFile(country: Country): Promise<string> {
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/baocao', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const url = `sqlite:${join(folder, `bench-${nameOf(country)}.db`)}`;
  await fill(url, country);
  return url;
}

/** The URL of a copy in which no report is kept, so that each is made of rows whenever it is asked for. */
export function ofRowsAlone(url: string): string {
  const [, file = ''] = /^sqlite:(.+)\.db$/.exec(url) ?? [];
  const copy = `${file}-of-rows.db`;
  for (const beside of ['', '-wal', '-shm']) rmSync(`${copy}${beside}`, { force: true });
  const from = new Sqlite(`${file}.db`, { readonly: true });
  from.prepare('vacuum into ?').run(copy);
  from.close();
  const to = new Sqlite(copy);
  to.exec('delete from kept_report');
  to.close();
  return `sqlite:${copy}`;
}

/**
 * A PostgreSQL with a country, which stays between runs: among temporary files, since PostgreSQL refuses to be root and
 * may not look into root's folders.
 */
export async function filledServer(country: Country): Promise<PostgresProcess> {
  const server = await startPostgres({
    keptIn: join(tmpdir(), `baocao-bench-${nameOf(country)}-postgres`),
  });
  await fill(server.url, country);
  return server;
}

/** Of another assembly the drafts that are kept would be none. */
function nameOf({ agencies, years, resultsPerTask }: Country): string {
  return `${agencies}x${years}x${resultsPerTask}-${ASSEMBLY}`;
}

async function fill(url: string, country: Country): Promise<void> {
  const database = await opened(url);
  const line = watchedLine();
  let isNew = false;
  await fillStore(database, country, ({ agencies, spent }) => {
    isNew = true;
    line.show(`filling: ${agencies}/${country.agencies} agencies, ${Math.round(spent / 1000)} s`);
  });
  line.end();
  // What a server would do by itself after a while.
  if (isNew && !url.startsWith('sqlite:')) await sql`vacuum analyze`.execute(queriesOf(database));
  await database.close();
}

export interface Address {
  readonly agency: string;
  readonly period: string;
}

/** Every recorded report, agency by agency. */
export async function addressesIn(url: string, issued?: boolean): Promise<readonly Address[]> {
  const database = await opened(url);
  const store = storeFor(database, holderOf(null));
  const found: Address[] = [];
  for (const { agency } of await listAgencies(store)) {
    const { key } = agency;
    const filter = issued === undefined ? { agency: key } : { agency: key, issued };
    const places = await listReports(store, filter, { limit: 1000 });
    found.push(...places.map(({ period }) => ({ agency: key, period: formatPeriod(period) })));
  }
  await database.close();
  return found;
}

async function opened(url: string): Promise<Database> {
  const database = await openDatabase(url);
  if (!database.ok) throw new Error(describeOpenProblem(database.error, 'en'));
  return database.value;
}
