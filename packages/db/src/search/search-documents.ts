import type { Span } from '@baocao/core/narrative';
import {
  findMatch,
  SEARCH_MATCHES,
  type SearchMatch,
  type SearchQuestion,
} from '@baocao/core/search';
import { type RawBuilder, sql } from 'kysely';
import type { SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { type RecordedDocument, recordedDocument } from '../document/document-rows.ts';
import { answering, matchOf, rankOf, type SearchScope } from './search-conditions.ts';
import { wordsOfDocument } from './searched-words.ts';

/** A document's place among those that were found. */
export interface DocumentPlace {
  readonly match: SearchMatch;
  /** The day that it was issued on. */
  readonly issuedOn: string;
  readonly agency: string;
  readonly key: string;
}

export interface DocumentHit {
  readonly match: SearchMatch;
  readonly recorded: RecordedDocument;
  /** What it was found by: number, issuer and subject in a row. */
  readonly text: string;
  /** Where in the text, in UTF-16 units. */
  readonly spans: readonly Span[];
}

/**
 * The documents whose number, issuer and subject have every word of a question: the best matches first, then the
 * latest, then by agency and key. `after` is left out itself.
 */
export async function searchDocuments(
  store: Store,
  { question, scope }: { readonly question: SearchQuestion; readonly scope: SearchScope },
  { limit, after }: { readonly limit: number; readonly after?: DocumentPlace },
): Promise<readonly DocumentHit[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .within(found(shared, question, scope), 'hit')
      .selectAll()
      .where(beyond(after))
      .orderBy('hit.rank')
      .orderBy('hit.issued_on', 'desc')
      .orderBy('hit.agency')
      .orderBy('hit.key')
      .limit(limit)
      .execute(),
  );
  return rows.map(({ rank, ...row }) => {
    const recorded = recordedDocument(row);
    const text = wordsOfDocument(recorded.document);
    return {
      match: matchOf(rank),
      recorded,
      text,
      spans: findMatch(text, question)?.spans ?? [],
    };
  });
}

function found(shared: SharedRows, question: SearchQuestion, scope: SearchScope) {
  return shared
    .select('document')
    .selectAll('document')
    .select(rankOf('document', question).as('rank'))
    .where(answering('document', question, scope));
}

function beyond(place: DocumentPlace | undefined): RawBuilder<boolean> {
  if (!place) return sql<boolean>`1 = 1`;
  const { match, issuedOn, agency, key } = place;
  const rank = SEARCH_MATCHES.indexOf(match);
  return sql<boolean>`(hit.rank > ${rank} or (hit.rank = ${rank}
    and (hit.issued_on < ${issuedOn} or (hit.issued_on = ${issuedOn}
      and (hit.agency, hit.key) > (${agency}, ${key})))))`;
}
