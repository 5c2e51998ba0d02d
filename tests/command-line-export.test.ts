import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { baocao } from './command-line-process.ts';
import { DEMO, departmentIn, temporaryFolder } from './recorded-store.ts';

/** Each test starts the command several times over. */
vi.setConfig({ testTimeout: 60_000 });

const AGENCY = 'demo/sotnmt';

test('writes the folder of what is recorded, overwrites nothing unasked, and keeps what else is there', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  await baocao(folder, 'import', DEMO, '--apply');
  const first = await baocao(folder, 'export', AGENCY, '-o', out);
  expect(first).toEqual({ code: 0, stdout: `${out}: wrote 8 files.\n`, stderr: '' });
  expect(await departmentIn(out)).toEqual(await departmentIn(DEMO));
  const shown = await baocao(folder, 'import', out);
  expect(shown.stdout).toMatch(/Nothing changes/u);

  const again = await baocao(folder, 'export', AGENCY, '-o', out);
  expect(again.stdout).toBe(`${out}: already as recorded.\n`);

  writeFileSync(join(out, 'README.md'), 'Của chúng tôi.\n');
  writeFileSync(join(out, 'agency.yaml'), 'key: của ai khác\n');
  rmSync(join(out, '2024'), { recursive: true });
  const refused = await baocao(folder, 'export', AGENCY, '-o', out);
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/differ: agency\.yaml\. Nothing is written\..*--replace/u);
  expect(readFileSync(join(out, 'agency.yaml'), 'utf8')).toBe('key: của ai khác\n');
  expect(existsSync(join(out, '2024'))).toBe(false);

  const replaced = await baocao(folder, 'export', AGENCY, '-o', out, '--replace');
  expect(replaced.stdout).toBe(`${out}: wrote 3 files.\n`);
  expect(await departmentIn(out)).toEqual(await departmentIn(DEMO));
  expect(readFileSync(join(out, 'README.md'), 'utf8')).toBe('Của chúng tôi.\n');
  expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual(['out']);
});

test('says which agencies there are, and leaves nothing half-written', async () => {
  const folder = temporaryFolder();
  await baocao(folder, 'import', DEMO, '--apply');
  const unknown = await baocao(folder, 'export', 'demo/x', '-o', join(folder, 'out'));
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain(AGENCY);
  writeFileSync(join(folder, 'file'), '');
  const inFile = await baocao(folder, 'export', AGENCY, '-o', join(folder, 'file', 'out'));
  expect(inFile.code).toBe(1);
  expect(inFile.stderr).toMatch(/Cannot write/u);
  expect(readdirSync(folder).filter((name) => /out|part/u.test(name))).toEqual([]);
});
