import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipOf, packText, sizeOfPacked, storedText, unpackText } from './packed-text.ts';

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

test('packed texts are together a gzip file of all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 6 }), (parts) => {
      // Unpacking holds the CRC and the size that stand at its end against what it finds.
      const packed = parts.map(([each, stored]) => (stored ? storedText : packText)(each));
      const whole = parts.map(([each]) => each).join('');
      expect(gunzipSync(gzipOf(packed)).toString()).toBe(Buffer.from(whole).toString());
    }),
  );
});

test('a text that is cut short or lengthened is not unpacked', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 50 }), fc.nat(), (each, at) => {
      const packed = packText(each);
      const cut = packed.subarray(0, at % packed.length);
      expect(() => unpackText(cut)).toThrow(SyntaxError);
      const longer = Buffer.from(packed);
      longer.writeUInt32LE(sizeOfPacked(packed) - 1 - (at % each.length), packed.length - 4);
      expect(() => unpackText(longer)).toThrow(SyntaxError);
    }),
  );
});
