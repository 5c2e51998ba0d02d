import { expect, test } from 'vitest';
import { AUTHORITIES, formatSigningAuthority, parseSigningAuthority } from './signing-authority.ts';

test.each([
  ['KT. Giám đốc', 'KT.', 'Giám đốc'],
  ['TM. Ủy ban nhân dân', 'TM.', 'Ủy ban nhân dân'],
  ['TL. Giám đốc', 'TL.', 'Giám đốc'],
  ['TUQ. Giám đốc', 'TUQ.', 'Giám đốc'],
  ['Q. Giám đốc', 'Q.', 'Giám đốc'],
  ['KT.  Giám đốc ', 'KT.', 'Giám đốc'],
])('%s', (text, kind, of) => {
  expect(parseSigningAuthority(text)).toEqual({ ok: true, value: { kind, of } });
});

test.each(['', 'KT.', 'KT. ', 'Giám đốc', 'kt. Giám đốc', 'KT Giám đốc'])('%j is none', (text) => {
  expect(parseSigningAuthority(text)).toEqual({
    ok: false,
    error: { code: 'NOT_AN_AUTHORITY', text },
  });
});

test('every kind reads as it is printed', () => {
  for (const kind of AUTHORITIES) {
    const authority = { kind, of: 'Giám đốc' };
    expect(parseSigningAuthority(formatSigningAuthority(authority))).toEqual({
      ok: true,
      value: authority,
    });
  }
});
