import {
  type CitationOccurrence,
  type CitationPage,
  type CitationPosition,
  countCitations,
  findCitations,
} from '@baocao/db';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';
import { badCursor } from '../not-found.ts';

/** Which occurrences of a document. */
export interface CitationsAsked extends CitationPage {
  readonly identity: string;
}

/** The occurrences of documents, in one statement for all that are asked alike. */
export const citationsOf: ContextCache<
  DataLoader<CitationsAsked, readonly CitationOccurrence[], string>,
  GatewayContext,
  []
> = createContextCache(
  ({ store }: GatewayContext) =>
    new DataLoader<CitationsAsked, readonly CitationOccurrence[], string>(
      async (asked) => {
        const found = new Map<CitationsAsked, readonly CitationOccurrence[]>();
        for (const alike of Map.groupBy(asked, pageOf).values()) {
          const identities = alike.map(({ identity }) => identity);
          const [page] = alike;
          if (!page) continue;
          const rows = Map.groupBy(
            await findCitations(store, identities, page),
            ({ identity }) => identity,
          );
          for (const each of alike) found.set(each, rows.get(each.identity) ?? []);
        }
        return asked.map((each) => found.get(each) ?? []);
      },
      { cacheKeyFn: (each) => `${each.identity}\n${pageOf(each)}` },
    ),
);

function pageOf({ limit, after, before, inverted }: CitationsAsked): string {
  const places = [after, before].map((place) => place && cursorOfCitation(place));
  return JSON.stringify([limit, inverted, ...places]);
}

/** How often documents are cited. */
export const citationCountOf: ContextCache<
  DataLoader<string, number>,
  GatewayContext,
  []
> = createContextCache(
  ({ store }: GatewayContext) =>
    new DataLoader((identities: readonly string[]) => countCitations(store, identities)),
);

/** `binh-thuan/skhcn/2023/2023-Q1/4`; without a period where the list cites. */
export function cursorOfCitation({ agency, year, period, position }: CitationPosition): string {
  return [agency, year, period ?? '', position].join('/');
}

export function citationAt(cursor: string | undefined): CitationPosition | undefined {
  if (cursor === undefined) return undefined;
  const [, agency, year, period, position] =
    /^([^/]+\/[^/]+)\/(\d{4})\/([^/]*)\/(\d{1,9})$/su.exec(cursor) ?? [];
  if (!agency) throw badCursor(cursor);
  return { agency, year: Number(year), period: period || null, position: Number(position) };
}
