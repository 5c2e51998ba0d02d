import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, formatNumber, isDecimal } from '../quantity/index.ts';
import { findCitations } from './find-citations.ts';
import { findNumbers } from './find-numbers.ts';
import { mentionInterval } from './mention-interval.ts';
import { numberedText } from './number-mention.test-data.ts';

test('mentions are in order, never overlap, and are cut from the text as it stands', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      let end = 0;
      for (const mention of findNumbers(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('every digit belongs to a mention', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      const covered = new Set<number>();
      for (const { start, end } of findNumbers(text)) {
        for (let at = start; at < end; at += 1) covered.add(at);
      }
      for (const { index } of text.matchAll(/\d/g)) expect(covered).toContain(index);
    }),
  );
});

test('a value is canonical, and stands alone or not at all; a mention of any make has a range or none', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      for (const mention of findNumbers(text)) {
        for (const value of [mention.value, mention.second, ...mention.readings]) {
          expect(value === null || isDecimal(value)).toBe(true);
        }
        expect(mention.value !== null && mention.readings.length > 0).toBe(false);
        expect(mention.noun).not.toBe('');
        expect(() => mentionInterval(mention)).not.toThrow();
      }
    }),
  );
});

test('of a composed text, mentions are composed too; the decomposed text throws nothing', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      for (const mention of findNumbers(text.normalize('NFC'))) {
        expect(mention.noun?.normalize('NFC') ?? null).toBe(mention.noun);
      }
      expect(() => findNumbers(text.normalize('NFD'))).not.toThrow();
    }),
  );
});

test('full-width digits and unusual spaces change no kind and no value', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      const wide = text.replace(/[0-9]/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      const bare = ({ kind, value, noun }: ReturnType<typeof findNumbers>[number]) => [
        kind,
        value,
        noun,
      ];
      expect(findNumbers(wide).map(bare)).toEqual(findNumbers(text).map(bare));
    }),
  );
});

test('what was printed as a count is found as that count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 7 }), (count) => {
      const text = `Tiếp nhận ${formatNumber(decimal(count))} hồ sơ.`;
      expect(findNumbers(text)).toMatchObject([
        { kind: 'COUNT', value: String(count), noun: 'hồ sơ' },
      ]);
    }),
  );
});

test('citations are in order, never overlap, and are cut from the text as it stands', () => {
  fc.assert(
    fc.property(numberedText, (text) => {
      let end = 0;
      for (const citation of findCitations(text)) {
        expect(citation.start).toBeGreaterThanOrEqual(end);
        end = citation.end;
        expect(citation.text).toBe(text.slice(citation.start, citation.end));
        expect(citation.text).toContain(citation.numberAsWritten);
      }
    }),
  );
});
