import type { Span } from '@baocao/core/narrative';
import { periodSequence } from '@baocao/core/period';
import {
  findMatch,
  SEARCH_MATCHES,
  type SearchMatch,
  type SearchQuestion,
} from '@baocao/core/search';
import { type RawBuilder, sql } from 'kysely';
import type { SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { periodOf } from '../labels.ts';
import { answering, matchOf, rankOf, type SearchScope } from './search-conditions.ts';

/** A result's place among those that were found. */
export interface ResultPlace {
  readonly match: SearchMatch;
  readonly agency: string;
  /** `2023-Q1`. */
  readonly period: string;
  readonly task: string;
  /** Place among the task's results of the period, from 1. */
  readonly ordinal: number;
}

export interface ResultHit extends ResultPlace {
  /** Of the period, and so of the list that the task is in. */
  readonly year: number;
  readonly theme: string | null;
  readonly text: string;
  /** Where in the text, in UTF-16 units. */
  readonly spans: readonly Span[];
}

/**
 * The results that have every word of a question: the best matches first, then the latest period, then by agency,
 * task and place. `after` is left out itself.
 */
export async function searchResults(
  store: Store,
  { question, scope }: { readonly question: SearchQuestion; readonly scope: SearchScope },
  { limit, after }: { readonly limit: number; readonly after?: ResultPlace },
): Promise<readonly ResultHit[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .within(found(shared, question, scope), 'hit')
      .selectAll()
      .where(beyond(after))
      .orderBy('hit.rank')
      .orderBy('hit.sequence', 'desc')
      .orderBy('hit.agency')
      .orderBy('hit.task')
      .orderBy('hit.ordinal')
      .limit(limit)
      .execute(),
  );
  return rows.map(({ rank, sequence, ...row }) => ({
    ...row,
    match: matchOf(rank),
    spans: findMatch(row.text, question)?.spans ?? [],
  }));
}

/** A result is seen by whoever sees the record that it stands in. */
function found(shared: SharedRows, question: SearchQuestion, scope: SearchScope) {
  return shared
    .select('period_record')
    .innerJoin('result', (join) =>
      join
        .onRef('result.agency', '=', 'period_record.agency')
        .onRef('result.period', '=', 'period_record.period'),
    )
    .select(['result.agency', 'result.period', 'result.task', 'result.ordinal'])
    .select(['result.theme', 'result.text', 'period_record.year', 'period_record.sequence'])
    .select(rankOf('result', question).as('rank'))
    .where(answering('result', question, scope));
}

function beyond(place: ResultPlace | undefined): RawBuilder<boolean> {
  if (!place) return sql<boolean>`1 = 1`;
  const { match, agency, period, task, ordinal } = place;
  const rank = SEARCH_MATCHES.indexOf(match);
  const sequence = periodSequence(periodOf(period));
  return sql<boolean>`(hit.rank > ${rank} or (hit.rank = ${rank}
    and (hit.sequence < ${sequence} or (hit.sequence = ${sequence}
      and (hit.agency, hit.task, hit.ordinal) > (${agency}, ${task}, ${ordinal})))))`;
}
