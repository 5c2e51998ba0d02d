import type { Narrative } from '@baocao/core/narrative';
import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, readFiles, SOUND } from '../department-folder.test-data.ts';

const FILE = '2023/Q1.md';

/** The narrative of a paragraph, as it is read from a file. */
async function read(paragraph: string): Promise<Narrative | undefined> {
  const file = `# Đánh giá chung\n\n${paragraph}\n`;
  const result = await readFiles({ ...SOUND, '2023/Q2.md': file });
  return result.ok ? result.value.records[1]?.passages[0]?.narrative : undefined;
}

describe('words', () => {
  it.each([
    '15_000 và 2*3*4 và 5 * 6',
    'Đạt 100%* (*) của kế hoạch (*)',
    'R&D, Q&A, &amp; &nbsp; &#7;',
    'tỷ lệ < 5% và > 3%, [ghi chú], ~50~, 100\u00A0% – 10:30',
    'Kết luận:Đồng ý “tiên bộ”  hai dấu cách',
    'Số 1.1. và #1 \u00A0',
    '1.1. Tiếp tục',
    'a) Một; b) Hai',
    '2023 [^ ] [] ()',
  ])('come out as typed: %s', async (words) => {
    expect(await read(words)).toEqual([{ type: 'text', text: words }]);
  });

  it('join where a line ends, with one space', async () => {
    expect(await read('Một  \nhai\n   ba')).toEqual([{ type: 'text', text: 'Một hai ba' }]);
    expect(await read('Một\n===\nhai')).toEqual([{ type: 'text', text: 'Một === hai' }]);
  });

  it('may be emphasised', async () => {
    const text = (words: string) => ({ type: 'text', text: words });
    expect(await read('*Một* **hai**, “_ba_” ***bốn***')).toEqual([
      { type: 'emphasis', children: [text('Một')] },
      text(' '),
      { type: 'strong', children: [text('hai')] },
      text(', “'),
      { type: 'emphasis', children: [text('ba')] },
      text('” '),
      { type: 'emphasis', children: [{ type: 'strong', children: [text('bốn')] }] },
    ]);
  });

  it.each([
    ['image', '‸![ảnh](anh.png)'],
    ['html', '‸<b>Một</b>'],
    ['html', '‸<!-- Một -->'],
    ['code', '‸`Một`'],
    ['line break', 'Một‸\\\nhai'],
    ['markup in a link', '[**‸15** mẫu](fact:mau-xang-dau)'.replace('**‸', '‸**')],
    ['deep emphasis', `${'*a '.repeat(8)}‸${'*a '.repeat(4)}b${'*'.repeat(12)}`],
  ])('of no report are refused: %s', async (what, words) => {
    expect(await faultsOf([FILE, 'Trong quý I/2023, Sở', `Quý ${words}, Sở`])).toMatchObject([
      { code: 'UNSUPPORTED_MARKDOWN', what, at: MARK },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['UNKNOWN_LINK', '‸[Một](https://x.vn)'],
    ['UNKNOWN_LINK', '‸<https://x.vn>'],
    ['UNKNOWN_LINK', '‸[Một](60/QĐ-UBND)'],
    ['NOT_A_FACT', '‸[Một](fact:mau-xang-dau.percnt)'],
    ['NOT_A_FACT', '‸[Một](fact:)'],
    ['NOT_LISTED', '‸[Một](fact:mau-xang-dua)'],
    ['NOT_LISTED', '‸[Một](doc:60/QĐ-UBNN)'],
    ['MALFORMED_LINK', '‸[Một](doc:)'],
    ['MALFORMED_LINK', '‸[Một](doc:60/QĐ-UBND "Hai")'],
    ['MALFORMED_LINK', '[Một‸](doc:258 /BC-SKHCN)'],
    ['MALFORMED_LINK', '[Một‸] (doc:60/QĐ-UBND)'],
    ['MALFORMED_LINK', '[Một‸](fact:mau-xang-dau'],
  ])('are refused: %s %s', async (code, link) => {
    expect(await faultsOf([FILE, 'Trong quý I/2023, Sở', `Quý ${link}, Sở`])).toMatchObject([
      { code, at: MARK },
    ]);
  });

  it('cite a document however its number is spaced', async () => {
    expect(await read('[Một](<doc:60 /QĐ-UBND>)')).toEqual([
      { type: 'citation', document: '60/QĐ-UBND', text: 'Một' },
    ]);
  });
});
