import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { engineOf } from './engine/engine.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';

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

/** Opens a store, and closes it when the test is over. */
export async function openStore(url: string): Promise<Database> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  onTestFinished(() => opened.value.destroy());
  return opened.value;
}

export async function emptyStore(): Promise<Database> {
  return openStore(await newStoreUrl());
}

export async function migratedStore(): Promise<Database> {
  const database = await emptyStore();
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  return database;
}

/** Every row of every table, in a fixed order. */
export async function contentOf(database: Database): Promise<string> {
  const tables = await database.introspection.getTables();
  const dump: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database);
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return JSON.stringify(dump);
}

/** Takes off what guards issued reports and steps, as another program might. */
export async function withoutGuards(database: Database): Promise<void> {
  const postgres = engineOf(database) === 'POSTGRES';
  for (const table of ['issued_report', 'report_state']) {
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
  database: Database,
  table: string,
  { times = 1_000_000, code = 'P0001' }: { readonly times?: number; readonly code?: string } = {},
): Promise<{ readonly heal: () => Promise<void> }> {
  if (engineOf(database) === 'SQLITE') {
    await sql`create trigger midway before insert on ${sql.table(table)}
      begin select raise(abort, 'midway'); end`.execute(database);
    return { heal: async () => void (await sql`drop trigger midway`.execute(database)) };
  }
  // A sequence counts on where a transaction is undone.
  await sql`create sequence failures`.execute(database);
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
