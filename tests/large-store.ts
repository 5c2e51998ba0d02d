import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@baocao/core/report';
import { holderOf, importDepartments, openDatabase, storeFor } from '@baocao/db';
import { type Format, formatReport } from '@baocao/publish';
import { afterAll, beforeAll } from 'vitest';
import { BINH_THUAN, departmentIn } from './recorded-store.ts';
import { fillStore } from './scale/fill-store.ts';
import { agencyKey, LAST_YEAR } from './scale/synthetic-country.ts';

/** Four hundred pages in print. */
const RESULTS_PER_TASK = 105;

/** The report of 400 pages, but for its ending; and a usual one of another department. */
export const LARGE: string = `/reports/${agencyKey(0)}/${LAST_YEAR}-Q1`;
export const USUAL = '/reports/binh-thuan/skhcn/2023-Q1';

/** A store for a file of tests, with a report of 400 pages; its URL is known once the file has begun. */
export function largeStore(): { readonly url: string } {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));
  const url = `sqlite:${join(folder, 'store.db')}`;
  beforeAll(async () => {
    const opened = await openDatabase(url);
    if (!opened.ok) throw new Error(opened.error.code);
    const country = { agencies: 1, years: 1, resultsPerTask: RESULTS_PER_TASK };
    await fillStore(opened.value, country, () => {});
    const store = storeFor(opened.value, holderOf({ name: 'test', role: 'ADMIN' }));
    const recorded = await importDepartments(store, [await departmentIn(BINH_THUAN)], {
      at: '2026-01-05T01:00:00.000Z',
    });
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    await opened.value.close();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { url };
}

/** What this thread prints of a report that a gateway has. */
export async function printedHere(base: string, path: string, format: Format): Promise<Buffer> {
  const document = (await (await fetch(`${base}${path}.json`)).json()) as Report & {
    readonly downloads: unknown;
  };
  const { downloads: _, ...report } = document;
  return Buffer.from(await formatReport(report, format));
}
