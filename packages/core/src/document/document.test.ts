import { expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import { type Document, documentIdentity, documentKey, documentKind } from './document.ts';
import { parseDocumentNumber } from './document-number.ts';
import { documentTypeName, isDocumentType } from './document-type.ts';

function document(number: string, more: Partial<Document> = {}): Document {
  const parsed = parseDocumentNumber(number);
  if (!parsed.ok) throw new Error(`No document number: ${number}`);
  return {
    key: documentKey(number),
    number: parsed.value,
    issuedOn: isoDate(2023, 3, 9),
    issuer: 'UBND tỉnh Bình Thuận',
    subject: null,
    ...more,
  };
}

test.each([
  ['258/BC-SKHCN', 'Báo cáo'],
  ['261/UBND-NCKSTTHC', 'Công văn'],
  ['104/2022/NĐ-CP', 'Nghị định'],
  ['06/2024/QĐ-UBND', 'Quyết định'],
  ['01/2020/TT-VPCP', 'Thông tư'],
  ['72/2025/QH15', 'Luật'],
  ['10-NQ/TU', 'Nghị quyết'],
  ['198-KL/TW', 'Kết luận'],
  ['10-XYZ/TU', 'XYZ'],
  ['10-constructor/TU', 'constructor'],
])('%s is a %s', (number, kind) => {
  expect(documentKind(document(number).number)).toBe(kind);
});

test('a number, its issuer and its year make a document; the day and the key do not', () => {
  const first = document('60/QĐ-UBND');
  const same = document('60/QĐ-UBND', {
    key: documentKey('60/QĐ-UBND@2023'),
    issuedOn: isoDate(2023, 1, 9),
  });
  expect(documentIdentity(same)).toBe(documentIdentity(first));
  const others = [
    document('61/QĐ-UBND'),
    document('60/QĐ-UBND', { issuedOn: isoDate(2024, 3, 9) }),
    document('60/QĐ-UBND', { issuer: 'UBND tỉnh Lâm Đồng' }),
  ];
  for (const other of others) expect(documentIdentity(other)).not.toBe(documentIdentity(first));
});

test('a key is the same however its letters and spaces were typed', () => {
  expect(documentKey(' 60 /QĐ- UBND '.normalize('NFD'))).toBe(documentKey('60/QĐ-UBND'));
});

test('types that are not administrative have a name too', () => {
  expect(isDocumentType('NĐ')).toBe(false);
  expect(documentTypeName('NĐ')).toBe('Nghị định');
  expect(documentTypeName('toString')).toBeUndefined();
  expect(isDocumentType('toString')).toBe(false);
});
