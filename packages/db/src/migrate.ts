import { err, ok, type Result } from '@baocao/core';
import { type Migration, Migrator } from 'kysely/migration';
import { allOrNothing } from './access/all-or-nothing.ts';
import { holderOf } from './access/principal.ts';
import { SharedRows } from './access/rows.ts';
import { type Store, tablesOf } from './access/store.ts';
import { agencyKeys } from './agency/agency-rows.ts';
import { isConflict } from './engine/failure.ts';
import { lockSchema } from './engine/locks.ts';
import * as foundation from './migrations/0001-foundation.ts';
import * as yearToDate from './migrations/0002-year-to-date.ts';
import * as issue from './migrations/0003-issue.ts';
import * as numberSeries from './migrations/0004-number-series.ts';
import * as keptWhole from './migrations/0005-kept-whole.ts';
import * as changeLog from './migrations/0006-change-log.ts';
import * as rowSecurity from './migrations/0007-row-security.ts';
import * as changeNews from './migrations/0008-change-news.ts';
import * as search from './migrations/0009-search.ts';
import * as listsInOrder from './migrations/0010-lists-in-order.ts';
import * as accessKeys from './migrations/0011-access-keys.ts';
import * as keptReports from './migrations/0012-kept-reports.ts';
import * as keptInParts from './migrations/0013-kept-in-parts.ts';
import { type Database, type Queries, queriesOf } from './open-database.ts';
import { keepAllReports } from './report/keep-reports.ts';

/** Every step of the schema, in order; a step that has been released never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-year-to-date': yearToDate,
  '0003-issue': issue,
  '0004-number-series': numberSeries,
  '0005-kept-whole': keptWhole,
  '0006-change-log': changeLog,
  '0007-row-security': rowSecurity,
  '0008-change-news': changeNews,
  '0009-search': search,
  '0010-lists-in-order': listsInOrder,
  '0011-access-keys': accessKeys,
  '0012-kept-reports': keptReports,
  '0013-kept-in-parts': keptInParts,
};

export type MigrateProblem =
  /** The store was made by a newer version of the program. */
  | { readonly code: 'NEWER_SCHEMA'; readonly unknown: readonly string[] }
  | { readonly code: 'MIGRATION_FAILED'; readonly step: string | null; readonly reason: string };

/** Brings the schema up to date in one transaction and tells the steps taken; none where it was. */
export async function migrate(
  opened: Database,
): Promise<Result<readonly string[], MigrateProblem>> {
  const database = queriesOf(opened);
  const missing = await missingSteps(database);
  if (!missing.ok || missing.value.length === 0) return missing;
  return allOrNothing<readonly string[], MigrateProblem>(
    { database, agencies: [] },
    async (transaction) => {
      await lockSchema(transaction);
      // Another program may have been at it while this one waited.
      const stillMissing = await missingSteps(transaction);
      if (!stillMissing.ok) return stillMissing;
      const taken = await takeSteps(transaction);
      if (taken.ok) await keepEveryReport(transaction);
      return taken;
    },
  );
}

/** Whether the store answers and has taken every step that this program knows; a newer program may have taken more. */
export async function isReady(store: Store): Promise<boolean> {
  const applied = await stepsIn(tablesOf(store));
  return Object.keys(MIGRATIONS).every((name) => applied.includes(name));
}

async function missingSteps(database: Queries): Promise<Result<readonly string[], MigrateProblem>> {
  const applied = await appliedSteps(database);
  const unknown = applied.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0) return err({ code: 'NEWER_SCHEMA', unknown });
  return ok(Object.keys(MIGRATIONS).filter((name) => !applied.includes(name)));
}

async function takeSteps(transaction: Queries): Promise<Result<readonly string[], MigrateProblem>> {
  const migrator = new Migrator({
    db: transaction,
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error && isConflict(error)) throw error;
  if (error) {
    const failed = results.find(({ status }) => status === 'Error');
    const reason = error instanceof Error ? error.message : String(error);
    return err({ code: 'MIGRATION_FAILED', step: failed?.migrationName ?? null, reason });
  }
  return ok(results.map(({ migrationName }) => migrationName));
}

/** Of every agency in turn: what older programs have recorded is kept by this one's assembly. */
async function keepEveryReport(transaction: Queries): Promise<void> {
  const shared = new SharedRows(transaction, { principal: holderOf(null), reading: 'PUBLIC' });
  for (const agency of await agencyKeys(shared)) await keepAllReports(shared.of(agency));
}

async function appliedSteps(database: Queries): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  return tables.some(({ name }) => name === 'kysely_migration') ? stepsIn(database) : [];
}

async function stepsIn(database: Queries): Promise<readonly string[]> {
  const log = database.withTables<{ kysely_migration: { name: string } }>();
  const rows = await log.selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name);
}
