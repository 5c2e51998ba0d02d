import type { IsoDate } from '@baocao/core';
import {
  type Document,
  type DocumentKey,
  documentIdentity,
  formatDocumentNumber,
  parseDocumentNumber,
} from '@baocao/core/document';
import type { Selectable } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import type { DocumentTable } from '../schema.ts';
import { searchColumns, wordsOfDocument } from '../search/searched-words.ts';

/** A document as one agency has listed it. */
export interface RecordedDocument {
  readonly agency: string;
  readonly identity: string;
  readonly document: Document;
}

/** What an agency has listed, by key. */
export async function documentsOf(rows: AgencyRows): Promise<readonly Document[]> {
  const found = await rows.select('document').selectAll().orderBy('document.key').execute();
  return found.map((row) => recordedDocument(row).document);
}

/** The documents at these places, in the order asked; `undefined` where there is none. */
export async function findDocuments(
  store: Store,
  places: readonly { readonly agency: string; readonly key: string }[],
): Promise<readonly (RecordedDocument | undefined)[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .select('document')
      .selectAll()
      .where((where) => where.or(places.map(({ agency, key }) => where.and({ agency, key }))))
      .execute(),
  );
  const byPlace = new Map(rows.map((row) => [`${row.agency} ${row.key}`, recordedDocument(row)]));
  return places.map(({ agency, key }) => byPlace.get(`${agency} ${key}`));
}

/** Every record of a document with this number, one agency's or any's. */
export async function findDocumentsByNumber(
  store: Store,
  number: string,
  agency?: string,
): Promise<readonly RecordedDocument[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .select('document')
      .selectAll()
      .where('document.number', '=', number)
      .$if(agency !== undefined, (query) => query.where('document.agency', '=', agency ?? ''))
      .orderBy('document.agency')
      .orderBy('document.key')
      .execute(),
  );
  return rows.map(recordedDocument);
}

/** Adds documents and updates those that are listed already; none is ever taken away, for old records cite it. */
export async function writeDocuments(
  rows: AgencyRows,
  documents: readonly Document[],
): Promise<void> {
  for (const document of documents) {
    await rows.put(
      'document',
      { key: document.key },
      {
        number: formatDocumentNumber(document.number),
        identity: documentIdentity(document),
        issued_on: document.issuedOn,
        issuer: document.issuer,
        subject: document.subject,
        ...searchColumns(wordsOfDocument(document)),
      },
    );
  }
}

export function recordedDocument(row: Selectable<DocumentTable>): RecordedDocument {
  const number = parseDocumentNumber(row.number);
  if (!number.ok) throw new Error(`The store holds no document number in ${row.number}`);
  return {
    agency: row.agency,
    identity: row.identity,
    document: {
      key: row.key as DocumentKey,
      number: number.value,
      issuedOn: row.issued_on as IsoDate,
      issuer: row.issuer,
      subject: row.subject,
    },
  };
}
