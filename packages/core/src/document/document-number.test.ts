import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts';

interface Case {
  readonly family: string;
  readonly written: string;
  readonly proper: string;
}

/** The lines of a case file that are neither empty nor a comment. */
function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function validCases(): readonly Case[] {
  let family = '';
  return linesOf('document-number.valid.txt').flatMap((line) => {
    const heading = /^\[(.+)\]$/.exec(line);
    if (heading) {
      family = heading[1] ?? '';
      return [];
    }
    const [written = '', proper = written] = line.split(' = ');
    return [{ family, written, proper }];
  });
}

describe('document-number.valid.txt', () => {
  test.each(validCases())('$written is a $family number', ({ family, written, proper }) => {
    const parsed = parseDocumentNumber(written);
    expect(parsed).toMatchObject({ ok: true, value: { family } });
    expect(parsed.ok && formatDocumentNumber(parsed.value)).toBe(proper);
  });

  test('has every family', () => {
    expect([...new Set(validCases().map(({ family }) => family))]).toEqual([
      'typed',
      'dispatch',
      'normative',
      'assembly',
      'party',
    ]);
  });
});

test.each(['', ...linesOf('document-number.invalid.txt')])('%j is no document number', (text) => {
  expect(parseDocumentNumber(text)).toEqual({
    ok: false,
    error: { code: 'NOT_A_DOCUMENT_NUMBER', text },
  });
});

test('the parts of a number are told apart', () => {
  expect(parseDocumentNumber('254/QĐ-UBND-HC')).toMatchObject({
    value: { number: '254', type: 'QĐ', issuer: 'UBND-HC' },
  });
  expect(parseDocumentNumber('261/UBND-NCKSTTHC')).toMatchObject({
    value: { number: '261', issuer: 'UBND', drafter: 'NCKSTTHC' },
  });
  expect(parseDocumentNumber('104/2022/NĐ-CP')).toMatchObject({
    value: { number: '104', year: 2022, type: 'NĐ', issuer: 'CP' },
  });
  expect(parseDocumentNumber('72/2025/QH15')).toMatchObject({
    value: { number: '72', year: 2025, term: 15 },
  });
  expect(parseDocumentNumber('198-KL/TW')).toMatchObject({
    value: { number: '198', type: 'KL', issuer: 'TW' },
  });
});

test('letters written with separate marks are the same letters', () => {
  expect(parseDocumentNumber('60/QĐ-SỞKHCN'.normalize('NFD'))).toEqual(
    parseDocumentNumber('60/QĐ-SỞKHCN'),
  );
});
