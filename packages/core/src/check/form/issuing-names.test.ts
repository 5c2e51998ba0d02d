import { expect, test } from 'vitest';
import { issuingNames } from './issuing-names.ts';

/** A line in stars is bold. */
function named(...lines: readonly string[]) {
  return issuingNames(
    lines.map((line) => ({ text: line.replaceAll('*', ''), isBold: line.startsWith('*') })),
  );
}

test('the last name is the issuer’s, whatever the lettering', () => {
  expect(named('UBND TỈNH BÌNH THUẬN', '*SỞ NỘI VỤ')).toEqual(['SUPERIOR', 'ISSUER']);
  expect(named('UBND TỈNH BÌNH THUẬN', 'SỞ NỘI VỤ')).toEqual(['SUPERIOR', 'ISSUER']);
  expect(named('*UBND TỈNH BÌNH THUẬN', '*SỞ NỘI VỤ')).toEqual(['SUPERIOR', 'ISSUER']);
  expect(named('*SỞ NỘI VỤ')).toEqual(['ISSUER']);
});

test('a name may take several lines', () => {
  expect(named('*ỦY BAN NHÂN DÂN', '*TỈNH BÌNH THUẬN')).toEqual(['ISSUER', 'ISSUER']);
  expect(named('ỦY BAN NHÂN DÂN', 'TỈNH MINH HỌA', '*SỞ TÀI NGUYÊN VÀ MÔI', '*TRƯỜNG')).toEqual([
    'SUPERIOR',
    'SUPERIOR',
    'ISSUER',
    'ISSUER',
  ]);
});

test('where a line may go on or begin a name, the lettering may be right for one of both', () => {
  expect(named('UBND TỈNH X', '*VĂN PHÒNG', '*HỘI ĐỒNG NHÂN DÂN')).toEqual([
    'SUPERIOR',
    'ISSUER',
    'ISSUER',
  ]);
  expect(named('*BAN QUẢN LÝ', '*CÁC KHU CÔNG NGHIỆP')).toEqual(['ISSUER', 'ISSUER']);
});

test('what names no body is none', () => {
  expect(named('DỰ THẢO', '*SỞ NỘI VỤ')).toEqual([null, 'ISSUER']);
  expect(named('Bản sao')).toEqual([null]);
});
