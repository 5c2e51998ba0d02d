import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '@baocao/core/check';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

test('the committed docs/rules.md is what the rules say', () => {
  const committed = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
  expect(committed, 'run: pnpm rules').toBe(rulesPage(RULES));
});

test('every rule stands in a test title, and every id in a title is a rule', () => {
  const ids = titlesOf(filesThatNameRules()).flatMap((title) =>
    [...title.matchAll(/\[([A-Z]{3,}-\d{2})\]/g)].map(([, id]) => id),
  );
  expect([...new Set(ids)].toSorted()).toEqual(RULES.map(({ id }) => id));
}, 60_000);

/** The test files in which an id may stand in a title, be it written out or made from `RULES`. */
function filesThatNameRules(): readonly string[] {
  return globSync(['{packages,apps}/*/src/**/*.{test,test-prop}.ts', 'tests/*.test.ts'], {
    cwd: ROOT,
  }).filter((file) => /\[[A-Z]{3,}-\d{2}\]|\bRULES\b/.test(readFileSync(join(ROOT, file), 'utf8')));
}

/** Their titles as they are when run: a title that is computed is in no source. */
function titlesOf(files: readonly string[]): readonly string[] {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const listed = execFileSync(
    process.execPath,
    [vitest, 'list', '--no-static-parse', ...files, '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(listed) as readonly { readonly name: string }[]).map(({ name }) => name);
}
