import { err, ok, type Result } from '@baocao/core';
import { PERMITTED } from '@baocao/core/issue';
import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import { writeAgency } from '../agency/agency-rows.ts';
import { allOrNothing, atOneMoment } from '../all-or-nothing.ts';
import { writeListCitations, writeRecordCitations } from '../document/citation-rows.ts';
import { writeDocuments } from '../document/document-rows.ts';
import type { Act } from '../issue/edition-rows.ts';
import { followImport } from '../issue/follow-import.ts';
import type { Database } from '../open-database.ts';
import { writeRecord } from '../report/write-record.ts';
import { writeTaskList } from '../task/task-list-rows.ts';
import { type Comparison, compareDepartments, type Proposal, proposalsOf } from './comparison.ts';
import type { ImportRefusal } from './import-refusal.ts';

/** What importing the departments, each another agency's, would do. Changes nothing. */
export async function proposeImport(
  database: Database,
  departments: readonly Department[],
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  return atOneMoment(database, async (moment) =>
    proposalsOf(await compareDepartments(moment, departments)),
  );
}

/**
 * Records the departments in one transaction, all or nothing; the same ones again change nothing.
 *
 * A report that bears number, day and signer is recorded as issued, and frozen. What was submitted or approved
 * and is now something else becomes a draft again.
 */
export async function importDepartments(
  database: Database,
  departments: readonly Department[],
  act: Act,
): Promise<Result<readonly Proposal[], readonly ImportRefusal[]>> {
  const agencies = departments.map(({ agency }) => agency.key);
  return allOrNothing({ database, agencies }, async (transaction) => {
    const comparisons = await compareDepartments(transaction, departments);
    const proposals = proposalsOf(comparisons);
    if (!proposals.ok) return proposals;
    const refusals: ImportRefusal[] = [];
    for (const comparison of comparisons) {
      const { role } = act.actor;
      if (!PERMITTED.REVISE.includes(role)) {
        return err([{ code: 'NOT_PERMITTED', event: 'REVISE', role, permitted: PERMITTED.REVISE }]);
      }
      await write(transaction, comparison);
      refusals.push(...(await followImport(transaction, comparison, act)));
    }
    return refusals.length > 0 ? err(refusals) : ok(proposals.value);
  });
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
    if (!written.has(`${taskList.year}/tasks`)) continue;
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
