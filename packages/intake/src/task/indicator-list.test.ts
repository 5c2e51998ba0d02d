import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/tasks.yaml';

/** What a `target` of `hợp đồng` is read as, a ratio of which nothing shows the target. */
async function targetsOf(target: string): Promise<unknown> {
  const tasks = SOUND[FILE]?.replace(/target:\n( +- .*(70|90|95)%.*\n)+/u, `target: ${target}\n`);
  const result = await readFiles({ ...SOUND, [FILE]: tasks ?? '' });
  if (!result.ok) return result.error.map(({ code }) => code);
  return result.value.taskLists[0]?.tasks[0]?.parts[0]?.indicators[1]?.targets;
}

describe('the target of an indicator', () => {
  const target = (value: string, since: string | null = null) => ({
    value: { value, unit: '%' },
    document: null,
    since,
  });

  it.each([
    ['', []],
    ['[]', []],
    ['70%', [target('70')]],
    ['{ value: 70% }', [target('70')]],
    ['{ value: 70%, since: 2023-03-01 }', [target('70', '2023-03-01')]],
    ['[70%]', [target('70')]],
    ['[70%, { value: 90%, since: 2023-07-05 }]', [target('70'), target('90', '2023-07-05')]],
    [
      '[{ value: 7, since: 2023-01-05 }, { value: 9, since: 2023-01-06 }]',
      [
        { ...target('7', '2023-01-05'), value: { value: '7', unit: 'hợp đồng' } },
        { ...target('9', '2023-01-06'), value: { value: '9', unit: 'hợp đồng' } },
      ],
    ],
  ])('reads %s', async (written, targets) => {
    expect(await targetsOf(written)).toEqual(targets);
  });

  it.each([
    ['MISSING_KEY', '- { value: 95%, since: 2023-10-01 }', '- ‸95%'],
    ['MISSING_KEY', '{ value: 95%, since: 2023-10-01 }', '‸{ value: 95% }'],
    ['MISSING_KEY', '{ value: 95%, since: 2023-10-01 }', '‸{ since: 2023-10-01 }'],
    ['UNKNOWN_KEY', '95%, since: 2023-10-01', '95%, ‸sicne: 2023-10-01'],
    ['NOT_A_DAY', 'since: 2023-10-01', 'since: ‸2023-10'],
    ['DAY_TOO_EARLY', 'since: 2023-10-01', 'since: ‸2023-07-04'],
    ['DAY_TOO_EARLY', 'since: 2023-10-01', 'since: ‸2023-07-05'],
    ['WRONG_SHAPE', '- 70%', '- ‸[70%]'],
    ['WRONG_SHAPE', '- 70%', '-‸'],
    ['EMPTY_TEXT', '- 70%', "- ‸''"],
    ['NOT_A_NUMBER', '- 70%', '- ‸nhiều'],
    ['UNITS_DIFFER', '{ value: 90%', '{ value: ‸90 hồ sơ'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('says from which day on a later one may hold', async () => {
    expect(await faultsOf([FILE, 'since: 2023-10-01', 'since: ‸2023-07-05'])).toEqual([
      { code: 'DAY_TOO_EARLY', day: '2023-07-05', earliest: '2023-07-06', at: MARK },
    ]);
  });
});

describe('the operands of a ratio', () => {
  it.each([
    ['UNKNOWN_WORD', 'denominator: stock', 'denominator: ‸ratio'],
    ['UNKNOWN_KEY', 'denominator: stock', '‸denominatro: stock'],
    ['WRONG_SHAPE', 'operands: { denominator: stock }', 'operands: ‸stock'],
    ['VALUE_AGAINST_MEASURE', 'measure: cumulative', 'measure: cumulative, operands: ‸{}'],
  ])('report %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('are held against no measure that cannot be read', async () => {
    expect(
      await faultsOf([FILE, 'measure: cumulative', 'measure: ‸cumulatvie, operands: {}']),
    ).toMatchObject([{ code: 'UNKNOWN_WORD', nearest: 'cumulative', at: MARK }]);
  });
});
