import { SEARCH_MATCHES, type SearchMatch, type SearchQuestion } from '@baocao/core/search';
import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import { inProvince } from '../agency/in-province.ts';

/** Where to search: one agency, or those of one province. Its key bounds what is looked through. */
export type SearchScope = { readonly agency: string } | { readonly province: string };

/** A table whose rows bear `lowered` and `folded`. */
type Searched = 'result' | 'document';

/** Rows within the scope that have every word of the question. */
export function answering(
  table: Searched,
  { terms }: SearchQuestion,
  scope: SearchScope,
): RawBuilder<boolean> {
  const words = terms.map((term) => holds(table, 'folded', term));
  return sql<boolean>`${sql.join([within(table, scope), ...words], sql` and `)}`;
}

/** The place of a row's match in `SEARCH_MATCHES`: the lower, the better. */
export function rankOf(table: Searched, question: SearchQuestion): RawBuilder<number> {
  return sql<number>`case when ${holds(table, 'lowered', question.lowered)} then 0
    when ${holds(table, 'folded', question.folded)} then 1 else 2 end`;
}

export function matchOf(rank: number): SearchMatch {
  const match = SEARCH_MATCHES[rank];
  if (!match) throw new Error(`No match has the rank ${rank}`);
  return match;
}

function within(table: Searched, scope: SearchScope): RawBuilder<boolean> {
  const key = `${table}.agency`;
  return 'agency' in scope
    ? sql<boolean>`${sql.ref(key)} = ${scope.agency}`
    : inProvince(key, scope.province);
}

/** Whether a column holds a part. Not `like`: nothing that somebody searches for is a sign for something else. */
export function holds(
  table: Searched,
  column: 'lowered' | 'folded',
  part: string,
): RawBuilder<boolean> {
  const { fn } = expressionBuilder();
  const place = fn<number>('instr', [sql.ref(`${table}.${column}`), sql.val(part)]);
  return sql<boolean>`${place} > 0`;
}
