import { expect, test } from 'vitest';
import { isCommandKey } from './key.ts';

test.each(['a', 'Trình quý I, lần 1', '0193a9c2-6d0e-7c3c-9f5e-0d7f6a4b2c11', '📄'.repeat(200)])(
  '%j is a key',
  (text) => {
    expect(isCommandKey(text)).toBe(true);
  },
);

test.each(['', '  ', 'a\n', 'a\u0000b', 'a\u202Eb', '\uD800', 'a'.repeat(201)])(
  '%j is none',
  (text) => {
    expect(isCommandKey(text)).toBe(false);
  },
);
