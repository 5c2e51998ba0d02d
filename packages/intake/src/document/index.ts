export { createDocumentList, type DocumentList } from './document-list.ts';
