import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

/** One observation of a file of its own, to which nothing links. */
async function observe(written: string): Promise<unknown> {
  const q3 = `---\nobservations:\n  ${written}\n---\n`;
  const result = await readFiles({ ...SOUND, '2023/Q3.md': q3 });
  if (result.ok) return result.value.records[2]?.observations[0];
  return result.error.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('observations', () => {
  it.each([
    ['mau-xang-dau: 08', { value: { amount: { value: '8', unit: 'mẫu' } } }],
    ['mau-xang-dau: { value: 8, state: estimate }', { state: 'ESTIMATE' }],
    ['mau-xang-dau: { value: 8, state: actual, asOf: 2023-07-01 }', { asOf: '2023-07-01' }],
    ['mau-xang-dau: { state: zero }', { state: 'ZERO', asOf: null }],
    ['mau-xang-dau: { state: not-due, asOf: 2023-07-01 }', { state: 'NOT_DUE' }],
    ["thu-su-nghiep: '7,1 tỷ đồng'", { value: { amount: { value: '7.1', unit: 'tỷ đồng' } } }],
    ['kiem-tra: { claim: 50% }', { value: { type: 'claim', percent: '50' } }],
    ['kiem-tra: { claim: 50 }', { value: { type: 'claim', percent: '50' } }],
    ['kiem-tra: { numerator: 0, denominator: 5 }', { value: { denominator: { unit: 'tổ chức' } } }],
  ])('reads %s', async (written, observation) => {
    expect(await observe(written)).toMatchObject(observation);
  });

  it.each([
    ['mau-xang-dau: 57.720', 'AMBIGUOUS_NUMBER 3:17'],
    ['mau-xang-dau: 7.1 mẫu', 'FOREIGN_DECIMAL_POINT 3:17'],
    ['mau-xang-dau: nhiều', 'NOT_A_NUMBER 3:17'],
    ['mau-xang-dau: 8 hồ sơ', 'UNITS_DIFFER 3:17'],
    ['mau-xang-dau: { claim: 50% }', 'VALUE_AGAINST_MEASURE 3:26'],
    ['mau-xang-dau: { numerator: 1, denominator: 2 }', 'VALUE_AGAINST_MEASURE 3:30'],
    ['kiem-tra: 8 tổ chức', 'VALUE_AGAINST_MEASURE 3:13'],
    ['kiem-tra: { claim: 8 tổ chức }', 'UNITS_DIFFER 3:22'],
    ['kiem-tra: { numerator: 8 tổ chức }', 'MISSING_KEY 3:13'],
    ['kiem-tra: { numerator: 8 tổ chức, denominator: 0 }', 'ZERO_DENOMINATOR 3:50'],
    ['kiem-tra: { numerator: 8, denominator: 9 hồ sơ }', 'UNITS_DIFFER 3:42'],
    ['kiem-tra: { numerator: 8 hồ sơ, denominator: 9 tổ chức }', 'UNITS_DIFFER 3:26'],
    ['kiem-tra: { claim: 5%, numerator: 8, denominator: 9 }', 'UNCLEAR_OBSERVATION 3:13'],
    ['kiem-tra: { asOf: 2023-07-01 }', 'UNCLEAR_OBSERVATION 3:13'],
    ['kiem-tra: { state: zero, claim: 5% }', 'UNCLEAR_OBSERVATION 3:13'],
    ['kiem-tra: { state: estimate }', 'UNCLEAR_OBSERVATION 3:13'],
    ['kiem-tra: { state: arisen }', 'UNKNOWN_WORD 3:22'],
    ['kiem-tra: { state: not-arisen, asOf: 2023-02-30 }', 'NOT_A_DAY 3:40'],
    ['kiem-tra:', 'WRONG_SHAPE 3:12'],
    ['kiem-tra: [1]', 'WRONG_SHAPE 3:13'],
    ['kiem-tre: 8 tổ chức', 'NOT_LISTED 3:3'],
    ['thu-su-nghiep: { value: 7,1 tỷ đồng }', 'UNKNOWN_KEY 3:29'],
  ])('refuses %s', async (written, problem) => {
    expect(await observe(written)).toEqual([problem]);
  });

  it('says which indicator may have been meant', async () => {
    expect(await faultsOf([FILE, '  ky-hop-dong:', '  ‸ky-hop-dogn:'])).toEqual([
      {
        code: 'NOT_LISTED',
        what: 'indicator',
        name: 'ky-hop-dogn',
        nearest: 'ky-hop-dong',
        at: MARK,
      },
    ]);
  });

  it.each([
    ['12/77 tổ chức](fact:kiem-tra)', '12/77 tổ chức](fact:ky-hop-dong)', 'NOT_ARISEN'],
    ['12/77 tổ chức](fact:kiem-tra)', '12/77 tổ chức](fact:mau-xang-dau.percent)', 'ACTUAL'],
  ])('offers a link no number that the period has not: %s → %s', async (from, to, state) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([
      { code: 'NO_SUCH_NUMBER', state, at: `${FILE}:35:12` },
    ]);
  });

  it('offers the year so far of what is observed and is no stock', async () => {
    const link = '[15 mẫu xăng dầu](fact:mau-xang-dau)';
    const shown = '[15 mẫu xăng dầu](fact:mau-xang-dau.cumulative)';
    expect(await faultsOf([FILE, link, shown])).toEqual([]);
    const nothing = { code: 'NO_SUCH_NUMBER', indicator: 'mau-xang-dau', part: 'cumulative' };
    expect(
      await faultsOf(
        [FILE, link, `‸${shown}`],
        ['2023/tasks.yaml', 'measure: flow', 'measure: stock'],
      ),
    ).toEqual([{ ...nothing, state: 'ACTUAL', at: MARK }]);
    expect(
      await faultsOf([FILE, link, `‸${shown}`], [FILE, '  mau-xang-dau: 15 mẫu\n', '']),
    ).toEqual([{ ...nothing, state: null, at: MARK }]);
  });

  it('holds a value with a fault against no link to it', async () => {
    expect(await faultsOf([FILE, 'mau-xang-dau: 15 mẫu', 'mau-xang-dau: ‸15.000'])).toMatchObject([
      { code: 'AMBIGUOUS_NUMBER', at: MARK },
    ]);
  });
});
