import { findMatch, type SearchQuestion } from '@baocao/core/search';
import type { SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { agenciesWithKeys, type RecordedAgency } from './agency-rows.ts';
import { inProvince } from './in-province.ts';

/** Which agencies to list. */
export interface AgencyFilter {
  readonly province?: string;
  /** Words of the name, the code or the key. */
  readonly text?: SearchQuestion;
}

/** Which of them, by key; `after` and `before` are keys, themselves left out. */
export interface AgencyPage {
  readonly limit: number;
  readonly after?: string;
  readonly before?: string;
  /** From the last key backwards. */
  readonly inverted?: boolean;
}

/** A page of the agencies, by key. Where words are searched for, the names of all of them are read. */
export async function pageOfAgencies(
  store: Store,
  filter: AgencyFilter,
  { limit, inverted = false, ...bounds }: AgencyPage,
): Promise<readonly RecordedAgency[]> {
  return readAcross(store, async (shared) => {
    const named = namesOf(shared, filter, bounds).orderBy(
      'agency.agency',
      inverted ? 'desc' : 'asc',
    );
    const { text } = filter;
    const rows = text
      ? (await named.execute()).filter((each) => isNamed(each, text)).slice(0, limit)
      : await named.limit(limit).execute();
    return agenciesWithKeys(
      shared,
      rows.map(({ agency }) => agency),
    );
  });
}

export async function countAgencies(store: Store, filter: AgencyFilter): Promise<number> {
  const { text } = filter;
  return readAcross(store, async (shared) => {
    const named = namesOf(shared, filter);
    if (text) return (await named.execute()).filter((each) => isNamed(each, text)).length;
    const { count } = await named
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

interface Named {
  readonly agency: string;
  readonly name: string;
  readonly code: string;
}

function namesOf(
  shared: SharedRows,
  { province }: AgencyFilter,
  { after, before }: Pick<AgencyPage, 'after' | 'before'> = {},
) {
  return shared
    .select('agency')
    .select(['agency.agency', 'agency.name', 'agency.code'])
    .$if(province !== undefined, (query) =>
      query.where(inProvince('agency.agency', province ?? '')),
    )
    .$if(after !== undefined, (query) => query.where('agency.agency', '>', after ?? ''))
    .$if(before !== undefined, (query) => query.where('agency.agency', '<', before ?? ''));
}

function isNamed({ agency, name, code }: Named, text: SearchQuestion): boolean {
  return findMatch(`${name} ${code} ${agency}`, text) !== null;
}
