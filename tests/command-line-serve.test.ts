import { expect, test, vi } from 'vitest';
import { baocao, serving } from './command-line-process.ts';
import { DEMO, temporaryFolder } from './recorded-store.ts';

// Processes of their own; in milliseconds.
vi.setConfig({ testTimeout: 60_000 });

test('serve tells all that is wrong with its settings at once, and serves nothing', async () => {
  vi.stubEnv('BAOCAO_READNG', 'closed');
  vi.stubEnv('LOG_LEVEL', 'loud');
  const { code, stderr, stdout } = await baocao(
    temporaryFolder(),
    'serve',
    '--port',
    '70000',
    '--lang',
    'en',
  );
  vi.unstubAllEnvs();
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/BAOCAO_READNG: there is no such setting/);
  expect(stderr).toMatch(/PORT: cannot read “70000”/);
  expect(stderr).toMatch(/LOG_LEVEL: cannot read “loud”/);
});

test('by keys, whoever bears none sees what was issued, and one key opens its own agency until it is revoked', async () => {
  const folder = temporaryFolder();
  await baocao(folder, 'import', DEMO, '--apply');
  const made = await baocao(
    folder,
    'key',
    'create',
    'demo/sotnmt',
    '--for',
    'Trang tin',
    '--role',
    'auditor',
  );
  const [key, id] = [made.stdout.trim(), /[0-9a-f]{16}/.exec(made.stderr)?.[0] ?? ''];
  vi.stubEnv('BAOCAO_ACCESS', 'keys');
  const { address, child, ended } = await serving(folder);
  vi.unstubAllEnvs();
  const statusOf = async (headers: Record<string, string>, period: string): Promise<number> =>
    (await fetch(`${address}/reports/demo/sotnmt/${period}.json`, { headers })).status;
  const bearing = { authorization: `Bearer ${key}` };
  expect(await statusOf({}, '2023-Q1')).toBe(200);
  expect(await statusOf({}, '2024-Q1')).toBe(404);
  expect(await statusOf(bearing, '2024-Q1')).toBe(200);
  // A proxy is what passes it on here, and no reason to refuse it.
  expect(await statusOf({ ...bearing, 'x-forwarded-for': '203.0.113.9' }, '2024-Q1')).toBe(200);
  await baocao(folder, 'key', 'revoke', 'demo/sotnmt', id);
  expect(await statusOf(bearing, '2024-Q1')).toBe(401);
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ agency: 'demo/sotnmt', role: 'AUDITOR' }));
  expect(stderr).not.toContain(key);
});
