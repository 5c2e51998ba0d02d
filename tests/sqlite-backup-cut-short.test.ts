import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupStore, restoreStore } from '@baocao/db';
import { describe, expect, test } from 'vitest';
import { AT, closedStore, place } from './closed-store.ts';
import { DEMO } from './recorded-store.ts';
import { runProcess } from './store-process.ts';

test('a disk that is full is named, and nothing is left on it', async () => {
  const { folder, store, url, file } = place();
  await closedStore(url, DEMO);
  await backupStore(url, { file, replace: false });
  const before = [readdirSync(folder), readFileSync(store), readFileSync(file)];
  // No process may write more than so many blocks of 512 bytes into one file.
  const { problems } = JSON.parse(await runProcess(NO_ROOM, { url, file }, 'ulimit -f 200').line());
  expect(problems).toMatchObject([
    { code: 'CANNOT_WRITE', path: file },
    { code: 'CANNOT_WRITE', path: store },
  ]);
  expect([readdirSync(folder), readFileSync(store), readFileSync(file)]).toEqual(before);
  const within = join(file, 'backup.db');
  expect(await backupStore(url, { file: within, replace: false })).toMatchObject({
    error: { code: 'CANNOT_WRITE', path: within },
  });
});

const NO_ROOM = `import { backupStore, restoreStore } from '@baocao/db';
  const { url, file } = input;
  const made = await backupStore(url, { file, replace: true });
  const restored = await restoreStore(url, { file, replace: true, at: '2026' });
  console.log(JSON.stringify({ problems: [made.error, restored.error] }));`;

describe('a process that is killed', () => {
  test.each(['COPYING', 'CHECKING'])(
    'while %s leaves no backup, and the next clears up',
    async (stage) => {
      const { folder, url, file } = place();
      await closedStore(url, DEMO);
      const backups = () => readdirSync(folder).filter((name) => name.startsWith('backup'));
      await runProcess(KILLED_AT_BACKUP, { url, file, stage }).ended;
      expect(backups().join()).toMatch(/^backup\.db\.partial-\d+-[0-9a-f]+(?:,|$)/);
      expect(await backupStore(url, { file, replace: false })).toMatchObject({ ok: true });
      expect(backups()).toEqual(['backup.db']);
    },
  );

  test.each(['COPYING', 'CHECKING'])('while %s leaves the store as it was', async (stage) => {
    const { folder, store, url, file } = place();
    await closedStore(url, DEMO);
    await backupStore(url, { file, replace: false });
    const before = readFileSync(store);
    await runProcess(KILLED_AT_RESTORE, { url, file, stage }).ended;
    expect(readFileSync(store).equals(before)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(await restoreStore(url, { file, replace: true, at: AT })).toMatchObject({ ok: true });
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
    expect(existsSync(store)).toBe(true);
  });
});

const KILLED_AT_BACKUP = `import { backupStore } from '@baocao/db';
  await backupStore(input.url, { file: input.file, replace: false }, ({ stage }) => {
    if (stage === input.stage) process.kill(process.pid, 'SIGKILL');
  });`;

const KILLED_AT_RESTORE = `import { restoreStore } from '@baocao/db';
  await restoreStore(input.url, { file: input.file, replace: true, at: '2026' }, ({ stage }) => {
    if (stage === input.stage) process.kill(process.pid, 'SIGKILL');
  });`;
