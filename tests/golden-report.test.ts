import { readFileSync } from 'node:fs';
import { findReport, type Store } from '@baocao/db';
import { reportToText } from '@baocao/publish';
import { describe, expect, test } from 'vitest';
import { alteredCopy, BINH_THUAN, recordedStore } from './recorded-store.ts';
import { seedParagraphs } from './seed-paragraphs.ts';

const SEED = readFileSync(new URL('golden/258-bc-skhcn.txt', import.meta.url), 'utf8');

async function printed(store: Store): Promise<readonly string[]> {
  const report = await findReport(store, { agency: 'binh-thuan/skhcn', period: '2023-Q1' });
  if (!report.ok) throw new Error(report.error.code);
  return reportToText(report.value).trimEnd().split('\n\n');
}

describe('report 258/BC-SKHCN', () => {
  test('comes out of the department’s folder word for word', async () => {
    const paragraphs = await printed(await recordedStore(BINH_THUAN));
    expect(paragraphs).toEqual(seedParagraphs(SEED));
    expect(paragraphs.length).toBeGreaterThan(75);
  });

  test('is told apart from a text in which any one word is another', async () => {
    const paragraphs = await printed(await recordedStore(BINH_THUAN));
    const words = [...SEED.matchAll(/[\p{L}\p{N}]+/gu)];
    expect(words.length).toBeGreaterThan(3000);
    for (const { index, 0: word } of words) {
      const altered = `${SEED.slice(0, index)}${word}x${SEED.slice(index + word.length)}`;
      expect(seedParagraphs(altered), `“${word}” at ${index}`).not.toEqual(paragraphs);
    }
  });

  test.each([
    ['a result', [['2023/Q1.md', 'Ban hành Kế hoạch Hỗ trợ', 'Ban hành Chương trình Hỗ trợ']]],
    [
      'a theme',
      [
        ['2023/tasks.yaml', 'Về công tác xác định', 'Về việc xác định'],
        ['2023/Q1.md', 'Về công tác xác định', 'Về việc xác định'],
      ],
    ],
    ['a task', [['2023/tasks.yaml', 'kịp thời phát hiện và xử lý', 'kịp thời phát hiện, xử lý']]],
    ['a footnote', [['2023/Q1.md', 'kinh doanh vàng', 'kinh doanh bạc']]],
    ['a recipient', [['agency.yaml', 'Cục Thống kê Tỉnh', 'Cục Thuế Tỉnh']]],
    ['the signer', [['agency.yaml', 'Nguyễn Hoài Trung', 'Nguyễn Hoài Nam']]],
  ] as const)('differs where one word of %s is another in the folder', async (_, changes) => {
    const paragraphs = await printed(await recordedStore(alteredCopy(BINH_THUAN, changes)));
    expect(paragraphs).not.toEqual(seedParagraphs(SEED));
  });
});
