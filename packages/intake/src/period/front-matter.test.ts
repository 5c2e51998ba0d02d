import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

describe('the front matter', () => {
  it('may be left out, or be empty', async () => {
    expect(await problemsWith({ [FILE]: '# Đánh giá chung\n' })).toEqual([]);
    expect(await problemsWith({ [FILE]: '---\n---\n\n# Đánh giá chung\n' })).toEqual([]);
  });

  it('is closed where it is opened', async () => {
    expect(
      await faultsOf([FILE, '---\nnumber', '‸---\nnumber'], [FILE, '12-31\n---\n', '12-31\n']),
    ).toEqual([{ code: 'UNCLOSED_FRONT_MATTER', at: MARK }]);
  });

  it.each([
    ['NOT_A_DOCUMENT_NUMBER', 'number: 258 /BC-SKHCN', 'number: ‸258 BC'],
    ['NOT_A_DAY', 'issuedOn: 2023-03-09', 'issuedOn: ‸09/3/2023'],
    ['NOT_LISTED', 'signer: pho-giam-doc', 'signer: ‸pho-giam-dco'],
    ['UNKNOWN_KEY', 'bases:', '‸basis:'],
    ['UNREADABLE_YAML', 'issuedOn: 2023-03-09', 'issuedOn: ‸: x'],
    ['NOT_LISTED', '(doc:60/QĐ-UBND) về', '(doc:61/QĐ-UBND) về'],
    ['FOOTNOTE_OUT_OF_PLACE', 'việc phê duyệt\n', 'việc phê duyệt‸[^2]\n'],
  ])('reports %s at its place in the file: %s → %s', async (code, from, to) => {
    const at = to.includes(MARK) ? MARK : `${FILE}:6:12`;
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at }]);
  });

  it('gives number, day and signer together or not at all', async () => {
    expect(await faultsOf([FILE, 'signer: pho-giam-doc\n', ''])).toEqual([
      {
        code: 'INCOMPLETE_ISSUE',
        given: ['number', 'issuedOn'],
        missing: ['signer'],
        at: `${FILE}:2:1`,
      },
    ]);
  });

  it.each([
    ['amends', 'AMENDS'],
    ['replaces', 'REPLACES'],
  ])('may say that the report %s an issued one', async (key, kind) => {
    const Q1 = SOUND[FILE]?.replace('number:', `${key}: 250/BC-SKHCN\nnumber:`) ?? '';
    const result = await readFiles({ ...SOUND, [FILE]: Q1 });
    expect(result.ok && result.value.records[0]?.amends).toEqual({
      kind,
      number: { family: 'typed', number: '250', type: 'BC', issuer: 'SKHCN' },
    });
  });

  it('amends or replaces, not both', async () => {
    const both = 'replaces: 250/BC-SKHCN\n‸amends: 250/BC-SKHCN\nnumber: 258';
    expect(await faultsOf([FILE, 'number: 258', both])).toEqual([
      { code: 'AMENDS_AND_REPLACES', at: MARK },
    ]);
    const empty = 'replaces: 250/BC-SKHCN\namends:\nnumber: 258';
    expect(await faultsOf([FILE, 'number: 258', empty])).toEqual([]);
  });

  it.each([
    ['NOT_A_DOCUMENT_NUMBER', 'amends: ‸quý I'],
    ['UNKNOWN_KEY', '‸amend: 250/BC-SKHCN'],
    ['WRONG_SHAPE', 'replaces: ‸[250/BC-SKHCN]'],
  ])('reports %s where the number of the other report should be: %s', async (code, line) => {
    expect(await faultsOf([FILE, 'number: 258', `${line}\nnumber: 258`])).toMatchObject([
      { code, at: MARK },
    ]);
  });

  it('lists a document that no other file lists', async () => {
    expect(await faultsOf([FILE, 'number: 81/KH-SKHCN', 'number: ‸60/QĐ-UBND'])).toMatchObject([
      {
        code: 'LISTED_TWICE',
        what: 'document',
        name: '60/QĐ-UBND',
        first: { file: '2023/tasks.yaml', line: 3, column: 13 },
        at: MARK,
      },
      { code: 'NOT_LISTED', what: 'document', name: '81/KH-SKHCN' },
    ]);
  });

  it('tells two documents of one number apart by key', async () => {
    const other = '{ number: 60/QĐ-UBND, issuedOn: 2022-01-31, issuer: X, key: 60/QĐ-UBND@2022 }';
    const result = await readFiles({
      ...SOUND,
      '2023/Q2.md': `---\ndocuments:\n  - ${other}\n---\n# Đánh giá chung\n\n[](doc:60/QĐ-UBND@2022)\n`,
    });
    expect(result.ok && result.value.documents.map(({ key }) => key)).toEqual([
      '60/QĐ-UBND',
      '60/QĐ-UBND@2022',
      '81/KH-SKHCN',
    ]);
  });
});
