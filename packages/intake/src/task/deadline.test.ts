import { describe, expect, it } from 'vitest';
import { faultsOf, MARK } from '../department-folder.test-data.ts';

const FILE = '2023/tasks.yaml';

describe('later deadlines', () => {
  it.each([
    ['NOT_A_DAY', 'deadline: 2024-03-31', 'deadline: ‸31/3/2024'],
    ['MISSING_KEY', '{ deadline: hết năm 2024, since: 2024-03-01 }', '‸{ since: 2024-03-01 }'],
    ['MISSING_KEY', '{ deadline: hết năm 2024, since: 2024-03-01 }', '‸{ deadline: hết năm 2024 }'],
    ['DAY_TOO_EARLY', 'since: 2024-03-01', 'since: ‸2023-11-20'],
    ['UNKNOWN_KEY', 'hết năm 2024, since:', 'hết năm 2024, ‸form: 1, since:'],
    ['WRONG_SHAPE', '- { deadline: hết năm 2024, since: 2024-03-01 }', '- ‸hết năm 2024'],
    ['UNKNOWN_KEY', 'extended:', '‸extend:'],
  ])('report %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('are a list', async () => {
    expect(
      await faultsOf([FILE, '    deadline: quý II\n', '    extended: ‸quý II\n']),
    ).toMatchObject([{ code: 'WRONG_SHAPE', expected: 'list', found: 'text', at: MARK }]);
  });

  it('are each granted after the one before, and one slip is one problem', async () => {
    const third = '- { deadline: 2025-01-31, since: 2024-12-01 }';
    expect(
      await faultsOf(
        [FILE, 'since: 2023-11-20 }', `since: 2032-11-20 }`],
        [FILE, 'since: 2024-03-01 }', `since: ‸2024-03-01 }\n      ${third}`],
      ),
    ).toEqual([{ code: 'DAY_TOO_EARLY', day: '2024-03-01', earliest: '2032-11-21', at: MARK }]);
  });
});

describe('handing a task over', () => {
  it.each([
    ['NOT_AN_AGENCY_KEY', 'to: lam-ha/skhcn', 'to: ‸Sở KHCN Lâm Hà'],
    ['NOT_A_DAY', 'on: 2025-07-01', 'on: ‸01/7/2025'],
    ['MISSING_KEY', '{ to: lam-ha/skhcn, document', '‸{ document'],
    ['UNKNOWN_KEY', 'on: 2025-07-01', '‸onn: 2025-07-01'],
    ['WRONG_SHAPE', '{ to: lam-ha/skhcn, document: 60/QĐ-UBND, on: 2025-07-01 }', '‸lam-ha/skhcn'],
    ['UNKNOWN_KEY', 'handedOver:', '‸handOver:'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });
});
