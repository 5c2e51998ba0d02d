import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from './document-number.ts';
import { DOCUMENT_TYPES, type DocumentType, isDocumentType } from './document-type.ts';

const CAPITALS = [...'ABCDĐEGHIKLMNOPQRSTUVXYƠƯÔ'];

const number = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('', '', '', 'a', 'b', 'đ'))
  .map(([digits, letter]) => String(digits).padStart(2, '0') + letter);
const year = fc.integer({ min: 1945, max: 2199 });
const letters = fc
  .tuple(
    fc.constantFrom(...CAPITALS),
    fc.string({ unit: fc.constantFrom(...CAPITALS, ...'0159&.rth'), maxLength: 8 }),
  )
  .map(([first, rest]) => first + rest);
const symbol = fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'));

const anyNumber: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    family: fc.constant('typed' as const),
    number,
    type: fc.constantFrom(...(Object.keys(DOCUMENT_TYPES) as DocumentType[])),
    issuer: symbol,
  }),
  fc.record({
    family: fc.constant('dispatch' as const),
    number,
    issuer: letters.filter((issuer) => !isDocumentType(issuer)),
    drafter: symbol,
  }),
  fc.record({
    family: fc.constant('normative' as const),
    number,
    year,
    type: letters,
    issuer: symbol,
  }),
  fc.record({
    family: fc.constant('assembly' as const),
    number,
    year,
    term: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({ family: fc.constant('party' as const), number, type: letters, issuer: symbol }),
);

test('reading what was printed gives the number back', () => {
  fc.assert(
    fc.property(anyNumber, (each) => {
      expect(parseDocumentNumber(formatDocumentNumber(each))).toEqual({ ok: true, value: each });
    }),
  );
});

test('stray spaces around the strokes change nothing', () => {
  fc.assert(
    fc.property(anyNumber, fc.constantFrom(' ', '  ', '\u00a0', '\t'), (each, space) => {
      const spaced = formatDocumentNumber(each).replaceAll(/[/-]/g, `${space}$&${space}`);
      expect(parseDocumentNumber(`${space}${spaced}${space}`)).toEqual({ ok: true, value: each });
    }),
  );
});

test('any text at all is read or refused, and what is read prints to what reads the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0129/- QĐHNTUabc&.') }),
  );
  fc.assert(
    fc.property(text, (each) => {
      const parsed = parseDocumentNumber(each);
      if (parsed.ok)
        expect(parseDocumentNumber(formatDocumentNumber(parsed.value))).toEqual(parsed);
      else expect(parsed.error).toEqual({ code: 'NOT_A_DOCUMENT_NUMBER', text: each });
    }),
  );
});
