import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';

test('RFC 8785, 3.2.2: numbers, strings and literals', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toEqual({
    ok: true,
    value:
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  });
});

test('RFC 8785, 3.2.3: keys in the order of their UTF-16 units', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const written = canonicalJson(value);
  expect(written.ok && [...written.value.matchAll(/:"([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test.each([
  [{ a: { b: ['x', 'y\ud800'] } }, '/a/b/1', 'LONE_SURROGATE'],
  [{ '\udc00': 1 }, '', 'LONE_SURROGATE'],
  [{ 'a/b': { '~': Number.NaN } }, '/a~1b/~0', 'NOT_FINITE'],
  [[1, Number.POSITIVE_INFINITY], '/1', 'NOT_FINITE'],
  [{ a: undefined }, '/a', 'NO_JSON_VALUE'],
  [new Array(1), '/0', 'NO_JSON_VALUE'],
  [{ a: 1n }, '/a', 'NO_JSON_VALUE'],
  [{ a: () => 1 }, '/a', 'NO_JSON_VALUE'],
  [{ a: new Date(0) }, '/a', 'NO_JSON_VALUE'],
  [{ a: new Map() }, '/a', 'NO_JSON_VALUE'],
])('%o is refused at %j', (value, pointer, reason) => {
  expect(canonicalJson(value)).toEqual({
    ok: false,
    error: { code: 'NOT_CANONICAL', pointer, reason },
  });
});

test('what goes on for ever is refused', () => {
  const round: { self?: unknown } = {};
  round.self = round;
  expect(canonicalJson(round)).toMatchObject({ ok: false, error: { reason: 'TOO_DEEP' } });
});

test('the digest is that of SHA-256 over UTF-8 (FIPS 180-4)', () => {
  expect(digestOf('abc')).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(digestOf('Sở')).toBe(
    'sha256:04932ab2863eee9f1c0be646a610094fa537d896489ce3539b8fa054aa49d332',
  );
});
