import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

describe('progress', () => {
  it.each([
    ['1: not-started', { progress: 'NOT_STARTED', on: null }],
    ['1: awaiting-confirmation', { progress: 'AWAITING_CONFIRMATION', on: null }],
    ['1: completed', { progress: 'COMPLETED', on: null }],
    ['1: { state: completed, on: 2023-05-31 }', { progress: 'COMPLETED', on: '2023-05-31' }],
    ['1: { state: suspended, on: 2023-05-31 }', { progress: 'SUSPENDED', on: '2023-05-31' }],
    ['1: { state: returned }', { progress: 'RETURNED', on: null }],
  ])('reads %s', async (written, progress) => {
    const result = await readFiles({
      ...SOUND,
      '2023/Q3.md': `---\nprogress:\n  ${written}\n---\n`,
    });
    const read = result.ok ? result.value.records[2]?.progress : result.error;
    expect(read).toEqual([{ task: '1', ...progress }]);
  });

  it.each([
    ['NOT_LISTED', '  1.1: in-progress', '  ‸1.2: in-progress'],
    ['UNKNOWN_WORD', '1.1: in-progress', '1.1: ‸in progress'],
    ['UNKNOWN_WORD', 'state: completed', 'state: ‸complete'],
    ['NOT_A_DAY', 'on: 2023-02-28', 'on: ‸28/02/2023'],
    ['MISSING_KEY', '{ state: completed, on', '‸{ on'],
    ['UNKNOWN_KEY', 'on: 2023-02-28', '‸of: 2023-02-28'],
    ['WRONG_SHAPE', '1.1: in-progress', '1.1: ‸[in-progress]'],
    ['WRONG_SHAPE', '  1.1: in-progress', '  1.1:‸'],
    ['DUPLICATE_KEY', '1.1: in-progress', '1.1: in-progress\n  ‸1.1: completed'],
    ['UNKNOWN_KEY', 'progress:', '‸progres:'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('is a mapping', async () => {
    expect(await problemsWith({ '2023/Q2.md': '---\nprogress: completed\n---\n' })).toMatchObject([
      { code: 'WRONG_SHAPE', expected: 'mapping', found: 'text', line: 2, column: 11 },
    ]);
    expect(await problemsWith({ '2023/Q2.md': '---\nprogress:\n---\n' })).toEqual([]);
  });
});
