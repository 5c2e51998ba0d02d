import { err, ok, type Result } from '@baocao/core';
import { eventsFrom, PERMITTED } from '@baocao/core/issue';
import { type Amendment, isIssued } from '@baocao/core/report';
import { allOrNothing } from '../all-or-nothing.ts';
import { periodOf } from '../labels.ts';
import type { Database } from '../open-database.ts';
import { recordsOf } from '../report/record-rows.ts';
import { writeRecord } from '../report/write-record.ts';
import { type Act, openEdition, type ReportEdition } from './edition-rows.ts';
import { currentEdition, type ReportAddress, type StepRefusal } from './steps.ts';

export interface AmendOrder extends ReportAddress, Act {
  /** đính chính or thay thế. */
  readonly kind: Amendment['kind'];
}

/**
 * Begins the correction of a period's issued report: the next edition, a draft that says again what was
 * issued until it is recorded anew. What was issued stays as it is, and stays the period's report till the correction is issued.
 */
export function amendReport(
  database: Database,
  { agency, period, kind, actor, at }: AmendOrder,
): Promise<Result<ReportEdition, StepRefusal>> {
  return allOrNothing<ReportEdition, StepRefusal>(
    { database, agencies: [agency] },
    async (transaction) => {
      const event = kind === 'AMENDS' ? 'AMEND' : 'REPLACE';
      // To begin a correction is to record; only issuing it is the approver's.
      const permitted = PERMITTED.REVISE;
      if (!permitted.includes(actor.role)) {
        return err({ code: 'NOT_PERMITTED', event, role: actor.role, permitted });
      }
      const current = await currentEdition(transaction, { agency, period });
      if (!current.ok) return current;
      const { state, edition } = current.value;
      const allowed = eventsFrom(state.status);
      if (!isIssued(state) || !('number' in state) || !allowed.includes(event)) {
        return err({ code: 'NOT_ALLOWED_FROM', event, status: state.status, allowed });
      }
      const [recorded] = await recordsOf(transaction, agency, [periodOf(period)]);
      if (!recorded) throw new Error(`${agency} ${period} was issued and has no record`);
      const amends = { kind, number: state.number };
      const record = { ...recorded.record, issue: null, amends };
      await writeRecord(transaction, { record, revision: recorded.revision + 1 });
      const next = { agency, period, edition: edition + 1 };
      return ok(await openEdition(transaction, next, { actor, at }));
    },
  );
}
