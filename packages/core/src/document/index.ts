export {
  type Citation,
  type Document,
  type DocumentKey,
  documentIdentity,
  documentKey,
  documentKind,
} from './document.ts';
export {
  type AssemblyNumber,
  type DispatchNumber,
  type DocumentNumber,
  type DocumentNumberProblem,
  formatDocumentNumber,
  type NormativeNumber,
  type PartyNumber,
  parseDocumentNumber,
  type TypedNumber,
} from './document-number.ts';
export {
  DOCUMENT_TYPES,
  type DocumentType,
  documentTypeName,
  isDocumentType,
} from './document-type.ts';
