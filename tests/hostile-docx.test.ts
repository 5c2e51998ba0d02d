import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { HOSTILE_ARCHIVES } from './hostile-docx/archives.ts';
import { HOSTILE_MARKUP } from './hostile-docx/markup.ts';
import { temporaryFolder } from './recorded-store.ts';

const FILES = Object.entries({ ...HOSTILE_ARCHIVES, ...HOSTILE_MARKUP });
const CHECK_ONE = fileURLToPath(new URL('hostile-docx/check-one.ts', import.meta.url));

/** Its processes start by the dozen. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

/** What a check may take, the program itself included. */
const MOST = { megabytes: 512, milliseconds: 60_000 } as const;

test('there are as many as were promised', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(60);
});

test.each(FILES)(
  '%s',
  async (_, { make, outcome }) => {
    const file = join(temporaryFolder(), 'hostile.docx');
    writeFileSync(file, make());
    const { stdout } = await promisify(execFile)(process.execPath, [CHECK_ONE, file], {
      timeout: MOST.milliseconds,
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    });
    const became: { readonly outcome: string; readonly megabytes: number } = JSON.parse(stdout);
    expect(became.outcome).toBe(outcome);
    expect(became.megabytes).toBeLessThan(MOST.megabytes);
  },
  MOST.milliseconds + 5000,
);
