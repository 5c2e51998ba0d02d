import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

const TASKS_2022 = `approvedBy: 60/QĐ-UBND
tasks:
  - code: 1
    title: Thu sự nghiệp
    indicators:
      - { code: thu-su-nghiep, name: Thu sự nghiệp, unit: đồng, measure: flow }
`;

/** What one line says anew of a period, in the file of the third quarter. */
async function revise(
  period: string,
  written: string,
  files: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const q3 = `---\nrevised:\n  ${period}:\n    ${written}\n---\n`;
  const result = await readFiles({ ...SOUND, '2023/Q3.md': q3, ...files });
  if (result.ok) return result.value.records[2]?.revisions;
  return result.error.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('revisions', () => {
  it.each([
    ['2023-Q1', { kind: 'quarter', year: 2023, quarter: 1 }],
    ['2023-H1', { kind: 'half', year: 2023 }],
    ['2022', { kind: 'year', year: 2022 }],
    ['2019-Q4', { kind: 'quarter', year: 2019, quarter: 4 }],
  ])('state an earlier period anew: %s', async (label, period) => {
    expect(await revise(label, 'mau-xang-dau: 14 mẫu')).toEqual([
      {
        period,
        observation: {
          indicator: 'mau-xang-dau',
          asOf: null,
          state: 'ACTUAL',
          value: { type: 'amount', amount: { value: '14', unit: 'mẫu' } },
        },
      },
    ]);
  });

  it.each([
    ['2023-Q3', 'PERIOD_NOT_EARLIER 3:3'],
    ['2023-9M', 'PERIOD_NOT_EARLIER 3:3'],
    ['2024-Q1', 'PERIOD_NOT_EARLIER 3:3'],
    ['Q1', 'NOT_A_PERIOD 3:3'],
    ['2023-Q5', 'NOT_A_PERIOD 3:3'],
  ])('are of no other period: %s', async (label, problem) => {
    expect(await revise(label, 'mau-xang-dau: 14')).toEqual([problem]);
  });

  it.each([
    ['mau-xang-dau: 14', [{ observation: { value: { amount: { unit: 'mẫu' } } } }]],
    ['mau-xang-dau: { value: 14, asOf: 2023-04-01 }', [{ observation: { asOf: '2023-04-01' } }]],
    ['mau-xang-dua: 14 mẫu', ['NOT_LISTED 4:5']],
    ['mau-xang-dau: 14 hồ sơ', ['UNITS_DIFFER 4:19']],
    ['kiem-tra: 14 tổ chức', ['VALUE_AGAINST_MEASURE 4:15']],
  ])('are held against the list of their own year: %s', async (written, read) => {
    expect(await revise('2023-Q1', written)).toMatchObject(read);
  });

  it.each([
    ['thu-su-nghiep: 14', [{ observation: { value: { amount: { unit: 'đồng' } } } }]],
    ['mau-xang-dau: 14 mẫu', ['NOT_LISTED 4:5']],
    ['thu-su-nghiep: 14 mẫu', ['UNITS_DIFFER 4:20']],
  ])('are held against the list of another year that the folder has: %s', async (written, read) => {
    expect(await revise('2022-Q4', written, { '2022/tasks.yaml': TASKS_2022 })).toMatchObject(read);
  });

  it.each([
    ['bat-ky: { numerator: 1 vụ, denominator: 4 }', [{ observation: { indicator: 'bat-ky' } }]],
    ['bat-ky: { claim: 50 }', [{ observation: { value: { percent: '50' } } }]],
    ['bat-ky: { state: zero }', [{ observation: { state: 'ZERO' } }]],
    ['bat-ky: 14', ['NO_UNIT 4:13']],
    ['Bat_ky: 14 mẫu', ['NOT_AN_INDICATOR_CODE 4:5']],
    ['bat-ky: { value: 14 mẫu, stat: estimate }', ['UNKNOWN_KEY 4:30']],
    ['bat-ky: { state: estimate }', ['UNCLEAR_OBSERVATION 4:13']],
  ])('stand for themselves where the folder has not their year: %s', async (written, read) => {
    expect(await revise('2022-Q4', written)).toMatchObject(read);
  });

  it('are held against no list that cannot be read', async () => {
    const files = { '2022/tasks.yaml': 'tasks: [' };
    expect(await revise('2022-Q4', 'bat-ky: 14', files)).toEqual(['UNREADABLE_YAML 1:9']);
  });

  it.each([
    ['WRONG_SHAPE', '  2022-Q4:\n    thu', '  2022-Q4: ‸chưa có\n  2022-Q3:\n    thu'],
    ['WRONG_SHAPE', '  2022-Q4:\n    thu', '  2022-Q4:‸\n  2022-Q3:\n    thu'],
    ['UNKNOWN_KEY', 'revised:', '‸revise:'],
    ['NOT_A_PERIOD', '  2022-Q4:', '  ‸thu-su-nghiep:'],
  ])('report %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('bind no link: a figure is of the file’s own period', async () => {
    expect(
      await faultsOf([FILE, '  thu-su-nghiep: { value: 57.720.000 đồng, asOf: 2023-03-06 }\n', '']),
    ).toMatchObject([{ code: 'NO_SUCH_NUMBER', indicator: 'thu-su-nghiep', state: null }]);
  });
});
