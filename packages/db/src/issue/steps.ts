import { err, ok, type Result } from '@baocao/core';
import type { ReportEvent, TransitionRefusal } from '@baocao/core/issue';
import type { AgencyRows } from '../access/rows.ts';
import { type Store, writeAgencies } from '../access/store.ts';
import type { Operation } from '../command/change.ts';
import { type CommandRefusal, type Order, runCommand } from '../command/command.ts';
import { reportOfEdition } from '../report/find-report.ts';
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

/** What is asked for a report, and of which state of it. */
export interface StepOrder extends ReportAddress, Order {
  /** The report's revision as the one who asks has seen it; any where it is left out. */
  readonly expectedRevision?: number | null;
}

/** Nothing is recorded for the period; an agency that is not there, or is not one's own, has no periods either. */
export type NothingRecorded = { readonly code: 'NOTHING_RECORDED' } & ReportAddress;

export type StepRefusal = TransitionRefusal | NothingRecorded | CommandRefusal;

/** Hands the draft in (trình). */
export function submitReport(
  store: Store,
  order: StepOrder,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(store, order, { type: 'SUBMIT' });
}

/** Sends back what was handed in or approved, with remarks (trả lại). */
export function returnReport(
  store: Store,
  { remarks, ...order }: StepOrder & { readonly remarks: string },
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(store, order, { type: 'RETURN', remarks });
}

/** Takes it up again as a draft; recording something anew does the same by itself. */
export function reviseReport(
  store: Store,
  order: StepOrder,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(store, order, { type: 'REVISE' });
}

/** Finds it fit to be issued (duyệt). */
export function approveReport(
  store: Store,
  order: StepOrder,
): Promise<Result<ReportEdition, StepRefusal>> {
  return step(store, order, { type: 'APPROVE' });
}

/** The period's edition that is under way or was issued last; none where nothing is recorded. */
export async function currentEdition(
  rows: AgencyRows,
  period: string,
): Promise<Result<ReportEdition, NothingRecorded>> {
  const { agency } = rows;
  const record = await rows
    .select('period_record')
    .select('period_record.period')
    .where('period_record.period', '=', period)
    .executeTakeFirst();
  if (!record || rows.sight !== 'ALL') return err({ code: 'NOTHING_RECORDED', agency, period });
  return ok(latestEdition(await editionsOf(rows, [period]), { agency, period }));
}

/** A command on a period's report, refused where it is not, or is no longer, what the one who asks has seen. */
export function onReport<E>(
  store: Store,
  operation: Operation,
  { order, ...more }: { readonly order: StepOrder; readonly [told: string]: unknown },
  run: (rows: AgencyRows, current: ReportEdition, act: Act) => Promise<Result<ReportEdition, E>>,
): Promise<Result<ReportEdition, E | NothingRecorded | CommandRefusal>> {
  const { agency, period, expectedRevision = null, at, key = null } = order;
  const asked = { period, expectedRevision, ...more };
  return writeAgencies<ReportEdition, E | NothingRecorded | CommandRefusal>(
    store,
    [agency],
    (shared) => {
      const rows = shared.of(agency);
      return runCommand<ReportEdition, E | NothingRecorded | CommandRefusal>(
        rows,
        { operation, order: { at, key }, asked },
        async (act) => {
          const edition = await currentEdition(rows, period);
          if (!edition.ok) return edition;
          if (expectedRevision !== null) {
            const current = (await reportOfEdition(rows, edition.value))?.revision ?? 0;
            if (current !== expectedRevision) {
              return err({ code: 'CONFLICT', agency, expected: expectedRevision, current });
            }
          }
          return run(rows, edition.value, act);
        },
      );
    },
  );
}

function step(
  store: Store,
  order: StepOrder,
  event: Extract<ReportEvent, { readonly type: 'SUBMIT' | 'RETURN' | 'REVISE' | 'APPROVE' }>,
): Promise<Result<ReportEdition, StepRefusal>> {
  return onReport(store, event.type, { order, event }, (rows, current, act) =>
    takeStep(rows, current, event, act),
  );
}
