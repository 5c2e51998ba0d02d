import {
  copyFileSync as copy,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database as SqliteDatabase } from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { markAsStore } from '../engine/store-mark.ts';
import { putInPlace } from './put-in-place.ts';

/** A folder with a store that says `old`, and a file to come that says `new`. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, 'store.db');
  const file = join(folder, 'file.db');
  storeThatSays('old', store).close();
  storeThatSays('new', file).close();
  return { folder, store, file, kept: join(folder, 'kept.db') };
}

function storeThatSays(word: string, path: string): SqliteDatabase {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  markAsStore(sqlite);
  sqlite.exec(`create table word (word); insert into word values ('${word}')`);
  return sqlite;
}

function wordOf(path: string): unknown {
  const sqlite = new Sqlite(path, { fileMustExist: true });
  try {
    return sqlite.prepare('select word from word').pluck().get();
  } finally {
    sqlite.close();
  }
}

test('the new one is in its place, the old one beside it, and nothing else', () => {
  const { folder, store, file, kept } = place();
  expect(putInPlace(file, { store, kept, replace: true })).toEqual({ ok: true, value: kept });
  expect(readdirSync(folder).sort()).toEqual(['kept.db', 'store.db']);
  expect([wordOf(store), wordOf(kept)]).toEqual(['new', 'old']);
});

test('what a killed program has left in its log goes with the old one, not into the new', () => {
  const { folder, store, file, kept } = place();
  const killed = join(folder, 'killed.db');
  const writing = storeThatSays('in the log', killed);
  // As the disk is when the power goes: the file, its log, and nobody to close them.
  writing.exec(`update word set word = 'last'`);
  rmSync(store);
  for (const ending of ['', '-wal']) copy(`${killed}${ending}`, `${store}${ending}`);
  writing.close();
  expect(putInPlace(file, { store, kept, replace: true })).toEqual({ ok: true, value: kept });
  expect([wordOf(store), wordOf(kept)]).toEqual(['new', 'last']);
});

test('a log whose store is gone is not played into the new one', () => {
  const { folder, store, file, kept } = place();
  rmSync(store);
  writeFileSync(`${store}-wal`, 'left');
  expect(putInPlace(file, { store, kept, replace: true })).toEqual({ ok: true, value: kept });
  expect(readdirSync(folder).sort()).toEqual(['kept.db-wal', 'store.db']);
  expect(wordOf(store)).toBe('new');
});

test('a store that somebody has open is refused, however idle they are', () => {
  const { store, file, kept } = place();
  const idle = new Sqlite(store);
  onTestFinished(() => void idle.close());
  idle.prepare('select * from word').all();
  expect(putInPlace(file, { store, kept, replace: true })).toEqual({
    ok: false,
    error: { code: 'STORE_IN_USE', store },
  });
  expect([existsSync(kept), idle.prepare('select word from word').pluck().get()]).toEqual([
    false,
    'old',
  ]);
});

test('a store that was made meanwhile is not replaced unasked', () => {
  const { store, file, kept } = place();
  expect(putInPlace(file, { store, kept, replace: false })).toMatchObject({
    error: { code: 'STORE_EXISTS' },
  });
  expect([wordOf(store), existsSync(kept)]).toEqual(['old', false]);
});

test('whoever opened the old file just before cannot write to it any more', () => {
  const { store, file, kept } = place();
  const late = new Sqlite(store);
  onTestFinished(() => void late.close());
  expect(putInPlace(file, { store, kept, replace: true })).toMatchObject({ ok: true });
  expect(() => late.pragma('journal_mode = WAL')).toThrow('readonly');
  expect(() => late.exec(`insert into word values ('lost')`)).toThrow('readonly');
  expect([wordOf(store), wordOf(kept)]).toEqual(['new', 'old']);
});

test('a store too damaged to be locked is kept as it is', () => {
  const { store, file, kept } = place();
  writeFileSync(store, 'not a database at all'.repeat(400));
  expect(putInPlace(file, { store, kept, replace: true })).toEqual({ ok: true, value: kept });
  expect(wordOf(store)).toBe('new');
  expect(() => wordOf(kept)).toThrow('not a database');
});

test('another program’s file stays where it is', () => {
  const { store, file, kept } = place();
  const other = new Sqlite(store);
  other.pragma('application_id = 7');
  other.close();
  expect(putInPlace(file, { store, kept, replace: true })).toMatchObject({
    error: { code: 'FOREIGN_STORE' },
  });
  expect(existsSync(kept)).toBe(false);
});
