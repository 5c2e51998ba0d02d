import { describe, expect, it } from 'vitest';
import { faultsOf, MARK } from '../department-folder.test-data.ts';
import { tooIntricateAt } from './intricacy.ts';

describe('what is far beyond any report', () => {
  it('is refused before it is parsed', async () => {
    expect(await faultsOf(['2023/Q2.md', 'Dự thảo.', `Một\n‸${']'.repeat(100_000)}`])).toEqual([
      { code: 'TOO_INTRICATE', at: MARK },
    ]);
    expect(
      await faultsOf([
        '2023/tasks.yaml',
        'title: Thu sự nghiệp',
        `title: ‸a${'* a'.repeat(9_000)}`,
      ]),
    ).toEqual([{ code: 'TOO_INTRICATE', at: MARK }]);
  });

  it('leaves a thousand results with two links each alone', () => {
    const results = '- [Một](fact:mot) theo [Hai](doc:2/KH-UBND).\n'.repeat(10);
    expect(tooIntricateAt(`## 1\n\n${results}\n`.repeat(100))).toBeNull();
  });
});
