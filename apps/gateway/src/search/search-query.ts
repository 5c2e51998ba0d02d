import type { SearchQuestion } from '@baocao/core/search';
import {
  type DocumentHit,
  type ResultHit,
  type SearchScope,
  searchDocuments,
  searchResults,
} from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { FORWARD, PAGE } from '../page.ts';
import { readScope, readSearch } from './read-search.ts';
import {
  cursorOfDocument,
  cursorOfResult,
  documentPlaceOf,
  resultPlaceOf,
} from './search-cursor.ts';
import { DocumentHitType, ResultHitType } from './search-hit-types.ts';

interface Search {
  readonly question: SearchQuestion;
  readonly scope: SearchScope;
}

const ResultHitConnection = builder.connectionObject(
  { type: ResultHitType, name: 'ResultHitConnection', description: 'A page of results found.' },
  { name: 'ResultHitEdge', description: 'A result in a page.' },
);

const DocumentHitConnection = builder.connectionObject(
  {
    type: DocumentHitType,
    name: 'DocumentHitConnection',
    description: 'A page of documents found.',
  },
  { name: 'DocumentHitEdge', description: 'A document in a page.' },
);

const SearchType = builder.objectRef<Search>('Search');
builder.objectType(SearchType, {
  description:
    'What answers a search, `duong bo`: the best matches first, in lists that are paged apart.',
  fields: (t) => ({
    results: t.field({
      type: ResultHitConnection,
      nullable: true,
      description:
        'The results with every word; among equal matches the latest period first. At most 100 a page.',
      args: FORWARD,
      resolve: ({ question, scope }, args, { store }) =>
        resolveCursorConnection<Promise<ResultHit[]>>(
          { args, ...PAGE, toCursor: cursorOfResult },
          async ({ after, limit }) => {
            const place = after === undefined ? {} : { after: resultPlaceOf(after) };
            return [...(await searchResults(store, { question, scope }, { limit, ...place }))];
          },
        ),
    }),
    documents: t.field({
      type: DocumentHitConnection,
      nullable: true,
      description:
        'The documents with every word in number, issuer and subject; among equal matches the latest first. At most 100 a page.',
      args: FORWARD,
      resolve: ({ question, scope }, args, { store }) =>
        resolveCursorConnection<Promise<DocumentHit[]>>(
          { args, ...PAGE, toCursor: cursorOfDocument },
          async ({ after, limit }) => {
            const place = after === undefined ? {} : { after: documentPlaceOf(after) };
            return [...(await searchDocuments(store, { question, scope }, { limit, ...place }))];
          },
        ),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchType,
    nullable: true,
    description:
      'Results and documents by their words, within one agency or one province. Accents and capitals may be left out. An error with the code SEARCH_TOO_SHORT, SEARCH_TOO_LONG or SEARCH_WHERE where nothing can be searched for.',
    args: {
      text: t.arg.string({
        required: true,
        description:
          'Words that must all occur, as any part of a text; “some in quotes” as they stand in a row.',
      }),
      agency: t.arg.string({ description: '`binh-thuan/skhcn`.' }),
      province: t.arg.string({ description: '`binh-thuan`.' }),
    },
    resolve: (_, { text, agency, province }) => ({
      question: readSearch(text),
      scope: readScope(agency, province),
    }),
  }),
);
