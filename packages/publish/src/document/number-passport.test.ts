import { expect, test } from 'vitest';
import { ISSUED, quarterRecord, reportOf } from '../department.test-data.ts';
import { documentBlocks } from './document.ts';

function passportOf(report: Parameters<typeof documentBlocks>[0]): readonly (readonly string[])[] {
  const block = documentBlocks(report, { passport: true }).find(
    (each) => each.type === 'appendix' && each.kind === 'PASSPORT',
  );
  if (block?.type !== 'appendix') throw new Error('There is no passport');
  return block.table.rows.map((cells) => cells.map(({ text }) => text));
}

test('each number tells where it stands, of what it is and what it comes from', () => {
  const [first, ...others] = passportOf(reportOf([ISSUED]));
  expect(first?.slice(0, 4)).toEqual([
    '1',
    '09 giấy',
    'Mục I, nhiệm vụ 1, kết quả 2',
    'Giấy chứng nhận | đã cấp',
  ]);
  expect(first?.[4]).toContain('Báo cáo 07/BC-STNMT, tính đến 06/3/2024');
  expect(others.map(([, text, place]) => [text, place])).toEqual([
    ['09 (ước)', 'Phụ lục I, cột “Trong kỳ”'],
    ['15,0%', 'Phụ lục I, cột “So với kế hoạch”'],
    ['340.000.000/7.100.000.000', 'Phụ lục I, cột “Trong kỳ”'],
    ['4,8%', 'Phụ lục I, cột “Tỷ lệ”'],
    ['50% (chỉ nêu tỷ lệ)', 'Phụ lục I, cột “Tỷ lệ”'],
  ]);
});

test('two appendices are numbered, one is not', () => {
  const numbers = (passport: boolean) =>
    documentBlocks(reportOf([ISSUED]), { passport }).flatMap((block) =>
      block.type === 'appendix' ? [block.number] : [],
    );
  expect(numbers(false)).toEqual([null]);
  expect(numbers(true)).toEqual(['I', 'II']);
});

test('a report without a bound number has none', () => {
  expect(() => passportOf(reportOf([quarterRecord()]))).toThrow('There is no passport');
});
