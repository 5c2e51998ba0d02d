import { expect, test } from 'vitest';
import { folded, lowered } from './folded.ts';

test.each([
  ['Đường bộ', 'duong bo'],
  ['ĐẮK LẮK', 'dak lak'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình', 'hoa binh'],
  ['Nguyễn Thị Thuý, Nguyễn Thị Thúy', 'nguyen thi thuy, nguyen thi thuy'],
  ['638/KH-UBND', '638/kh-ubnd'],
  [' Kế\u00A0hoạch \t\r\n số\u200B 5 ', 'ke hoach so 5'],
  ['１２ ｍ²', '12 m2'],
  ['100%_\\', '100%_\\'],
  ['\u0301', ''],
  ['', ''],
])('%j is folded to %j', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test.each(['\u0110', '\u00D0', '\u0189', '\u0111', '\u00F0', '\u0256'])(
  '%s is a d with a stroke, whichever of the look-alikes it is',
  (letter) => {
    expect(lowered(`${letter}ường`)).toBe('đường');
    expect(folded(`${letter}ường`)).toBe('duong');
  },
);

test.each([
  ['hoà', 'hòa'],
  ['ngoài', 'ngòai'],
  ['khoẻ', 'khỏe'],
  ['QUÝ', 'QÚY'],
  ['thuỷ', 'thủy'],
])('%s and %s are one spelling, and not that without the tone', (one, other) => {
  expect(lowered(one)).toBe(lowered(other));
  expect(lowered(one)).not.toBe(folded(one));
});

test.each(['của', 'người', 'hoặc', 'xoắn', 'tuyển', 'quần áo', 'phường', 'ó ac'])(
  '%s keeps its tone where it is',
  (text) => {
    expect(lowered(text)).toBe(text);
  },
);

test('no character is folded further the second time, nor told apart by its normal form', () => {
  const changing: string[] = [];
  for (let code = 0; code <= 0x2ffff; code++) {
    const text = String.fromCodePoint(code);
    const once = folded(text);
    const small = lowered(text);
    const isOne =
      folded(once) === once &&
      lowered(small) === small &&
      folded(text.normalize('NFD')) === once &&
      folded(text.normalize('NFC')) === once;
    if (!isOne) changing.push(code.toString(16));
  }
  expect(changing).toEqual([]);
}, 30_000);
