import { type Document, type DocumentKey, documentKey } from '@baocao/core/document';
import * as z from 'zod';
import type { Place, Report } from '../problem/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import {
  day,
  documentNumber,
  itemsOf,
  readMapping,
  shapeOf,
  valueAt,
  words,
  type YamlNode,
} from '../yaml/index.ts';

/**
 * The documents of the whole folder, wherever they are listed and wherever they are cited.
 *
 * A citation may come before the file that lists its document, so all are held against the list
 * in the end.
 */
export interface DocumentList {
  /** Reads the `documents` of a file. */
  read(root: YamlNode): void;
  /** Takes a text that cannot be read: what it names, it may list. */
  setAside(text: string): void;
  /** For a file of which there is no text at all: it may list anything. */
  leaveOpen(): void;
  cite(key: DocumentKey, place: Place): void;
  /** Takes the document that a mapping names under a key, if it names any. */
  citeUnder(node: YamlNode | undefined, key: string): void;
  /** Reports every citation of what no file lists. */
  checkCitations(): void;
  /** By key. */
  documents(): readonly Document[];
}

const DOCUMENT = z.strictObject({
  number: documentNumber,
  issuedOn: day,
  issuer: words,
  subject: words.nullable().default(null),
  key: words.optional(),
});

export function createDocumentList(report: Report): DocumentList {
  const register = createRegister<Document | null>('document', report);
  const citations: { readonly key: DocumentKey; readonly place: Place }[] = [];
  const unread: string[] = [];
  const cite = (key: DocumentKey, place: Place) => citations.push({ key, place });
  return {
    read(root) {
      const listed = shapeOf(valueAt(root, 'documents'));
      if (listed === 'text' || listed === 'mapping') register.leaveOpen();
      for (const node of itemsOf(root, 'documents')) readDocument(node, register, report);
    },
    // Without white space, as keys are.
    setAside: (text) => unread.push(documentKey(text)),
    leaveOpen: register.leaveOpen,
    cite,
    citeUnder(node, key) {
      const written = valueAt(node, key);
      if (written?.type === 'text' && written.text !== '') {
        cite(documentKey(written.text), written.place);
      }
    },
    checkCitations() {
      for (const { key, place } of citations) {
        if (!unread.some((text) => text.includes(key))) register.find(key, place);
      }
    },
    documents: () =>
      register
        .values()
        .filter((document) => document !== null)
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** A document is named by its key or else its number, even where something else in it is wrong. */
function readDocument(node: YamlNode, register: Register<Document | null>, report: Report): void {
  const { whole } = readMapping(node, DOCUMENT, report);
  const name = [valueAt(node, 'key'), valueAt(node, 'number')].find(
    (each) => each?.type === 'text',
  );
  if (name?.type !== 'text' || name.text === '') {
    register.leaveOpen();
    return;
  }
  const key = documentKey(name.text);
  const document = whole && {
    key,
    number: whole.number,
    issuedOn: whole.issuedOn,
    issuer: whole.issuer,
    subject: whole.subject,
  };
  register.enter(key, document ?? null, name.place);
}
