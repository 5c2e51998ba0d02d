import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { baocao } from './command-line-process.ts';
import { BINH_THUAN, DEMO, temporaryFolder } from './recorded-store.ts';

describe('baocao search', () => {
  /** A store of one province, and one of two. */
  let stores: { readonly one: string; readonly two: string };

  beforeAll(async () => {
    const [one, two] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'baocao-test-')));
    stores = { one: String(one), two: String(two) };
    const recorded = await Promise.all([
      baocao(stores.one, 'import', BINH_THUAN, '--apply'),
      baocao(stores.two, 'import', BINH_THUAN, DEMO, '--apply'),
    ]);
    expect(recorded.map(({ code }) => code)).toEqual([0, 0]);
    return () => {
      for (const folder of Object.values(stores)) rmSync(folder, { recursive: true, force: true });
    };
  }, 60_000);

  test('finds results and documents without accents, each in its list', async () => {
    const { code, stdout, stderr } = await baocao(stores.one, 'search', 'ke hoach phat trien');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [results = '', documents = ''] = stdout.split('Documents\n');
    expect(results).toMatch(
      /^Results\n {2}binh-thuan\/skhcn 2023-Q1 1\.1 {2}Ban hành Kế hoạch số 81/,
    );
    expect(documents).toMatch(/^ {2}binh-thuan\/skhcn 19\/01\/2023 {2}176\/QĐ-UBND UBND tỉnh/);
  });

  test('says that there are more than were asked for', async () => {
    const outcome = await baocao(
      stores.two,
      ...['search', 'kế hoạch', '--agency', 'binh-thuan/skhcn', '--limit', '1', '--lang', 'vi'],
    );
    expect(outcome.stdout.match(/^ {2}binh-thuan/gm)).toHaveLength(2);
    expect(outcome.stderr).toContain('còn nữa: tăng --limit (đang là 1)');
  });

  test.each([
    [['x'], 1, 'too short'],
    [[''], 1, 'nothing to search for'],
    [['x', '--lang', 'vi'], 1, 'quá ngắn'],
    [['kế hoạch'], 1, 'several provinces: binh-thuan, demo'],
    [['kế hoạch', '--province', 'hue'], 1, 'There are: binh-thuan, demo'],
    [['kế hoạch', '--agency', 'demo/x'], 1, 'There are: binh-thuan/skhcn, demo/sotnmt'],
    [['kế hoạch', '--agency', 'a/b', '--province', 'c'], 1, "'--province <key>'"],
    [['kế hoạch', '--agency', 'a/b', '--province', 'c', '--lang', 'vi'], 1, 'không dùng'],
    [['kế hoạch', '--limit', '0'], 1, 'number from 1 to 1000'],
    [['tàu ngầm', '--province', 'demo'], 0, '“tàu ngầm” is in no result'],
    [['tàu ngầm', '--province', 'demo', '--lang', 'vi'], 0, 'Không tìm thấy “tàu ngầm”'],
  ])('%j ends with %i and says %j', async (args, code, words) => {
    const outcome = await baocao(stores.two, 'search', ...args);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(words);
  });

  test('on an empty store says how to record the example', async () => {
    const outcome = await baocao(temporaryFolder(), 'search', 'kế hoạch');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('baocao import examples/binh-thuan-skhcn --apply');
  });
});
