import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith } from '../department-folder.test-data.ts';

const FILE = '2023/tasks.yaml';

describe('tasks.yaml', () => {
  it('must be there where a quarter is', async () => {
    expect(await problemsWith({ [FILE]: null })).toEqual([
      { code: 'MISSING_FILE', nearest: null, file: FILE, line: 1, column: 1 },
    ]);
  });

  it.each([
    ['NOT_A_TASK_CODE', '- code: 2', '- code: ‸2.a'],
    ['NOT_A_DAY', 'deadline: 2023-12-31', 'deadline: ‸31/12/2023'],
    ['NOT_A_DOCUMENT_NUMBER', 'number: 60/QĐ-UBND', 'number: ‸60 QĐ UBND\n    key: 60/QĐ-UBND'],
    ['UNKNOWN_WORD', 'measure: cumulative', 'measure: ‸commulative'],
    ['NOT_A_NUMBER', 'value: 60 mẫu', 'value: ‸sáu mươi mẫu'],
    ['FOREIGN_DECIMAL_POINT', 'target: 80%', 'target: ‸80.5%'],
    ['AMBIGUOUS_NUMBER', 'value: 60 mẫu', 'value: ‸1.060 mẫu'],
    ['UNITS_DIFFER', 'value: 60 mẫu', 'value: ‸60 hồ sơ'],
    ['UNITS_DIFFER', 'value: 60 mẫu', 'value: ‸60%'],
    ['TASK_OUT_OF_ORDER', '- code: 1.1', '- code: 1.2\n        title: Hai\n      - code: ‸1.1'],
    ['MISSING_KEY', '    title: Thu sự nghiệp\n', ''],
    ['WRONG_SHAPE', '      - Về công tác thu\n', '      - ‸[Về công tác thu]\n'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    const at = to === '' ? `${FILE}:37:5` : MARK;
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at }]);
  });

  it('takes no percentage for what adds up', async () => {
    const faults = await faultsOf([
      FILE,
      'unit: triệu đồng, measure: cumulative',
      "unit: '%', measure: ‸cumulative",
    ]);
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'VALUE_AGAINST_MEASURE', value: 'percent', at: MARK }),
    );
  });

  it('takes a percentage as the target of a ratio only', async () => {
    expect(await faultsOf([FILE, 'target: 80%', 'target: 60 tổ chức'])).toEqual([]);
    expect(await faultsOf([FILE, 'measure: flow', 'measure: stock'])).toEqual([]);
  });

  it('lets codes have gaps', async () => {
    expect(
      await faultsOf(
        [FILE, '- code: 2', '- code: 5'],
        ['2023/Q1.md', '## 2', '## 5'],
        ['2023/Q1.md', '  2: {', '  5: {'],
      ),
    ).toEqual([]);
  });

  it('wants parts under their task', async () => {
    expect(await faultsOf([FILE, '- code: 1.1', '- code: ‸2.1'])).toMatchObject([
      { code: 'NOT_LISTED', what: 'task', name: '1.1' },
      { code: 'NOT_LISTED', what: 'task', name: '1.1' },
      { code: 'TASK_NOT_UNDER_PARENT', task: '2.1', parent: '1', at: MARK },
    ]);
  });

  it('lists a task, a theme and an indicator once', async () => {
    expect(await faultsOf([FILE, '- code: 2', '- code: ‸1'])).toMatchObject([
      { code: 'NOT_LISTED', what: 'task', name: '2' },
      { code: 'NOT_LISTED', what: 'task', name: '2' },
      { code: 'LISTED_TWICE', what: 'task', name: '1', first: { line: 8 }, at: MARK },
    ]);
    expect(await faultsOf([FILE, 'Về công tác chi', '‸Về công tác  thu'])).toMatchObject([
      { code: 'LISTED_TWICE', what: 'theme', first: { line: 41, column: 9 }, at: MARK },
    ]);
    expect(await faultsOf([FILE, 'code: kiem-tra,', 'code: ‸mau-xang-dau,'])).toContainEqual({
      code: 'LISTED_TWICE',
      what: 'indicator',
      name: 'mau-xang-dau',
      first: { file: FILE, line: 17, column: 15 },
      at: MARK,
    });
  });

  it.each([
    ['unit', 'lead: vp', 'lead: ‸vpp', 'vp'],
    ['unit', '[kh]', '[‸tc]', null],
    ['document', 'approvedBy: 60/QĐ-UBND', 'approvedBy: ‸61/QĐ-UBND', '60/QĐ-UBND'],
    ['document', 'document: 60/QĐ-UBND }', 'document: ‸7/TB-VP }', null],
    ['document', '60/QĐ-UBND, since: 2023-07-05', '‸7/TB-VP, since: 2023-07-05', null],
    ['document', '{ document: 60/QĐ-UBND', '{ document: ‸61/QĐ-UBND', '60/QĐ-UBND'],
    ['document', 'document: 60/QĐ-UBND, on', 'document: ‸7/TB-VP, on', null],
    ['document', '[Quyết định 60](doc:60/QĐ-UBND)', '‸[Quyết định](doc:6/QĐ-UBND)', '60/QĐ-UBND'],
    [
      'indicator',
      '[60 mẫu](fact:mau-xang-dau.target)',
      '‸[60 mẫu](fact:mau-xang.target)',
      'mau-xang-dau',
    ],
  ])('says which %s is not listed: %s → %s', async (what, from, to, nearest) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([
      { code: 'NOT_LISTED', what, nearest, at: MARK },
    ]);
  });

  it('shows only targets in titles and themes', async () => {
    expect(
      await faultsOf([FILE, '[60 mẫu](fact:mau-xang-dau.target)', '‸[60 mẫu](fact:mau-xang-dau)']),
    ).toMatchObject([{ code: 'FACT_IN_TITLE', indicator: 'mau-xang-dau', at: MARK }]);
    expect(
      await faultsOf([FILE, '- Về công tác chi', '- Về ‸[chi](fact:thu-su-nghiep.target)']),
    ).toMatchObject([
      { code: 'NO_SUCH_NUMBER', indicator: 'thu-su-nghiep', part: 'target', state: null, at: MARK },
    ]);
  });

  it('reads a title as words, whatever Markdown would make of its beginning', async () => {
    for (const title of ['1. Một', '+ Một', '"# Một"', "'- Một & hai 15_000 2*3*4 (*) và (*)'"]) {
      expect(await faultsOf([FILE, 'title: Thu sự nghiệp', `title: ${title}`])).toEqual([]);
    }
  });

  it('finds a link in a quoted title at its place', async () => {
    expect(
      await faultsOf([FILE, 'title: Thu sự nghiệp', "title: 'Thu: ‸[x](http://x.vn)'"]),
    ).toEqual([{ code: 'UNKNOWN_LINK', target: 'http://x.vn', at: MARK }]);
    expect(
      await faultsOf([
        FILE,
        'title: Thu sự nghiệp',
        'title: ‸>\n      Thu sự\n      [x](http://x.vn)',
      ]),
    ).toEqual([{ code: 'UNKNOWN_LINK', target: 'http://x.vn', at: MARK }]);
  });

  it('calls no footnote in a title', async () => {
    expect(await faultsOf([FILE, 'title: Thu sự nghiệp', 'title: Thu sự nghiệp‸[^1]'])).toEqual([
      { code: 'FOOTNOTE_OUT_OF_PLACE', marker: '1', at: MARK },
    ]);
  });

  it('reports an indicator code that is none', async () => {
    expect(await faultsOf([FILE, 'code: ky-hop-dong', 'code: ‸Ky_hop_dong'])).toMatchObject([
      { code: 'NOT_LISTED', what: 'indicator', name: 'ky-hop-dong' },
      { code: 'NOT_AN_INDICATOR_CODE', text: 'Ky_hop_dong', at: MARK },
    ]);
  });
});
