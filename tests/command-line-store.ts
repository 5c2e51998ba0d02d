import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@baocao/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect } from 'vitest';
import { queriesOf } from '../packages/db/src/open-database.ts';
import { baocao, type Run } from './command-line-process.ts';
import { temporaryFolder } from './recorded-store.ts';

export interface CommandLineStore {
  readonly folder: string;
  readonly ask: (...args: readonly string[]) => Promise<Run>;
  /** What is told of that which must come about. */
  readonly take: (...args: readonly string[]) => Promise<string>;
  /** What stands against it. */
  readonly refused: (...args: readonly string[]) => Promise<string>;
}

/** A department recorded once for a file of tests: its folder, and a store of each test's own that holds it. */
export function recordedOnce(department: string): {
  readonly recorded: string;
  readonly store: () => CommandLineStore;
} {
  const recorded = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  beforeAll(async () => {
    expect((await baocao(recorded, 'import', department, '--apply')).code).toBe(0);
  });
  afterAll(() => rmSync(recorded, { recursive: true, force: true }));
  return {
    recorded,
    store: () => {
      const folder = temporaryFolder();
      cpSync(recorded, folder, { recursive: true });
      return storeIn(folder);
    },
  };
}

export function storeIn(folder: string): CommandLineStore {
  const ask = (...args: readonly string[]): Promise<Run> => baocao(folder, ...args);
  return {
    folder,
    ask,
    async take(...args) {
      const { code, stdout, stderr } = await ask(...args);
      expect([code, stderr], args.join(' ')).toEqual([0, '']);
      return stdout;
    },
    async refused(...args) {
      const { code, stdout, stderr } = await ask(...args);
      expect([code, stdout], args.join(' ')).toEqual([1, '']);
      expect(stderr).not.toMatch(/\n {4}at /);
      return stderr;
    },
  };
}

/** What is written by another program than ours, which takes the guards of a table off first. */
export async function tamper(folder: string, table: string, statement: string): Promise<void> {
  const opened = await openDatabase(`sqlite:${join(folder, 'data/baocao.db')}`);
  if (!opened.ok) throw new Error(opened.error.code);
  const tables = queriesOf(opened.value);
  for (const change of ['update', 'delete']) {
    await sql`drop trigger if exists ${sql.ref(`${table}_no_${change}`)}`.execute(tables);
  }
  await sql.raw(statement).execute(tables);
  await tables.destroy();
}
