import { parseIsoDate } from '@baocao/core';
import { parsePeriod } from '@baocao/core/period';
import { SEARCH_MATCHES, type SearchMatch } from '@baocao/core/search';
import type { DocumentHit, DocumentPlace, ResultPlace } from '@baocao/db';
import { badCursor } from '../not-found.ts';

/** `VERBATIM/binh-thuan/skhcn/2023-Q1/1.1/3`. */
export function cursorOfResult({ match, agency, period, task, ordinal }: ResultPlace): string {
  return [match, agency, period, task, ordinal].join('/');
}

export function resultPlaceOf(cursor: string): ResultPlace {
  const [, found, agency = '', period = '', task = '', ordinal = ''] =
    /^(\w+)\/([^/]+\/[^/]+)\/([^/]+)\/([^/]+)\/(\d{1,9})$/su.exec(cursor) ?? [];
  const match = matchNamed(found);
  if (!match || !parsePeriod(period).ok) throw badCursor(cursor);
  return { match, agency, period, task, ordinal: Number(ordinal) };
}

/** `PHRASE/2023-02-23/binh-thuan/skhcn/638/KH-UBND`: a key may hold slashes. */
export function cursorOfDocument({
  match,
  recorded: { agency, document },
}: Pick<DocumentHit, 'match' | 'recorded'>): string {
  return [match, document.issuedOn, agency, document.key].join('/');
}

export function documentPlaceOf(cursor: string): DocumentPlace {
  const [, found, issuedOn = '', agency = '', key = ''] =
    /^(\w+)\/([\d-]+)\/([^/]+\/[^/]+)\/(.+)$/su.exec(cursor) ?? [];
  const match = matchNamed(found);
  if (!match || !parseIsoDate(issuedOn).ok) throw badCursor(cursor);
  return { match, issuedOn, agency, key };
}

function matchNamed(name: string | undefined): SearchMatch | undefined {
  return SEARCH_MATCHES.find((match) => match === name);
}
