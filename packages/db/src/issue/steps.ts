import { err, type Result } from '@baocao/core';
import type { ReportEvent, TransitionRefusal } from '@baocao/core/issue';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Database } from '../open-database.ts';
import {
  type Act,
  editionsOf,
  latestEdition,
  type ReportEdition,
  takeStep,
} from './edition-rows.ts';

/** Which period of which agency. */
export interface ReportAddress {
  readonly agency: string;
  /** `2023-Q1`. */
  readonly period: string;
}

/** Nothing is recorded for the period; an agency that is not there has no periods either. */
export type NothingRecorded = { readonly code: 'NOTHING_RECORDED' } & ReportAddress;

export type StepRefusal = TransitionRefusal | NothingRecorded;

/** Hands the draft in (trình). */
export function submitReport(
  database: Database,
  { actor, at, ...address }: ReportAddress & Act,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(database, address, { type: 'SUBMIT' }, { actor, at });
}

/** Sends back what was handed in or approved, with remarks (trả lại). */
export function returnReport(
  database: Database,
  { actor, at, remarks, ...address }: ReportAddress & Act & { readonly remarks: string },
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(database, address, { type: 'RETURN', remarks }, { actor, at });
}

/** Takes it up again as a draft; recording something anew does the same by itself. */
export function reviseReport(
  database: Database,
  { actor, at, ...address }: ReportAddress & Act,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(database, address, { type: 'REVISE' }, { actor, at });
}

/** Finds it fit to be issued (duyệt). */
export function approveReport(
  database: Database,
  { actor, at, ...address }: ReportAddress & Act,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(database, address, { type: 'APPROVE' }, { actor, at });
}

/** The period's edition that is under way or was issued last; none where nothing is recorded. */
export async function currentEdition(
  database: Database,
  { agency, period }: ReportAddress,
): Promise<Result<ReportEdition, NothingRecorded>> {
  const record = await database
    .selectFrom('period_record')
    .select('period')
    .where('agency', '=', agency)
    .where('period', '=', period)
    .executeTakeFirst();
  if (!record) return err({ code: 'NOTHING_RECORDED', agency, period });
  const editions = await editionsOf(database, agency, [period]);
  return { ok: true, value: latestEdition(editions, { agency, period }) };
}

function step(
  database: Database,
  address: ReportAddress,
  event: ReportEvent,
  act: Act,
): Promise<Result<ReportEdition, StepRefusal>> {
  return allOrNothing<ReportEdition, StepRefusal>(
    { database, agencies: [address.agency] },
    async (transaction) => {
      const current = await currentEdition(transaction, address);
      return current.ok ? takeStep(transaction, current.value, event, act) : current;
    },
  );
}
