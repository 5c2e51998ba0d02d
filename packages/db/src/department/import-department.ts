import { err, ok, type Result } from '@baocao/core';
import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { readAcross, type Store, writeAgencies } from '../access/store.ts';
import { WHO_MAY } from '../access/who-may.ts';
import { writeAgency } from '../agency/agency-rows.ts';
import { type Order, runCommand } from '../command/command.ts';
import { writeListCitations, writeRecordCitations } from '../document/citation-rows.ts';
import { writeDocuments } from '../document/document-rows.ts';
import type { Act } from '../issue/edition-rows.ts';
import { followImport } from '../issue/follow-import.ts';
import { writeRecord } from '../report/write-record.ts';
import { writeTaskList } from '../task/task-list-rows.ts';
import { type Comparison, compareDepartment, type Proposal, proposalOf } from './comparison.ts';
import type { ForeignAgency, ImportRefusal } from './import-refusal.ts';

/** What importing the departments, each another agency's, would do. Changes nothing. */
export async function proposeImport(
  store: Store,
  departments: readonly Department[],
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  return readAcross(store, (shared) =>
    forEach(departments, async (department) => {
      const rows = shared.of(department.agency.key);
      return rows.sight === 'ALL'
        ? proposalOf(await compareDepartment(rows, department))
        : err([foreign(rows)]);
    }),
  );
}

/** When departments are recorded, and upon what. */
export interface ImportOrder extends Order {
  /** By agency, the `basis` of the proposal that is agreed to; where it is left out, whatever is recorded. */
  readonly expected?: Readonly<Record<string, number>>;
}

/**
 * Records the departments in one transaction, all or nothing; the same ones again change nothing.
 *
 * A report that bears number, day and signer is recorded as issued, and frozen. What was submitted or approved
 * and is now something else becomes a draft again.
 */
export async function importDepartments(
  store: Store,
  departments: readonly Department[],
  order: ImportOrder,
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  const agencies = departments.map(({ agency }) => agency.key);
  return writeAgencies(store, agencies, (shared) =>
    forEach(departments, async (department) => {
      const rows = shared.of(department.agency.key);
      const done = await runCommand<Proposal, readonly ImportRefusal[]>(
        rows,
        { operation: 'IMPORT', order, asked: department },
        (act) => importDepartment(rows, { department, expected: order.expected, act }),
      );
      return done.ok ? done : err([done.error].flat());
    }),
  );
}

export async function importDepartment(
  rows: AgencyRows,
  {
    department,
    expected = {},
    act,
  }: {
    readonly department: Department;
    readonly expected: ImportOrder['expected'];
    readonly act: Act;
  },
): Promise<Result<Proposal, readonly ImportRefusal[]>> {
  const { agency } = rows;
  const { role } = act.actor;
  const permitted = WHO_MAY.RECORD;
  if (!permitted.includes(role)) {
    return err([{ code: 'NOT_PERMITTED', event: 'REVISE', role, permitted }]);
  }
  if (rows.sight !== 'ALL') return err([foreign(rows)]);
  const comparison = await compareDepartment(rows, department);
  const basis = expected[agency] ?? comparison.basis;
  if (basis !== comparison.basis) {
    return err([{ code: 'CONFLICT', agency, expected: basis, current: comparison.basis }]);
  }
  const proposal = proposalOf(comparison);
  if (!proposal.ok) return proposal;
  await write(rows, comparison);
  const refusals = await followImport(rows, comparison, act);
  return refusals.length > 0 ? err(refusals) : ok({ ...proposal.value, recordedAt: act.at });
}

/** What becomes of each department, or everything that stands against any of them. */
async function forEach(
  departments: readonly Department[],
  take: (department: Department) => Promise<Result<Proposal, readonly ImportRefusal[]>>,
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  const proposals: Proposal[] = [];
  const refusals: ImportRefusal[] = [];
  for (const department of departments) {
    const taken = await take(department);
    if (taken.ok) proposals.push(taken.value);
    else refusals.push(...taken.error);
  }
  return refusals.length > 0 ? err(refusals) : ok(proposals);
}

function foreign({ agency }: AgencyRows): ForeignAgency {
  return { code: 'FOREIGN_AGENCY', agency };
}

async function write(rows: AgencyRows, { recorded, incoming, parts }: Comparison): Promise<void> {
  const written = new Set(
    parts.filter(({ status }) => status === 'NEW' || status === 'CHANGED').map(({ name }) => name),
  );
  const { agency, template } = incoming;
  const documents = incoming.documents.filter(({ key }) => written.has(`document ${key}`));
  if (written.has('agency') || documents.length > 0) {
    const revision = (recorded?.revisions.agency ?? 0) + 1;
    await writeAgency(rows, { agency, template, revision });
  }
  await writeDocuments(rows, documents);
  for (const taskList of incoming.taskLists) {
    if (!written.has(`${taskList.year}/tasks`)) continue;
    const revision = (recorded?.revisions.taskLists.get(taskList.year) ?? 0) + 1;
    await writeTaskList(rows, { taskList, revision });
    await writeListCitations(rows, taskList);
  }
  for (const record of incoming.records) {
    const label = formatPeriod(record.period);
    if (!written.has(label)) continue;
    const revision = (recorded?.revisions.records.get(label) ?? 0) + 1;
    await writeRecord(rows, { record, revision });
    await writeRecordCitations(rows, record);
  }
}
