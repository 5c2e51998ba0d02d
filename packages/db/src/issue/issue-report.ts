import { err, ok, type Result } from '@baocao/core';
import { withIssue } from '@baocao/core/issue';
import type { Issue, Report } from '@baocao/core/report';
import { allOrNothing, atOneMoment } from '../all-or-nothing.ts';
import { periodOf } from '../labels.ts';
import type { Database } from '../open-database.ts';
import { findEdition } from '../report/find-report.ts';
import { recordsOf } from '../report/record-rows.ts';
import { writeRecord } from '../report/write-record.ts';
import { examineIssue, type IssueOrder, type IssueRefusal } from './examine-issue.ts';
import { freezeEdition } from './freeze-edition.ts';
import type { ReportAddress } from './steps.ts';

/**
 * Gives an approved report its number, day and signer, and freezes it for ever: assembled, checked, frozen and
 * chained in one transaction, of which nothing is left where anything stands against it.
 *
 * The checks take longest, so they are first run without the write lock, for which others wait. Under the lock
 * they are run again only where what they looked at has changed since.
 */
export async function issueReport(
  database: Database,
  order: IssueOrder,
): Promise<Result<Report, IssueRefusal>> {
  const first = await atOneMoment(database, (moment) => examineIssue(moment, order));
  if (!first.ok) return first;
  const { obstacles } = first.value;
  if (obstacles.length > 0) return err({ code: 'OBSTACLES', obstacles });
  return allOrNothing<Report, IssueRefusal>(
    { database, agencies: [order.agency] },
    async (transaction) => {
      const examined = await examineIssue(transaction, order, first.value);
      if (!examined.ok) return examined;
      const { edition, source, issue } = examined.value;
      const issued = await freezeEdition(
        transaction,
        {
          edition,
          source: withIssue({ ...source, revision: source.revision + 1 }, issue),
          event: (settled) => ({
            type: 'ISSUE',
            obstacles: examined.value.obstacles,
            ...settled,
          }),
        },
        { actor: order.actor, at: order.at },
      );
      if (!issued.ok) return issued;
      await putIssue(transaction, order, issue);
      const report = await findEdition(transaction, issued.value);
      if (!report)
        throw new Error(`${order.agency} ${order.period} was issued and cannot be found`);
      return ok(report);
    },
  );
}

/** Number, day and signer stand in the record too, so that other reports can say where a figure was stated. */
async function putIssue(
  database: Database,
  { agency, period }: ReportAddress,
  issue: Issue,
): Promise<void> {
  const [recorded] = await recordsOf(database, agency, [periodOf(period)]);
  if (!recorded) throw new Error(`${agency} ${period} was issued and has no record`);
  const { record, revision } = recorded;
  await writeRecord(database, { record: { ...record, issue }, revision: revision + 1 });
}
