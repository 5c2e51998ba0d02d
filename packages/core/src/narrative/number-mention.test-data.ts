import fc from 'fast-check';
import { vietnameseText } from '../vietnamese.test-data.ts';
import { findNumbers } from './find-numbers.ts';
import type { NumberMention } from './number-mention.ts';

/** The numbers of a text, one after another, as a table of tests writes them: `COUNT 15 = 15 «hồ sơ»`. */
export function numbersOf(text: string): readonly string[] {
  return findNumbers(text).map(described);
}

function described(mention: NumberMention): string {
  const value = mention.value ?? mention.readings.join('|');
  return [
    `${mention.kind} ${mention.text}`,
    value === '' ? '' : `= ${value}`,
    mention.second === null ? '' : `/ ${mention.second}`,
    mention.unit ?? '',
    mention.noun === null ? '' : `«${mention.noun}»`,
    mention.approximate ? '≈' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const NUMBERS = [
  '15 hồ sơ',
  '7,1 tỷ đồng',
  '15,6%',
  '2,1 điểm %',
  '12/77',
  '20/01',
  '1.234',
  '258/BC-SKHCN',
  '10-NQ/TU',
  'Điều 12',
  'quý I/2023',
  'ngày 09 tháng 01 năm 2023',
  '6 tháng đầu năm',
  'RON 95-III',
  'Đề án 06',
  'thôn 5',
  '2020-2025',
  'từ 3 đến 5',
  '0252 3822 456',
  '-3,2%',
  '(1)',
  '1.',
  '1.2.3.4',
  '2\u00A0000\u00A0000',
  'một nửa',
  'khóa XIV',
  '１２',
  '120 ha',
  '10h30',
  '4,52 ngàn người',
  'tổ chức, cá nhân',
] as const;

const NOISE = fc.string({ unit: 'binary', maxLength: 12 });
const SIGNS = fc.string({
  unit: fc.constantFrom(...'0123456789.,/-–:() %|*\n“”²¹đhIVX\ud800\u00A0'),
  maxLength: 24,
});

/** Prose, numbers of every kind, signs, and characters that no keyboard has, lone surrogates among them. */
export const numberedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NUMBERS) },
      { weight: 2, arbitrary: vietnameseText },
      { weight: 2, arbitrary: SIGNS },
      { weight: 1, arbitrary: NOISE },
    ),
    { maxLength: 12 },
  )
  .chain((parts) =>
    fc.constantFrom(' ', ', ', '; ', '\n', '').map((separator) => parts.join(separator)),
  );
