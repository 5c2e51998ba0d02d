import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { markAsStore } from '../engine/store-mark.ts';
import { copyStore } from './copy-store.ts';

test('a copy is of the moment it began, and never begins anew, however much is written meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [store, copy] = [join(folder, 'store.db'), join(folder, 'copy.db')];
  const writing = new Sqlite(store);
  onTestFinished(() => void writing.close());
  writing.pragma('journal_mode = WAL');
  markAsStore(writing);
  writing.exec('create table word (word text)');
  const write = writing.prepare('insert into word values (hex(randomblob(500)))');
  for (let row = 0; row < 3000; row++) write.run();

  const steps: number[] = [];
  const copied = await copyStore(store, copy, (progress) => {
    if (progress.stage === 'COPYING') steps.push(progress.done);
    if (steps.length < 100) write.run();
  });
  expect(copied).toEqual({ ok: true, value: undefined });
  expect(steps.length).toBeGreaterThan(5);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  const read = new Sqlite(copy, { readonly: true });
  expect(read.prepare('select count(*) from word').pluck().get()).toBe(3000);
  read.close();
  expect(writing.prepare('select count(*) from word').pluck().get()).toBe(3000 + steps.length);
});
