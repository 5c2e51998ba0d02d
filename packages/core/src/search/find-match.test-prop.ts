import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../folded.ts';
import { vietnameseText } from '../vietnamese.test-data.ts';
import { findMatch } from './find-match.ts';
import { parseSearch } from './search-question.ts';

const anyText = fc.oneof(vietnameseText, fc.string({ unit: 'binary', maxLength: 40 }));

test('a text has every part of itself, and each span holds what was searched for', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const letters = [...text];
      const start = from % (letters.length + 1);
      const wanted = letters.slice(start, start + 1 + (length % 12)).join('');
      const parsed = parseSearch(wanted);
      if (!parsed.ok) return;
      const { terms } = parsed.value;
      const match = findMatch(text, parsed.value);
      expect(match !== null).toBe(terms.every((term) => folded(text).includes(term)));
      for (const { start: first, end } of match?.spans ?? []) {
        const span = folded(text.slice(first, end));
        const sought = match?.match === 'WORDS' ? terms : [parsed.value.folded];
        expect(sought.some((term) => span.includes(term))).toBe(true);
      }
    }),
  );
});

test('spans are in order, apart from one another and within the text', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, wanted) => {
      const parsed = parseSearch(wanted.slice(0, 5));
      const spans = parsed.ok ? (findMatch(text, parsed.value)?.spans ?? []) : [];
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
