import { describe, expect, it } from 'vitest';
import { faultsOf, MARK } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

describe('waivers', () => {
  it.each([
    ['UNKNOWN_WORD', 'rule: CLM-02', 'rule: ‸CLM-2'],
    ['EMPTY_TEXT', 'reason: Số liệu có trong báo cáo chuyên đề', "reason: ‸''"],
    ['MISSING_KEY', '    reason: Số liệu có trong báo cáo chuyên đề\n', ''],
    ['NOT_A_DAY', 'until: 2023-12-31', 'until: ‸hết năm'],
    ['UNKNOWN_KEY', 'until: 2023-12-31', '‸util: 2023-12-31'],
    ['WRONG_SHAPE', '  - rule: CLM-02\n', '  - ‸CLM-01\n  - rule: CLM-02\n'],
  ])('report %s where it stands: %s → %s', async (code, from, to) => {
    const at = to === '' ? `${FILE}:21:5` : MARK;
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at }]);
  });

  it('name a rule, and a slip in it is no rule that nothing breaks', async () => {
    expect(await faultsOf([FILE, 'rule: CLM-02', 'rule: ‸CLM-2'])).toMatchObject([
      { code: 'UNKNOWN_WORD', text: 'CLM-2', nearest: expect.stringMatching(/^CLM-/), at: MARK },
    ]);
  });
});
