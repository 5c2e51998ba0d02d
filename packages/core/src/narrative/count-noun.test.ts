import { expect, test } from 'vitest';
import { countNounAfter } from './count-noun.ts';

test.each([
  ['hồ sơ thủ tục hành chính trong lĩnh vực', 'hồ sơ thủ tục hành chính', 'thing'],
  ['tổ chức, cá nhân⁴. Kết quả', 'tổ chức, cá nhân', 'thing'],
  ['tổ chức, 05 cá nhân', 'tổ chức', 'thing'],
  ['xã, thị trấn)', 'xã, thị trấn', 'place'],
  ['hồ sơ đúng hạn', 'hồ sơ', 'thing'],
  ['mẫu xăng RON 95-III', 'mẫu xăng', 'thing'],
  ['Chứng chỉ nhân viên bức xạ cho người', 'Chứng chỉ nhân viên bức xạ', 'thing'],
  ['thiết bị y tế được', 'thiết bị y tế', 'thing'],
  ['năm qua', 'năm', 'time'],
  ['vụ năm 2022', 'vụ', 'thing'],
  ['hồ\nsơ của dân', 'hồ sơ', 'thing'],
  ['bí thư', 'bí thư', 'other'],
  ['TTHC mức độ 4', 'TTHC', 'thing'],
  ['(mười lăm) hồ sơ', 'hồ sơ', 'thing'],
  ['lượt/ngày', 'lượt/ngày', 'thing'],
])('%j counts %j', (following, text, sort) => {
  expect(countNounAfter(`15 ${following}`, 2)).toEqual({ text, sort });
});

test.each(['trong hạn', 'và 12', ', hồ sơ', '', '\n\nHồ sơ', '\nHồ sơ', '(hồ sơ)', '“hồ sơ”'])(
  '%j is no noun',
  (following) => {
    expect(countNounAfter(`15 ${following}`, 2)).toBeUndefined();
  },
);

test('a noun is bounded, however long the text goes on', () => {
  const noun = countNounAfter(`15 ${'mẫu '.repeat(1000)}`, 2)?.text ?? '';
  expect(noun.split(' ')).toHaveLength(10);
});
