import { err, ok, type Result } from '@baocao/core';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { holderOf } from '../access/principal.ts';
import { storeFor } from '../access/store.ts';
import { listAgencies } from '../agency/agency-rows.ts';
import { verifyChanges } from '../command/change-rows.ts';
import { openSqlite } from '../engine/open-sqlite.ts';
import { LockingSqliteDialect } from '../engine/sqlite-dialect.ts';
import { verifyAgencyChain } from '../issue/verify-agency-chain.ts';
import { migrate } from '../migrate.ts';
import { type Database, databaseOver } from '../open-database.ts';
import type { Schema } from '../schema.ts';
import type { FileFault } from './file-fault.ts';

/** How much a store holds. */
export interface RecordCounts {
  readonly agencies: number;
  readonly issuedReports: number;
}

/** Walks the chain and the log of every agency in a file of the schema of today, and writes nothing. */
export async function verifyRecords(file: string): Promise<Result<RecordCounts, FileFault>> {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
  const queries = new Kysely<Schema>({ dialect: new LockingSqliteDialect(sqlite) });
  return thenClosed(databaseOver(queries), verifyChains);
}

/** Brings a file up to date, then walks the chain and the log of every agency in it. */
export async function migrateAndVerify(
  file: string,
): Promise<Result<RecordCounts & { readonly steps: readonly string[] }, FileFault>> {
  const opened = openSqlite(file);
  if (!opened.ok) {
    const { error } = opened;
    return err({ code: 'NOT_MIGRATED', reason: 'reason' in error ? error.reason : error.code });
  }
  return thenClosed(databaseOver(opened.value), async (database) => {
    const migrated = await migrate(database);
    if (!migrated.ok) {
      const { error } = migrated;
      return err(
        error.code === 'NEWER_SCHEMA'
          ? { code: 'NEWER', unknown: error.unknown }
          : { code: 'NOT_MIGRATED', reason: error.reason },
      );
    }
    const verified = await verifyChains(database);
    return verified.ok ? ok({ ...verified.value, steps: migrated.value }) : verified;
  });
}

async function verifyChains(database: Database): Promise<Result<RecordCounts, FileFault>> {
  const store = storeFor(database, holderOf(null));
  const agencies = await listAgencies(store);
  let issuedReports = 0;
  for (const { agency } of agencies) {
    const { key } = agency;
    const verified = await verifyAgencyChain(store, key);
    if (!verified.ok) return err({ code: 'BROKEN_CHAIN', agency: key, broken: verified.error });
    const logged = await verifyChanges(store, key);
    if (!logged.ok) return err({ code: 'BROKEN_LOG', agency: key, broken: logged.error });
    issuedReports += verified.value.entries;
  }
  return ok({ agencies: agencies.length, issuedReports });
}

/** Records that cannot even be read are damaged. */
async function thenClosed<T>(
  database: Database,
  work: (database: Database) => Promise<Result<T, FileFault>>,
): Promise<Result<T, FileFault>> {
  try {
    return await work(database);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return err({ code: 'CORRUPT', reason: error.message });
  } finally {
    await database.close();
  }
}
