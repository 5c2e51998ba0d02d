import { err, ok, type Result } from '@baocao/core';
import { withIssue } from '@baocao/core/issue';
import type { Issue, Report } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { findEdition } from '../report/find-report.ts';
import { recordOfIssued } from '../report/record-rows.ts';
import { writeRecord } from '../report/write-record.ts';
import { examineIssue, type IssueOrder, type IssueRefusal } from './examine-issue.ts';
import { freezeEdition } from './freeze-edition.ts';
import { onReport } from './steps.ts';

/**
 * Gives an approved report its number, day and signer, and freezes it for ever: assembled, checked, frozen and
 * chained in one transaction, of which nothing is left where anything stands against it.
 *
 * The checks take longest, so they are first run without the write lock, for which others wait. Under the lock
 * they are run again only where what they looked at has changed since.
 */
export async function issueReport(
  store: Store,
  order: IssueOrder,
): Promise<Result<Report, IssueRefusal>> {
  const { actor } = store.principal;
  if (!actor) return err({ code: 'NOT_SIGNED_IN' });
  const { agency, number, issuedOn, signer, ...rest } = order;
  const first = await readAgency(store, agency, (rows) => examineIssue(rows, order, { actor }));
  const earlier = first.ok ? first.value : undefined;
  const issued = await onReport<IssueRefusal>(
    store,
    'ISSUE',
    { order: { agency, ...rest }, number, issuedOn, signer },
    async (rows, _, act) => {
      const examined = await examineIssue(rows, order, { actor, earlier });
      if (!examined.ok) return examined;
      const { edition, source, issue, obstacles } = examined.value;
      if (obstacles.length > 0) return err({ code: 'OBSTACLES', obstacles });
      const frozen = await freezeEdition(
        rows,
        {
          edition,
          source: withIssue({ ...source, revision: source.revision + 1 }, issue),
          event: (settled) => ({ type: 'ISSUE', obstacles, ...settled }),
        },
        act,
      );
      if (frozen.ok) await putIssue(rows, order.period, issue);
      return frozen;
    },
  );
  if (!issued.ok) return issued;
  const report = await findEdition(store, issued.value);
  if (!report) throw new Error(`${agency} ${order.period} was issued and cannot be found`);
  return ok(report);
}

/** Number, day and signer stand in the record too, so that other reports can say where a figure was stated. */
async function putIssue(rows: AgencyRows, period: string, issue: Issue): Promise<void> {
  const { record, revision } = await recordOfIssued(rows, period);
  await writeRecord(rows, { record: { ...record, issue }, revision: revision + 1 });
}
