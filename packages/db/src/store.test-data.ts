import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@baocao/core/issue';
import { sql } from 'kysely';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { holderOf, type Principal } from './access/principal.ts';
import type { AgencyRows } from './access/rows.ts';
import { onBehalfOf, type Store, storeFor, tablesOf, writeAgencies } from './access/store.ts';
import { engineOf } from './engine/engine.ts';
import { migrate } from './migrate.ts';
import { type Database, databaseOver, openDatabase } from './open-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests make their databases; not there where the tests run on SQLite. */
    readonly postgresServer?: string;
  }
}

/** The URL of a store of this run's engine with no schema yet, gone when the test is over. */
export async function newStoreUrl(): Promise<string> {
  const server = inject('postgresServer');
  return server === undefined ? newFile() : newDatabase(server);
}

/** An open database, closed when the test is over. */
export async function opened(url: string): Promise<Database> {
  const database = await openDatabase(url);
  if (!database.ok) throw new Error(JSON.stringify(database.error));
  onTestFinished(() => database.value.close());
  return database.value;
}

/** A store that is there already, as the one who holds it sees it. */
export async function openStore(url: string): Promise<Store> {
  return storeFor(await opened(url), HOLDER);
}

/** A store with today's schema, as the one who holds it sees it. */
export async function migratedStore(url?: string): Promise<Store> {
  const database = await opened(url ?? (await newStoreUrl()));
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  return storeFor(database, HOLDER);
}

/** The same store, held by another. */
export function as({ actor }: { readonly actor: Actor }, store: Store): Store {
  return onBehalfOf(store, holderOf(actor));
}

/** Writes rows of an agency round the commands, and without a word in its log. */
export async function writeRound(
  store: Store,
  agency: string,
  write: (rows: AgencyRows) => Promise<void>,
): Promise<void> {
  await writeAgencies(store, [agency], async (shared) => {
    await write(shared.of(agency));
    shared.of(agency).takeChanges();
    return { ok: true, value: null };
  });
}

/** Who holds the store, and records an agency's past. */
export const HOLDER: Principal = holderOf({ name: 'test', role: 'ADMIN' });

/** The same store, and how many statements were asked of it since. */
export function counting(store: Store): { readonly store: Store; readonly count: () => number } {
  let statements = 0;
  const queries = tablesOf(store).withPlugin({
    // A question within another is built too, but not asked by itself.
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements++;
      return result;
    },
  });
  return {
    store: storeFor(databaseOver(queries), store.principal),
    count: () => statements,
  };
}

/** Every row of every table, in a fixed order. */
export async function contentOf(store: Store): Promise<string> {
  const database = tablesOf(store);
  const tables = await database.introspection.getTables();
  const dump: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database);
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return JSON.stringify(dump);
}

/** Takes off what guards issued reports and steps, as another program might. */
export async function withoutGuards(store: Store): Promise<void> {
  const database = tablesOf(store);
  const postgres = engineOf(database) === 'POSTGRES';
  for (const table of ['issued_report', 'report_state', 'change']) {
    for (const change of ['update', 'delete']) {
      const trigger = sql.ref(`${table}_no_${change}`);
      await (postgres
        ? sql`drop trigger ${trigger} on ${sql.table(table)}`
        : sql`drop trigger ${trigger}`
      ).execute(database);
    }
  }
}

/** Has every insert into a table fail, until `heal` is called; in PostgreSQL under that code. */
export async function breakInserts(
  store: Store,
  table: string,
  { times = 1_000_000, code = 'P0001' }: { readonly times?: number; readonly code?: string } = {},
): Promise<{ readonly heal: () => Promise<void> }> {
  const database = tablesOf(store);
  if (engineOf(database) === 'SQLITE') {
    await sql`create trigger midway before insert on ${sql.table(table)}
      begin select raise(abort, 'midway'); end`.execute(database);
    return { heal: async () => void (await sql`drop trigger midway`.execute(database)) };
  }
  // A sequence counts on where a transaction is undone.
  await sql`create sequence failures`.execute(database);
  await sql`grant usage on sequence failures to baocao_app`.execute(database);
  await sql`create function midway() returns trigger language plpgsql as $$ begin
    if nextval('failures') <= ${sql.lit(times)} then
      raise exception 'midway' using errcode = ${sql.lit(code)};
    end if;
    return new; end $$`.execute(database);
  await sql`create trigger midway before insert on ${sql.table(table)}
    for each statement execute function midway()`.execute(database);
  const heal = async (): Promise<void> => {
    await sql`drop trigger midway on ${sql.table(table)}`.execute(database);
  };
  return { heal };
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'store.db')}`;
}

async function newDatabase(server: string): Promise<string> {
  const name = `baocao_test_${randomUUID().replaceAll('-', '')}`;
  await atServer(server, `create database ${name} template template0 strategy file_copy`);
  onTestFinished(() => atServer(server, `drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function atServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
