import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Department } from '@baocao/core/report';
import { importDepartments, type Store } from '@baocao/db';
import { formatProblem, readDepartment } from '@baocao/intake';
import { onTestFinished } from 'vitest';
import { migratedStore, newStoreUrl } from '../packages/db/src/store.test-data.ts';

export const BINH_THUAN: string = exampleFolder('binh-thuan-skhcn');
export const DEMO: string = exampleFolder('demo-sotnmt');

function exampleFolder(name: string): string {
  return fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a department's folder in which some words are others; each must stand there. */
export function alteredCopy(
  folder: string,
  changes: readonly (readonly [file: string, from: string, to: string])[],
): string {
  const copy = join(temporaryFolder(), 'department');
  cpSync(folder, copy, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return copy;
}

/** The department that a folder holds. */
export async function departmentIn(folder: string): Promise<Department> {
  const read = await readDepartment(folder);
  if (read.ok) return read.value;
  throw new Error(read.error.map((each) => formatProblem(each, 'en')).join('\n'));
}

/** A store that holds these folders; closed when the test is over. */
export async function recordedStore(...folders: readonly string[]): Promise<Store> {
  return recordedStoreAt(await newStoreUrl(), ...folders);
}

export async function recordedStoreAt(url: string, ...folders: readonly string[]): Promise<Store> {
  const store = await migratedStore(url);
  const departments = await Promise.all(folders.map(departmentIn));
  const imported = await importDepartments(store, departments, { at: '2026-01-01T00:00:00.000Z' });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return store;
}
