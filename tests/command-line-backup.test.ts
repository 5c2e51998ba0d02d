import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { baocao, start } from './command-line-process.ts';
import { DEMO, temporaryFolder } from './recorded-store.ts';

/** Each test starts the command several times over. */
vi.setConfig({ testTimeout: 60_000 });

test('a store is backed up while it is served, and restored once it no longer is', async () => {
  const folder = temporaryFolder();
  await baocao(folder, 'import', DEMO, '--apply');
  const serving = start(folder, 'serve', '--port', '0');
  onTestFinished(() => void serving.child.kill('SIGKILL'));
  await vi.waitFor(() => expect(serving.output.stdout).toContain('/graphql'), 20_000);

  const made = await baocao(folder, 'backup', 'kept/today.db');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(
    /^kept\/today\.db: 1 agency, 4 issued reports, [\d.,]+ [kM]B, schema \S+\. Verified\.\n$/,
  );
  const inUse = await baocao(folder, 'restore', 'kept/today.db', '--replace');
  expect(inUse).toMatchObject({ code: 1, stdout: '' });
  expect(inUse.stderr).toContain('is open in another program. The store is as it was. Stop that');

  serving.child.kill('SIGTERM');
  await serving.ended;
  const restored = await baocao(folder, 'restore', 'kept/today.db', '--replace', '--lang', 'vi');
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  const [, kept = ''] = /giữ ở (\S+);/.exec(restored.stdout) ?? [];
  expect(existsSync(kept)).toBe(true);
  expect((await baocao(folder, 'verify')).stdout).toContain('4 issued reports');
  expect(readdirSync(join(folder, 'data'))).toHaveLength(2);
});

test('what cannot be done is said in one sentence after another, with exit code 1', async () => {
  const folder = temporaryFolder();
  await baocao(folder, 'import', DEMO, '--apply');
  await baocao(folder, 'backup', 'one.db');
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await baocao(folder, ...args);
    expect([code, stdout], args.join(' ')).toEqual([1, '']);
    expect(stderr).not.toMatch(/\n {4}at /);
    return stderr;
  };
  expect(await refused('backup', 'one.db')).toContain('one.db is there already, and is as it was.');
  expect(await refused('backup', 'x.db', '--db', 'sqlite:no.db', '--lang', 'vi')).toContain(
    'Không có tệp no.db. Chưa tạo bản sao lưu. Kiểm tra --db',
  );
  expect(existsSync(join(folder, 'no.db'))).toBe(false);
  expect(await refused('restore', 'one.db')).toContain('Add --replace to have it replaced');
  expect(await refused('backup', 'x.db', '--db', 'postgres://a:b@h/d')).toContain('pg_dump');
  expect(await refused('restore', 'x.db', '--db', 'postgres://a:b@h/d')).toContain('pg_restore');
  truncateSync(join(folder, 'one.db'), 5000);
  expect(await refused('restore', 'one.db', '--replace', '--lang', 'vi')).toMatch(
    /one\.db bị cắt cụt: có 5000 byte, lẽ ra phải có \d+\. Cơ sở dữ liệu vẫn như cũ\./,
  );
  expect(await refused('restore', 'nowhere/one.db', '--db', 'sqlite:fresh.db')).toContain(
    'There is no file nowhere/one.db.',
  );
  expect(readdirSync(folder).sort()).toEqual(['data', 'one.db']);
});
