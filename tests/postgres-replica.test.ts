import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  ANYBODY,
  findReport,
  importDepartments,
  migrate,
  openDatabase,
  storeFor,
  submitReport,
} from '@baocao/db';
import { expect, onTestFinished, test, vi } from 'vitest';
import { HOLDER } from '../packages/db/src/store.test-data.ts';
import { DEMO, departmentIn } from './recorded-store.ts';

const AT = '2024-04-01T01:00:00.000Z';
const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1' };
const ISSUED = { agency: 'demo/sotnmt', period: '2023-Q3' };

/** Two servers, of which one follows the other, and the word to stop either. */
async function twoServers() {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('run-replica.ts', import.meta.url)),
  ]);
  const ended = once(child, 'close');
  onTestFinished(async () => {
    child.stdin.end();
    await ended;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => (await lines.next()).value ?? '';
  const urls: Readonly<Record<'primary' | 'replica', string>> = JSON.parse(await line());
  const stop = async (name: keyof typeof urls): Promise<void> => {
    child.stdin.write(`${name}\n`);
    await line();
  };
  return { ...urls, stop };
}

test('who only reads is answered by the replica, who writes reads what they wrote', {
  timeout: 120_000,
}, async () => {
  const { primary, replica, stop } = await twoServers();
  const database = await openDatabase(primary, { replica });
  if (!database.ok) throw new Error(JSON.stringify(database.error));
  onTestFinished(() => database.value.close());
  expect((await migrate(database.value)).ok).toBe(true);
  const [holder, reader] = [storeFor(database.value, HOLDER), storeFor(database.value, ANYBODY)];
  await importDepartments(holder, [await departmentIn(DEMO)], { at: AT });
  expect(await findReport(holder, DRAFT)).toMatchObject({ value: { status: 'DRAFT' } });
  await submitReport(holder, { ...DRAFT, at: AT });
  expect(await findReport(holder, DRAFT)).toMatchObject({ value: { status: 'SUBMITTED' } });
  await vi.waitFor(async () => expect((await findReport(reader, ISSUED)).ok).toBe(true), 20_000);

  await stop('primary');
  expect(await findReport(reader, ISSUED)).toMatchObject({ ok: true });
  await expect(findReport(holder, ISSUED)).rejects.toThrow();
});

test('where the replica is gone, everybody is answered by the first', {
  timeout: 120_000,
}, async () => {
  const { primary, replica, stop } = await twoServers();
  const database = await openDatabase(primary, { replica });
  if (!database.ok) throw new Error(JSON.stringify(database.error));
  onTestFinished(() => database.value.close());
  await migrate(database.value);
  await importDepartments(storeFor(database.value, HOLDER), [await departmentIn(DEMO)], { at: AT });
  await stop('replica');
  const reader = storeFor(database.value, ANYBODY);
  expect(await findReport(reader, ISSUED)).toMatchObject({ ok: true });
  expect(await findReport(reader, DRAFT)).toMatchObject({ error: { code: 'NOT_ISSUED' } });
});

test('a replica that is not there, or is one of a file, is refused when it is opened', async () => {
  const gone = 'postgres://baocao:x@127.0.0.1:1/postgres';
  expect(await openDatabase('sqlite:x.db', { replica: gone })).toEqual({
    ok: false,
    error: { code: 'REPLICA_OF_A_FILE', url: 'sqlite:x.db' },
  });
});
