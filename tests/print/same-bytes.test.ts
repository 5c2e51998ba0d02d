import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PRINTER = fileURLToPath(new URL('print-digests.ts', import.meta.url));

/** The digest of every format, printed by a process of its own that lives elsewhere and speaks otherwise. */
function digests(env: Readonly<Record<string, string>>): readonly string[] {
  const { PATH = '' } = process.env;
  const output = execFileSync(process.execPath, [PRINTER], { env: { PATH, ...env } });
  return output.toString().trimEnd().split('\n');
}

test('every format has the same bytes in another process, zone and language', () => {
  const here = digests({ TZ: 'UTC', LANG: 'C' });
  expect(here).toHaveLength(12);
  expect(digests({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' })).toEqual(
    here,
  );
  expect(
    digests({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '0' }),
  ).toEqual(here);
});
