import { describe, expect, it } from 'vitest';
import { faultsOf, MARK } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';
const NOTE = '[^1]: Gồm 05 mẫu dầu và 10 mẫu xăng.';

describe('footnotes', () => {
  it.each([
    ['FOOTNOTE_NOT_WRITTEN', 'nhiệm vụ.\n', 'nhiệm vụ‸[^2].\n'],
    ['FOOTNOTE_NOT_WRITTEN', 'nhiệm vụ.\n', 'nhiệm vụ‸[^ghi chú].\n'],
    ['FOOTNOTE_NOT_CALLED', NOTE, `${NOTE}\n\n‸[^2]: Hai.`],
    ['FOOTNOTE_WRITTEN_TWICE', NOTE, `${NOTE}\n‸[^1]: Hai.`],
    ['FOOTNOTE_CALLED_TWICE', 'nhiệm vụ.\n', 'nhiệm vụ‸[^1].\n'],
    ['FOOTNOTE_OUT_OF_PLACE', NOTE, `[^1]: Một‸[^2].\n\n[^2]: Hai.`],
    ['UNSUPPORTED_MARKDOWN', NOTE, '[^1]: Một.\n\n    ‸Hai.'],
    ['EMPTY_ITEM', NOTE, '‸[^1]:'],
    ['NOT_LISTED', NOTE, '[^1]: Theo ‸[Kế hoạch](doc:1/KH-UBND).'],
  ])('reports %s where it stands: %s → %s', async (code, from, to) => {
    expect(await faultsOf([FILE, from, to])).toMatchObject([{ code, at: MARK }]);
  });

  it('may be written between the results, and called in what is refused', async () => {
    expect(
      await faultsOf(
        [FILE, '- Không thuộc nhóm nào.', `- Không[^a].\n[^a]: Một.\n- Hai[^b].`],
        [FILE, NOTE, `${NOTE}\n[^b]: Ba.`],
      ),
    ).toEqual([]);
    expect(await faultsOf([FILE, '- Khảo sát [15', '- Khảo sát:\n  ‸- [15'])).toMatchObject([
      { code: 'UNSUPPORTED_MARKDOWN', what: 'nested list', at: MARK },
    ]);
  });

  it('are no footnotes where the bracket is escaped', async () => {
    expect(await faultsOf([FILE, 'nhiệm vụ.\n', 'nhiệm vụ\\[^2].\n'])).toEqual([]);
  });
});
