import type { DocumentKey } from '@baocao/core/document';
import { type Narrative, walkNarrative } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import { type TaskCode, type TaskList, walkTasks } from '@baocao/core/task';
import { type RawBuilder, sql } from 'kysely';
import type { AgencyRows, SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';

/** Where in a department's texts a document is cited. */
export type CitationPlace =
  | 'APPROVAL'
  | 'TASK'
  | 'THEME'
  | 'TARGET'
  | 'EXTENSION'
  | 'HAND_OVER'
  | 'BASIS'
  | 'RESULT'
  | 'PARAGRAPH'
  | 'FOOTNOTE';

/** One occurrence of a document; `period` is `null` where the task list cites it. */
export interface CitationOccurrence {
  readonly agency: string;
  readonly document: string;
  readonly year: number;
  readonly period: string | null;
  /** Among the occurrences in that list or record, from 0. */
  readonly position: number;
  readonly place: CitationPlace;
  readonly task: string | null;
  /** As cited: where two occurrences name different days, both stand here. */
  readonly text: string;
}

/** A place in the order of a document's occurrences: by agency, year and period, the task list first. */
export type CitationPosition = Pick<CitationOccurrence, 'agency' | 'year' | 'period' | 'position'>;

/** Which occurrences of each document; `after` and `before` are places, themselves left out. */
export interface CitationPage {
  readonly limit: number;
  readonly after?: CitationPosition | undefined;
  readonly before?: CitationPosition | undefined;
  /** From the last one backwards. */
  readonly inverted?: boolean;
}

/** A page of the occurrences of each of the documents with these identities, whichever agency cites them. */
export async function findCitations(
  store: Store,
  identities: readonly string[],
  { limit, after, before, inverted = false }: CitationPage,
): Promise<readonly (CitationOccurrence & { readonly identity: string })[]> {
  const order = inOrder('citation', inverted);
  const rows = await readAcross(store, (shared) => {
    const numbered = occurrencesOf(shared, identities)
      .selectAll('citation')
      .select('document.identity')
      .select(
        sql<number>`row_number() over (partition by document.identity order by ${order})`.as('nth'),
      )
      .where(isBeside('>', after))
      .where(isBeside('<', before));
    return shared
      .within(numbered, 'numbered')
      .selectAll()
      .where('numbered.nth', '<=', limit)
      .orderBy(inOrder('numbered', inverted))
      .execute();
  });
  return rows.map(({ nth, ...row }) => ({ ...row, place: row.place as CitationPlace }));
}

/** How often each of the documents is cited, in their order. */
export async function countCitations(
  store: Store,
  identities: readonly string[],
): Promise<readonly number[]> {
  const rows = await readAcross(store, (shared) =>
    occurrencesOf(shared, identities)
      .select(['document.identity', ({ fn }) => fn.countAll<number>().as('count')])
      .groupBy('document.identity')
      .execute(),
  );
  const counts = new Map(rows.map(({ identity, count }) => [identity, Number(count)]));
  return identities.map((identity) => counts.get(identity) ?? 0);
}

function placeIn(table: string): readonly RawBuilder<unknown>[] {
  const [agency, year, period, position] = ['agency', 'year', 'period', 'position'].map((column) =>
    sql.ref(`${table}.${column}`),
  );
  return [sql`${agency}`, sql`${year}`, sql`coalesce(${period}, '')`, sql`${position}`];
}

function inOrder(table: string, inverted: boolean): RawBuilder<unknown> {
  return sql.join(placeIn(table).map((part) => (inverted ? sql`${part} desc` : part)));
}

function isBeside(side: '<' | '>', place: CitationPosition | undefined): RawBuilder<boolean> {
  if (!place) return sql<boolean>`1 = 1`;
  const { agency, year, period, position } = place;
  return sql<boolean>`(${sql.join(placeIn('citation'))}) ${sql.raw(side)} (${agency}, ${year}, ${period ?? ''}, ${position})`;
}

function occurrencesOf(shared: SharedRows, identities: readonly string[]) {
  return shared
    .select('citation')
    .innerJoin('document', (join) =>
      join
        .onRef('document.agency', '=', 'citation.agency')
        .onRef('document.key', '=', 'citation.document'),
    )
    .where('document.identity', 'in', identities);
}

/** Writes the citations of a list in place of those it had. */
export async function writeListCitations(rows: AgencyRows, list: TaskList): Promise<void> {
  const owner = { year: list.year, period: null };
  const approval: Found = { document: list.approvedBy, place: 'APPROVAL', task: null, text: '' };
  const found = [...walkTasks(list.tasks)].flatMap((task) => [
    ...citationsIn(task.title, 'TASK', task.code),
    ...task.themes.flatMap((theme) => citationsIn(theme.title, 'THEME', task.code)),
    ...task.indicators.flatMap(({ targets }) => setBy(targets, 'TARGET', task.code)),
    ...setBy(task.extensions, 'EXTENSION', task.code),
    ...setBy(task.handOver ? [task.handOver] : [], 'HAND_OVER', task.code),
  ]);
  await insert(rows, owner, [approval, ...found]);
}

/** Writes the citations of a record in place of those it had. */
export async function writeRecordCitations(rows: AgencyRows, record: PeriodRecord): Promise<void> {
  const owner = { year: record.period.year, period: formatPeriod(record.period) };
  const found = [
    ...record.bases.flatMap((basis) => citationsIn(basis, 'BASIS', null)),
    ...record.results.flatMap(({ task, narrative }) => citationsIn(narrative, 'RESULT', task)),
    ...record.passages.flatMap(({ narrative }) => citationsIn(narrative, 'PARAGRAPH', null)),
    ...record.footnotes.flatMap(({ narrative }) => citationsIn(narrative, 'FOOTNOTE', null)),
  ];
  await insert(rows, owner, found);
}

interface Found {
  readonly document: DocumentKey;
  readonly place: CitationPlace;
  readonly task: TaskCode | null;
  readonly text: string;
}

function citationsIn(
  narrative: Narrative,
  place: CitationPlace,
  task: TaskCode | null,
): readonly Found[] {
  return [...walkNarrative(narrative)].flatMap((node) =>
    node.type === 'citation' ? [{ document: node.document, place, task, text: node.text }] : [],
  );
}

/** The documents that decided something; nothing is written where they are named. */
function setBy(
  decisions: readonly { readonly document: DocumentKey | null }[],
  place: CitationPlace,
  task: TaskCode,
): readonly Found[] {
  return decisions.flatMap(({ document }) =>
    document ? [{ document, place, task, text: '' }] : [],
  );
}

async function insert(
  rows: AgencyRows,
  owner: { readonly year: number; readonly period: string | null },
  found: readonly Found[],
): Promise<void> {
  await rows.derive(
    'citation',
    owner,
    found.map((citation, position) => ({ ...citation, position })),
  );
}
