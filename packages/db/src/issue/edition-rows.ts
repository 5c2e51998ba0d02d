import { ok, type Result } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import {
  type Actor,
  type ReportEvent,
  type ReportEventType,
  type ReportState,
  type Role,
  type TransitionRefusal,
  transition,
} from '@baocao/core/issue';
import { REPORT_STATUSES } from '@baocao/core/report';
import type { Selectable } from 'kysely';
import type { AgencyRows } from '../access/rows.ts';
import { fromJson, toJson } from '../json.ts';
import type { ReportStateTable } from '../schema.ts';

/** Who does something, and when. */
export interface Act {
  readonly actor: Actor;
  /** An instant, in UTC: `2023-03-09T07:30:00.000Z`. */
  readonly at: string;
}

/** One report of a period, the first or one that corrects it, and where it stands. */
export interface ReportEdition {
  readonly agency: string;
  readonly period: string;
  /** 1 for the first, one more for each correction. */
  readonly edition: number;
  /** How many steps led there; 0 for a draft that has taken none. */
  readonly step: number;
  readonly state: ReportState;
}

/** One step of an edition, as it was taken. */
export interface ReportStep extends Act {
  /** `null` where a correction was begun. */
  readonly event: ReportEventType | null;
  readonly state: ReportState;
}

/** An agency's editions that have taken a step, by period and edition; only those of `periods` where that is given. */
export async function editionsOf(
  rows: AgencyRows,
  periods?: readonly string[],
): Promise<readonly ReportEdition[]> {
  const steps = await stepRows(rows, periods);
  return [
    ...new Map(steps.map((row) => [`${row.period} ${row.edition}`, editionOf(row)])).values(),
  ];
}

/** Every step of a period's editions, in order. */
export async function stepsOf(
  rows: AgencyRows,
  period: string,
): Promise<readonly (ReportEdition & ReportStep)[]> {
  const steps = await stepRows(rows, [period]);
  return steps.map((row) => ({
    ...editionOf(row),
    event: row.event as ReportEventType | null,
    actor: { name: row.actor, role: row.role as Role },
    at: row.at,
  }));
}

/** The edition that is under way or was issued last; a period that has taken no step is at its first draft. */
export function latestEdition(
  editions: readonly ReportEdition[],
  { agency, period }: { readonly agency: string; readonly period: string },
): ReportEdition {
  const latest = editions.findLast((each) => each.agency === agency && each.period === period);
  return latest ?? { agency, period, edition: 1, step: 0, state: { status: 'DRAFT' } };
}

/** The edition that was issued under this number. */
export function editionNumbered(
  editions: readonly ReportEdition[],
  number: string,
): ReportEdition | undefined {
  return editions.find(({ state }) => numberOf(state) === number);
}

/** `258/BC-SKHCN`; `null` until it is issued. */
export function numberOf(state: ReportState): string | null {
  return 'number' in state ? formatDocumentNumber(state.number) : null;
}

/** Takes an edition on by an event and writes that down, or tells why not. */
export async function takeStep(
  rows: AgencyRows,
  edition: ReportEdition,
  event: ReportEvent,
  act: Act,
): Promise<Result<ReportEdition, TransitionRefusal>> {
  const state = transition(edition.state, event, act.actor);
  if (!state.ok) return state;
  const taken = { ...edition, step: edition.step + 1, state: state.value };
  await insertStep(rows, taken, event.type, act);
  return ok(taken);
}

/** Begins the edition that is to correct an issued one. */
export async function openEdition(
  rows: AgencyRows,
  { period, edition }: Pick<ReportEdition, 'period' | 'edition'>,
  act: Act,
): Promise<ReportEdition> {
  const { agency } = rows;
  const opened: ReportEdition = { agency, period, edition, step: 1, state: { status: 'DRAFT' } };
  await insertStep(rows, opened, null, act);
  return opened;
}

/** Where every edition is said to stand; `null` where what is written there can no longer be read. */
export async function statesOf(rows: AgencyRows): Promise<
  readonly {
    readonly period: string;
    readonly edition: number;
    readonly state: ReportState | null;
  }[]
> {
  const steps = await stepRows(rows);
  const last = new Map(steps.map((row) => [`${row.period} ${row.edition}`, row]));
  return [...last.values()].map(({ period, edition, state }) => ({
    period,
    edition,
    state: readState(state),
  }));
}

function readState(written: string): ReportState | null {
  try {
    const state = fromJson<ReportState | null>(written);
    return REPORT_STATUSES.some((status) => status === state?.status) ? state : null;
  } catch {
    return null;
  }
}

function stepRows(
  rows: AgencyRows,
  periods?: readonly string[],
): Promise<readonly Selectable<ReportStateTable>[]> {
  return rows
    .select('report_state')
    .selectAll()
    .$if(periods !== undefined, (query) => query.where('report_state.period', 'in', periods ?? []))
    .orderBy('report_state.period')
    .orderBy('report_state.edition')
    .orderBy('report_state.step')
    .execute();
}

async function insertStep(
  rows: AgencyRows,
  { period, edition, step, state }: ReportEdition,
  event: ReportEventType | null,
  { actor, at }: Act,
): Promise<void> {
  await rows.append(
    'report_state',
    { period, edition, step },
    {
      event,
      status: state.status,
      state: toJson(state),
      actor: actor.name,
      role: actor.role,
      at,
    },
  );
}

function editionOf(row: Selectable<ReportStateTable>): ReportEdition {
  const { agency, period, edition, step } = row;
  return { agency, period, edition, step, state: fromJson(row.state) };
}
