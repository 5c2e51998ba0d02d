import { isDeepStrictEqual } from 'node:util';
import { err, ok, type Result } from '@baocao/core';
import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import { writeAgency } from '../agency/agency-rows.ts';
import { writeListCitations, writeRecordCitations } from '../document/citation-rows.ts';
import { writeDocuments } from '../document/document-rows.ts';
import type { Database } from '../open-database.ts';
import { writeRecord } from '../report/record-rows.ts';
import { writeTaskList } from '../task/task-list-rows.ts';
import { type Difference, differences } from './differences.ts';
import { loadDepartment, type RecordedDepartment } from './load-department.ts';
import { type ImportRefusal, stillInUse, unissued } from './still-in-use.ts';

/** What an import would change, or has changed, part by part. */
export interface Proposal {
  readonly agency: string;
  readonly parts: readonly ProposedPart[];
  /** Nothing is new and nothing differs. */
  readonly unchanged: boolean;
}

export interface ProposedPart {
  /** `agency`, `2023/tasks`, `2023-Q1`. */
  readonly name: string;
  /** `KEPT` is recorded but not in what is imported: an import takes nothing away. */
  readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'KEPT';
  readonly differences: readonly Difference[];
}

/** What importing the departments, each another agency's, would do. Changes nothing. */
export async function proposeImport(
  database: Database,
  departments: readonly Department[],
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  return database
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => proposalsOf(await compareAll(transaction, departments)));
}

/** Records the departments in one transaction, all or nothing; the same ones again change nothing. */
export async function importDepartments(
  database: Database,
  departments: readonly Department[],
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  return database.transaction().execute(async (transaction) => {
    const comparisons = await compareAll(transaction, departments);
    const proposals = proposalsOf(comparisons);
    if (proposals.ok) {
      for (const comparison of comparisons) await write(transaction, comparison);
    }
    return proposals;
  });
}

interface Comparison {
  readonly recorded: RecordedDepartment | undefined;
  readonly incoming: Department;
  readonly refusals: readonly ImportRefusal[];
  readonly parts: readonly ProposedPart[];
}

async function compareAll(
  database: Database,
  departments: readonly Department[],
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const incoming of departments) {
    const recorded = await loadDepartment(database, incoming.agency.key);
    const before = recorded?.department;
    const refusals = before ? [...stillInUse(before, incoming), ...unissued(before, incoming)] : [];
    comparisons.push({ recorded, incoming, refusals, parts: compare(before, incoming) });
  }
  return comparisons;
}

function proposalsOf(
  comparisons: readonly Comparison[],
): Result<readonly Proposal[], readonly ImportRefusal[]> {
  const refusals = comparisons.flatMap((comparison) => comparison.refusals);
  if (refusals.length > 0) return err(refusals);
  return ok(
    comparisons.map(({ incoming, parts }) => ({
      agency: incoming.agency.key,
      parts,
      unchanged: parts.every(({ status }) => status === 'UNCHANGED' || status === 'KEPT'),
    })),
  );
}

function compare(recorded: Department | undefined, incoming: Department): readonly ProposedPart[] {
  const before = recorded ? partsOf(recorded) : new Map<string, unknown>();
  const after = partsOf(incoming);
  const kept = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...[...after].map(([name, value]) => partOf(name, before.get(name), value)),
    ...kept.map((name): ProposedPart => ({ name, status: 'KEPT', differences: [] })),
  ];
}

function partOf(name: string, before: unknown, after: unknown): ProposedPart {
  if (before === undefined) return { name, status: 'NEW', differences: [] };
  if (isDeepStrictEqual(before, after)) return { name, status: 'UNCHANGED', differences: [] };
  return { name, status: 'CHANGED', differences: differences(before, after) };
}

/** The parts that are recorded each as one: the agency with its form, each document, each list, each period. */
function partsOf(department: Department): Map<string, unknown> {
  const { agency, template, documents, taskLists, records } = department;
  return new Map<string, unknown>([
    ['agency', { agency, template }],
    ...documents.map((document) => [`document ${document.key}`, document] as const),
    ...taskLists.map((list) => [listName(list.year), list] as const),
    ...records.map((record) => [formatPeriod(record.period), record] as const),
  ]);
}

function listName(year: number): string {
  return `${year}/tasks`;
}

async function write(database: Database, { recorded, incoming, parts }: Comparison): Promise<void> {
  const written = new Set(
    parts.filter(({ status }) => status === 'NEW' || status === 'CHANGED').map(({ name }) => name),
  );
  const { agency, template } = incoming;
  const documents = incoming.documents.filter(({ key }) => written.has(`document ${key}`));
  if (written.has('agency') || documents.length > 0) {
    const revision = (recorded?.revisions.agency ?? 0) + 1;
    await writeAgency(database, { agency, template, revision });
  }
  await writeDocuments(database, agency.key, documents);
  for (const taskList of incoming.taskLists) {
    if (!written.has(listName(taskList.year))) continue;
    const revision = (recorded?.revisions.taskLists.get(taskList.year) ?? 0) + 1;
    await writeTaskList(database, { taskList, revision });
    await writeListCitations(database, taskList);
  }
  for (const record of incoming.records) {
    const label = formatPeriod(record.period);
    if (!written.has(label)) continue;
    const revision = (recorded?.revisions.records.get(label) ?? 0) + 1;
    await writeRecord(database, { record, revision });
    await writeRecordCitations(database, record);
  }
}
