import type { DocumentKey } from '@baocao/core/document';
import { type Narrative, walkNarrative } from '@baocao/core/narrative';
import { formatPeriod } from '@baocao/core/period';
import type { PeriodRecord } from '@baocao/core/report';
import { type TaskCode, type TaskList, walkTasks } from '@baocao/core/task';
import type { AgencyRows } from '../access/rows.ts';
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
  readonly place: CitationPlace;
  readonly task: string | null;
  /** As cited: where two occurrences name different days, both stand here. */
  readonly text: string;
}

/** Every occurrence of the documents with these identities, whichever agency cites them. */
export async function findCitations(
  store: Store,
  identities: readonly string[],
): Promise<readonly (CitationOccurrence & { readonly identity: string })[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .select('citation')
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
      .execute(),
  );
  return rows.map((row) => ({ ...row, place: row.place as CitationPlace }));
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
