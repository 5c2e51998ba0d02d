import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith } from '../department-folder.test-data.ts';

const FILE = 'agency.yaml';

describe('agency.yaml', () => {
  it('must be there; a name near to it may have been meant', async () => {
    expect(await problemsWith({ [FILE]: null, 'agency.yml': 'key: x' })).toEqual([
      { code: 'MISSING_FILE', nearest: 'agency.yml', file: FILE, line: 1, column: 1 },
    ]);
  });

  it.each([
    ['NOT_AN_AGENCY_KEY', 'key: minh-hoa/skhcn', 'key: ‸Minh Họa/SKHCN'],
    ['NOT_AN_AUTHORITY', 'KT. Giám đốc', '‸KT Giám đốc'],
    ['NOT_A_DAY', 'since: 2023-01-01', 'since: ‸2023-02-30'],
    ['NOT_A_WHOLE_NUMBER', 'day: 15', 'day: ‸32'],
    ['UNKNOWN_WORD', 'monthsEarlier: 1', 'monthsEarlier: ‸2'],
    ['NOT_A_DAY', 'from: 2021-07-01', 'from: ‸07/2021'],
    ['DAY_TOO_EARLY', 'to: 2026-06-30', 'to: ‸2021-06-30'],
    ['UNKNOWN_KEY', 'from: 2021-07-01', '‸form: 2021-07-01'],
    ['UNKNOWN_KEY', 'opens: { monthsEarlier: 1,', 'opens: { ‸monthsEralier: 1,'],
    ['MISSING_KEY', 'opens: { monthsEarlier: 1, day: 15 }', 'opens: ‸{ day: 15 }'],
    ['UNKNOWN_WORD', 'monthsLater: 0', 'monthsLater: ‸2'],
    ['NOT_A_WHOLE_NUMBER', 'day: 20', 'day: ‸0'],
    ['UNKNOWN_KEY', '{ monthsLater: 0', '{ ‸monthLater: 0'],
    ['WRONG_SHAPE', 'due: { monthsLater: 0, day: 20 }', 'due: ‸20'],
    ['MISSING_KEY', 'due: { monthsLater: 0, day: 20 }', '‸due:'],
    ['UNKNOWN_KEY', 'dueDays:', '‸dueDay:'],
    ['EMPTY_TEXT', 'seat: Minh Họa', "seat: ‸''"],
    ['MISSING_KEY', 'seat: Minh Họa', '‸seat:'],
    ['WRONG_SHAPE', 'seat: Minh Họa', 'seat: ‸[Minh Họa]'],
    ['WRONG_SHAPE', '  - VP.UBND tỉnh', '  - ‸{ a: b }'],
    ['WRONG_SHAPE', 'recipients:\n  - VP.UBND tỉnh', 'recipients: ‸VP.UBND tỉnh'],
    ['DUPLICATE_KEY', 'seat: Minh Họa', 'seat: Minh Họa\n‸seat: Nơi khác'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('lets a mandate end on the day on which it began, and be open at either end', async () => {
    expect(await faultsOf([FILE, 'to: 2026-06-30', 'to: 2021-07-01'])).toEqual([]);
    expect(await faultsOf([FILE, '    from: 2021-07-01\n', ''])).toEqual([]);
    expect(await faultsOf([FILE, '    to: 2026-06-30\n', ''])).toEqual([]);
  });

  it('lists a unit and a signer once', async () => {
    const first = { file: FILE, column: 12 };
    expect(
      await faultsOf([FILE, '  - { key: kh', '  - { key: vp, name: Hai }\n  - { key: kh']),
    ).toMatchObject([
      { code: 'LISTED_TWICE', what: 'unit', name: 'vp', first: { ...first, line: 7 } },
    ]);
    expect(await faultsOf([FILE, '{ key: giam-doc', '{ key: ‸pho-giam-doc'])).toMatchObject([
      { code: 'LISTED_TWICE', what: 'signer', name: 'pho-giam-doc' },
    ]);
  });

  it('reads a key that is missing as missing from its mapping', async () => {
    const faults = await faultsOf([
      FILE,
      '{ key: giam-doc, name: Nguyễn Văn A,',
      '‸{ key: giam-doc,',
    ]);
    expect(faults).toEqual([{ code: 'MISSING_KEY', key: 'name', at: MARK }]);
  });

  it('reads an empty file as one in which every key is missing', async () => {
    const problems = await problemsWith({ [FILE]: '# nothing yet\n' });
    expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual(
      expect.arrayContaining(['key', 'name', 'code', 'superior', 'seat', 'template']),
    );
  });
});
