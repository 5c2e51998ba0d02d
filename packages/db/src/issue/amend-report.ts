import { err, ok, type Result } from '@baocao/core';
import { eventsFrom, type TransitionRefusal } from '@baocao/core/issue';
import { type Amendment, isIssued } from '@baocao/core/report';
import type { Store } from '../access/store.ts';
import { WHO_MAY } from '../access/who-may.ts';
import { recordOfIssued } from '../report/record-rows.ts';
import { writeRecord } from '../report/write-record.ts';
import { openEdition, type ReportEdition } from './edition-rows.ts';
import { onReport, type StepOrder, type StepRefusal } from './steps.ts';

export interface AmendOrder extends StepOrder {
  /** đính chính or thay thế. */
  readonly kind: Amendment['kind'];
}

/**
 * Begins the correction of a period's issued report: the next edition, a draft that says again what was
 * issued until it is recorded anew. What was issued stays as it is, and stays the period's report till the correction is issued.
 */
export function amendReport(
  store: Store,
  { kind, ...order }: AmendOrder,
): Promise<Result<ReportEdition, StepRefusal>> {
  return onReport<TransitionRefusal>(
    store,
    'AMEND',
    { order, kind },
    async (rows, current, act) => {
      const event = kind === 'AMENDS' ? 'AMEND' : 'REPLACE';
      // To begin a correction is to record; only issuing it is the approver's.
      const permitted = WHO_MAY.BEGIN_CORRECTION;
      const { role } = act.actor;
      if (!permitted.includes(role)) return err({ code: 'NOT_PERMITTED', event, role, permitted });
      const { state, edition, period } = current;
      const allowed = eventsFrom(state.status);
      if (!isIssued(state) || !('number' in state) || !allowed.includes(event)) {
        return err({ code: 'NOT_ALLOWED_FROM', event, status: state.status, allowed });
      }
      const recorded = await recordOfIssued(rows, period);
      const amends = { kind, number: state.number };
      const record = { ...recorded.record, issue: null, amends };
      await writeRecord(rows, { record, revision: recorded.revision + 1 });
      return ok(await openEdition(rows, { period, edition: edition + 1 }, act));
    },
  );
}
