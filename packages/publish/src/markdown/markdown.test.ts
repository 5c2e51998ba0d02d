import { describe, expect, test } from 'vitest';
import { escapeLine, escapeLineStart, markdownTable } from './markdown.ts';

describe('escapeLine', () => {
  test.each([
    '10-NQ/TU, ngày 18/3/2022',
    'mau_xang_dau',
    'a < 5 và b > 3',
    'Nghiên cứu & Phát triển',
    'Thành công! PAR Index: 15,6% (12/77)',
    'E5 RON92-II #1 + 2 = 3',
  ])('leaves %s alone', (text) => {
    expect(escapeLine(text)).toBe(text);
  });

  test.each([
    ['5*6', '5\\*6'],
    ['_nghiêng_', '\\_nghiêng\\_'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['[liên kết](x)', '\\[liên kết](x)'],
    ['<script>', '\\<script>'],
    ['</b>', '\\</b>'],
    ['`mã`', '\\`mã\\`'],
    ['~~bỏ~~', '\\~\\~bỏ\\~\\~'],
    ['Đạt!', 'Đạt\\!'],
    ['a <', 'a \\<'],
    ['C:\\thư mục', 'C:\\\\thư mục'],
    ['&lt; và &#60;', '\\&lt; và \\&#60;'],
    ['hai\n dòng', 'hai dòng'],
  ])('%s → %s', (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown);
  });
});

describe('escapeLineStart', () => {
  test.each([
    ['1. Một', '1\\. Một'],
    ['2) Hai', '2\\) Hai'],
    ['2023.', '2023\\.'],
    ['- Gạch', '\\- Gạch'],
    ['+ Cộng', '\\+ Cộng'],
    ['## Thăng', '\\## Thăng'],
    ['> Trích', '\\> Trích'],
    ['---', '\\---'],
    ['[^1]: gọi', '[^1]\\: gọi'],
    ['    thụt vào', 'thụt vào'],
  ])('%s → %s', (text, markdown) => {
    expect(escapeLineStart(text)).toBe(markdown);
  });

  test.each(['1.1 Một', '-5 độ', '#1', '**đậm**'])('leaves %s alone', (text) => {
    expect(escapeLineStart(text)).toBe(text);
  });
});

test('a bar in a cell does not end it', () => {
  expect(markdownTable([{ title: 'a|b', align: 'left' }], [['c']])).toBe(
    '| a\\|b |\n| :--- |\n| c |',
  );
});
