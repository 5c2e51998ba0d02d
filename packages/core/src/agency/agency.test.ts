import { expect, test } from 'vitest';
import { parseAgencyKey } from './agency.ts';

test.each(['binh-thuan/skhcn', 'lam-dong/so-tnmt', 'tp-hcm/q1', '34/1'])('%s is a key', (text) => {
  expect(parseAgencyKey(text)).toEqual({ ok: true, value: text });
});

test.each([
  '',
  'skhcn',
  'bình-thuận/skhcn',
  'binh-thuan/SKHCN',
  'binh-thuan/skhcn/phong',
  'binh-thuan//skhcn',
  '-binh/skhcn',
  'binh--thuan/skhcn',
  'binh thuan/skhcn',
  '../skhcn',
  'binh-thuan/skhcn\n',
])('%j is none', (text) => {
  expect(parseAgencyKey(text)).toEqual({ ok: false, error: { code: 'NOT_AN_AGENCY_KEY', text } });
});
