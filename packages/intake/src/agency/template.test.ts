import { describe, expect, it } from 'vitest';
import { faultsOf, MARK } from '../department-folder.test-data.ts';

const FILE = 'agency.yaml';

describe('the template', () => {
  it('is of a known type and asks for what a period has', async () => {
    expect(await faultsOf([FILE, 'kind: BC', 'kind: ‸BCC'])).toMatchObject([
      { code: 'UNKNOWN_WORD', text: 'BCC', nearest: 'BC', at: MARK },
    ]);
    expect(
      await faultsOf([FILE, "title: 'Kết quả trong {period}'", "title: ‸'Kết quả {perod}'"]),
    ).toMatchObject([{ code: 'UNKNOWN_PLACEHOLDER', placeholder: 'perod', at: MARK }]);
  });

  it('knows the kinds of sections', async () => {
    expect(await faultsOf([FILE, 'kind: plan', 'kind: ‸plann'])).toEqual([
      {
        code: 'UNKNOWN_WORD',
        text: 'plann',
        known: ['results', 'evaluation', 'plan', 'prose'],
        nearest: 'plan',
        at: MARK,
      },
    ]);
  });

  it('says by true or false where the table of indicators stands', async () => {
    expect(await faultsOf([FILE, 'indicators: true', 'indicators: false'])).toEqual([]);
    expect(await faultsOf([FILE, 'indicators: true', 'indicators: ‸yes'])).toMatchObject([
      { code: 'UNKNOWN_WORD', text: 'yes', known: ['true', 'false'], at: MARK },
    ]);
    expect(await faultsOf([FILE, 'indicators: true', 'indicators: ‸[true]'])).toMatchObject([
      { code: 'WRONG_SHAPE', at: MARK },
    ]);
  });

  it('has exactly one section of results', async () => {
    expect(await faultsOf([FILE, 'kind: plan', 'kind: ‸results'])).toEqual([
      { code: 'RESULT_BEFORE_TASK', at: '2023/Q1.md:52:1' },
      { code: 'RESULTS_SECTIONS', count: 2, at: MARK },
    ]);
  });

  it('says so where no section takes the results', async () => {
    expect(await faultsOf([FILE, '    - { kind: results', '    ‸- { kind: prose'])).toContainEqual({
      code: 'RESULTS_SECTIONS',
      count: 0,
      at: MARK,
    });
  });

  it('names each section once', async () => {
    const [fault] = await faultsOf([
      FILE,
      'kind: plan, name: Nhiệm vụ trọng tâm',
      'kind: plan, name: ‸Đánh giá chung',
    ]);
    const first = { file: FILE, line: 38, column: 33 };
    const name = 'Đánh giá chung';
    expect(fault).toMatchObject({ code: 'NOT_LISTED', name: 'Nhiệm vụ trọng tâm' });
    expect(
      await faultsOf([
        FILE,
        '    - { kind: plan, name: Nhiệm vụ trọng tâm,',
        '    - { kind: plan, name: Nhiệm vụ trọng tâm }\n    - { kind: prose, name: ‸Đánh giá chung,',
      ]),
    ).toMatchObject([{ code: 'LISTED_TWICE', what: 'section', name, first, at: MARK }]);
  });
});
