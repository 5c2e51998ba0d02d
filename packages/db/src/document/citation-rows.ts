import type { DocumentKey } from '@baocao/core/document';
import { type Narrative, walkNarrative } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import { type TaskCode, type TaskList, walkTasks } from '@baocao/core/task';
import { insertRows } from '../insert-rows.ts';
import type { Database } from '../open-database.ts';

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
  readonly place: CitationPlace;
  readonly task: string | null;
  /** As cited: where two occurrences name different days, both stand here. */
  readonly text: string;
}

/** Every occurrence of the documents with these identities, whichever agency cites them. */
export async function findCitations(
  database: Database,
  identities: readonly string[],
): Promise<readonly (CitationOccurrence & { readonly identity: string })[]> {
  const rows = await database
    .selectFrom('citation')
    .innerJoin('document', (join) =>
      join
        .onRef('document.agency', '=', 'citation.agency')
        .onRef('document.key', '=', 'citation.document'),
    )
    .selectAll('citation')
    .select('document.identity')
    .where('document.identity', 'in', identities)
    .orderBy('citation.agency')
    .orderBy('citation.year')
    .orderBy('citation.period', (order) => order.asc().nullsFirst())
    .orderBy('citation.position')
    .execute();
  return rows.map((row) => ({ ...row, place: row.place as CitationPlace }));
}

/** Writes the citations of a list in place of those it had. */
export async function writeListCitations(database: Database, list: TaskList): Promise<void> {
  await database
    .deleteFrom('citation')
    .where('agency', '=', list.agency)
    .where('year', '=', list.year)
    .where('period', 'is', null)
    .execute();
  const approval: Found = { document: list.approvedBy, place: 'APPROVAL', task: null, text: '' };
  const found = [...walkTasks(list.tasks)].flatMap((task) => [
    ...citationsIn(task.title, 'TASK', task.code),
    ...task.themes.flatMap((theme) => citationsIn(theme.title, 'THEME', task.code)),
    ...task.indicators.flatMap(({ targets }) => setBy(targets, 'TARGET', task.code)),
    ...setBy(task.extensions, 'EXTENSION', task.code),
    ...setBy(task.handOver ? [task.handOver] : [], 'HAND_OVER', task.code),
  ]);
  await insert(database, { agency: list.agency, year: list.year, period: null }, [
    approval,
    ...found,
  ]);
}

/** Writes the citations of a record in place of those it had. */
export async function writeRecordCitations(
  database: Database,
  record: PeriodRecord,
): Promise<void> {
  const period = formatPeriod(record.period);
  await database
    .deleteFrom('citation')
    .where('agency', '=', record.agency)
    .where('year', '=', record.period.year)
    .where('period', '=', period)
    .execute();
  const found = [
    ...record.bases.flatMap((basis) => citationsIn(basis, 'BASIS', null)),
    ...record.results.flatMap(({ task, narrative }) => citationsIn(narrative, 'RESULT', task)),
    ...record.passages.flatMap(({ narrative }) => citationsIn(narrative, 'PARAGRAPH', null)),
    ...record.footnotes.flatMap(({ narrative }) => citationsIn(narrative, 'FOOTNOTE', null)),
  ];
  await insert(database, { agency: record.agency, year: record.period.year, period }, found);
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
  database: Database,
  owner: { readonly agency: string; readonly year: number; readonly period: string | null },
  found: readonly Found[],
): Promise<void> {
  const rows = found.map((citation, position) => ({ ...owner, ...citation, position }));
  await insertRows(database, 'citation', rows);
}
