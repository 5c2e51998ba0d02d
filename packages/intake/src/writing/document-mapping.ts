import { type Document, documentKey, formatDocumentNumber } from '@baocao/core/document';
import { mappingOf, type WrittenMapping } from './yaml-text.ts';

/** A document as a file lists it; a key is named only where it is not the number. */
export function documentMapping({
  issuedOn,
  issuer,
  key,
  number,
  subject,
}: Document): WrittenMapping {
  const text = formatDocumentNumber(number);
  return mappingOf({
    number: text,
    issuedOn,
    issuer,
    subject,
    key: documentKey(text) === key ? null : key,
  });
}
