import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, lowered } from './folded.ts';
import { vietnameseText } from './vietnamese.test-data.ts';

const anyText = fc.oneof(
  vietnameseText,
  vietnameseText.map((text) => text.normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

test.each([
  ['lowered', lowered],
  ['folded', folded],
])('%s once is for ever', (_, fold) => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a text is folded alike, composed or not, in capitals or small letters', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      expect(lowered(text.normalize('NFD'))).toBe(lowered(text.normalize('NFC')));
      expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
    }),
  );
  const letters = fc.string({ unit: fc.constantFrom(...'aăâđêôơưáẳậếộợữ đò'), maxLength: 20 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(lowered(text.toUpperCase())).toBe(lowered(text));
    }),
  );
});

test('the small letters of a text are folded as the text is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(folded(lowered(text))).toBe(folded(text));
    }),
  );
});

test('folding a text contains the folding of its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of text.split(/\s+/u)) expect(folded(text)).toContain(folded(word));
    }),
  );
});

test('what is part of a text with its accents is part of it without', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const small = lowered(text);
      const letters = [...small];
      const start = from % (letters.length + 1);
      const part = letters.slice(start, start + (length % (letters.length - start + 1))).join('');
      expect(small).toContain(part);
      expect(folded(text)).toContain(folded(part));
    }),
  );
});
