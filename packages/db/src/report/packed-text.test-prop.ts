import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipOf, joined, packText, sizeOfPacked, storedText, unpackText } from './packed-text.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 3000 }),
  fc.constant('ế'.repeat(70_000)),
);

test('a text is unpacked as it was packed', () => {
  fc.assert(
    fc.property(text, (each) => {
      const bytes = Buffer.from(each);
      expect(unpackText(packText(each)).equals(bytes)).toBe(true);
      expect(unpackText(storedText(each)).equals(bytes)).toBe(true);
      expect(sizeOfPacked(packText(each))).toBe(bytes.length);
      expect(sizeOfPacked(storedText(each))).toBe(bytes.length);
    }),
  );
});

test('packed texts are joined, and are a gzip file of all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 6 }), (parts) => {
      // Unpacking holds the CRC and the size that stand at its end against what it finds.
      const packed = parts.map(([each, stored]) => (stored ? storedText : packText)(each));
      const whole = parts.map(([each]) => each).join('');
      const expected = Buffer.from(whole).toString();
      expect(unpackText(joined(packed)).toString()).toBe(expected);
      expect(gunzipSync(gzipOf(joined(packed))).toString()).toBe(expected);
    }),
  );
});

test('a text that is cut short, or of which any bit is turned, is not unpacked', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 50 }), fc.nat(), fc.nat(7), (each, at, bit) => {
      const packed = packText(each);
      const place = at % packed.length;
      expect(() => unpackText(packed.subarray(0, place))).toThrow(SyntaxError);
      const turned = Buffer.from(packed);
      turned[place] = (turned[place] ?? 0) ^ (1 << bit);
      let unpacked: string | undefined;
      try {
        unpacked = unpackText(turned).toString();
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
      }
      // A turned bit of what pads to the end of a byte says nothing.
      expect([undefined, each]).toContain(unpacked);
    }),
    { numRuns: 2000 },
  );
});
