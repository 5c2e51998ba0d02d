import { existsSync } from 'node:fs';
import { openDatabase } from '@baocao/db';
import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { DEMO, recordedStore, temporaryFolder } from './recorded-store.ts';

test('the file is durable: every setting reads back as set, after a write too', async () => {
  const database = await recordedStore(DEMO);
  const settings: Record<string, unknown> = {};
  for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers']) {
    const { rows } = await database.executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(`pragma ${name}`),
    );
    settings[name] = rows[0]?.[name];
  }
  expect(settings).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
  });
});

test('a URL of another kind, or a path that cannot be, is refused with a reason', async () => {
  expect(await openDatabase('mysql://x')).toEqual({
    ok: false,
    error: { code: 'UNKNOWN_DATABASE_URL', url: 'mysql://x' },
  });
  const folder = temporaryFolder();
  expect(await openDatabase(`sqlite:${folder}`)).toMatchObject({
    ok: false,
    error: { code: 'CANNOT_OPEN_DATABASE' },
  });
  expect(existsSync(folder)).toBe(true);
});
