import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importDepartments, loadDepartment, proposeImport, type Store } from '@baocao/db';
import { writeDepartment } from '@baocao/intake';
import { expect, test } from 'vitest';
import { contentOf } from '../packages/db/src/store.test-data.ts';
import {
  BINH_THUAN,
  DEMO,
  departmentIn,
  recordedStore,
  temporaryFolder,
} from './recorded-store.ts';

const EXAMPLES = [
  ['binh-thuan/skhcn', BINH_THUAN],
  ['demo/sotnmt', DEMO],
] as const;

test.each(EXAMPLES)('%s: what is exported imports as the same', async (agency, folder) => {
  const store = await recordedStore(folder);
  const exported = await exportedFrom(store, agency);
  expect(await departmentIn(exported)).toEqual(await departmentIn(folder));

  // Into the store that it came from: nothing to record, and no row is touched.
  const before = await contentOf(store);
  const again = await departmentIn(exported);
  const proposed = await proposeImport(store, [again]);
  const parts = proposed.ok ? proposed.value.flatMap((each) => each.parts) : [];
  expect(new Set(parts.map(({ status }) => status))).toEqual(new Set(['UNCHANGED']));
  const imported = await importDepartments(store, [again], { at: '2026-02-02T00:00:00.000Z' });
  expect(imported.ok).toBe(true);
  expect(await contentOf(store)).toBe(before);

  // Into an empty one: row by row the same.
  expect(await contentOf(await recordedStore(exported))).toBe(before);
});

test('what is exported again is the same, to the letter', async () => {
  const store = await recordedStore(DEMO);
  const once = await exportedFrom(store, 'demo/sotnmt');
  const twice = writeDepartment(await departmentIn(once));
  const recorded = await loadDepartment(store, 'demo/sotnmt');
  expect([...twice]).toEqual(recorded && [...writeDepartment(recorded.department)]);
});

/** The folder that a recorded department is written as. */
async function exportedFrom(store: Store, agency: string): Promise<string> {
  const recorded = await loadDepartment(store, agency);
  if (!recorded) throw new Error(`${agency} is not recorded`);
  const folder = temporaryFolder();
  for (const [path, text] of writeDepartment(recorded.department)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
