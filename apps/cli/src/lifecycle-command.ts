import { ok, type Result } from '@baocao/core';
import { parseDocumentNumber } from '@baocao/core/document';
import { type Actor, describeStatus, type Role } from '@baocao/core/issue';
import type { ReportStatus } from '@baocao/core/report';
import {
  approveReport,
  holderOf,
  type IssueRefusal,
  issueReport,
  type ReportAddress,
  type ReportEdition,
  returnReport,
  reviseReport,
  type StepOrder,
  type Store,
  submitReport,
} from '@baocao/db';
import { commandKey } from './command-key.ts';
import { givenDay } from './given-day.ts';
import { recordedReport } from './recorded-report.ts';
import { stepRefusalText } from './step-refusal-text.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export type Step = 'submit' | 'approve' | 'revise' | 'return' | 'issue';

export interface StepOptions {
  readonly db: string;
  readonly by: string;
  readonly role: Lowercase<Role>;
  readonly remarks?: string;
  readonly number?: string;
  readonly on?: string;
  readonly signer?: string;
  readonly key?: string;
  readonly expectRevision?: number;
}

/** Takes a report one step on, or says what stands against it and changes nothing. */
export async function takeStep(
  step: Step,
  place: ReportAddress,
  { options, terminal }: { readonly options: StepOptions; readonly terminal: Terminal },
): Promise<void> {
  const actor: Actor = { name: options.by, role: options.role.toUpperCase() as Role };
  const key = commandKey(options.key, terminal);
  const take = stepOf(step, options, terminal);
  const work = async (store: Store): Promise<void> => {
    const { period } = await recordedReport(store, place, terminal);
    const address = { agency: place.agency, period };
    const { expectRevision: expectedRevision = null } = options;
    const order = { ...address, at: new Date().toISOString(), key, expectedRevision };
    const taken = await take(store, order);
    if (!taken.ok) {
      throw new CommandFailure(await stepRefusalText(store, taken.error, { address, terminal }));
    }
    terminal.print(`${takenText(taken.value, address, terminal)}\n`);
  };
  await withStore(options.db, terminal, work, holderOf(actor));
}

/** Where a report stands after a step; it bears a number once it is issued. */
interface Standing {
  readonly edition: number;
  readonly status: ReportStatus;
  readonly number: string | null;
  readonly digest: string | null;
}

type TakeStep = (store: Store, order: StepOrder) => Promise<Result<Standing, IssueRefusal>>;

function stepOf(step: Step, options: StepOptions, terminal: Terminal): TakeStep {
  switch (step) {
    case 'submit':
      return async (store, order) => standing(await submitReport(store, order));
    case 'approve':
      return async (store, order) => standing(await approveReport(store, order));
    case 'revise':
      return async (store, order) => standing(await reviseReport(store, order));
    case 'return': {
      const { remarks = '' } = options;
      return async (store, order) => standing(await returnReport(store, { ...order, remarks }));
    }
    case 'issue': {
      const issue = readIssue(options, terminal);
      return (store, order) => issueReport(store, { ...order, ...issue });
    }
  }
}

/** What comes before issuing bears no number. */
function standing<E>(taken: Result<ReportEdition, E>): Result<Standing, E> {
  if (!taken.ok) return taken;
  const { edition, state } = taken.value;
  return ok({ edition, status: state.status, number: null, digest: null });
}

function readIssue({ number = '', on = '', signer = '' }: StepOptions, terminal: Terminal) {
  const { say } = terminal;
  const parsed = parseDocumentNumber(number);
  if (!parsed.ok) {
    throw new CommandFailure(
      say(
        `--number: “${number}” không phải số, ký hiệu văn bản. Viết như 45/BC-STNMT.`,
        `--number: “${number}” is no document number. Write it as 45/BC-STNMT.`,
      ),
    );
  }
  const issuedOn = givenDay('--on', on, terminal);
  return { number: parsed.value, issuedOn, signer };
}

function takenText(
  { edition, status, number, digest }: Standing,
  { agency, period }: ReportAddress,
  terminal: Terminal,
): string {
  const { say, language } = terminal;
  const which = edition === 1 ? '' : say(`, bản ${edition}`, `, edition ${edition}`);
  const next = nextStep(status, terminal);
  return [
    [`${agency} ${period}${which}: ${describeStatus(status, language)}`, number, digest]
      .filter((each) => each !== null)
      .join(' · '),
    ...(next === null ? [] : [next]),
  ].join('\n');
}

function nextStep(status: ReportStatus, { say }: Terminal): string | null {
  switch (status) {
    case 'DRAFT':
      return say(
        'Tiếp theo: sửa tệp của kỳ, ghi nhận bằng import --apply, rồi submit.',
        'Next: change the file of the period, record it with import --apply, then submit.',
      );
    case 'SUBMITTED':
      return say(
        'Tiếp theo: người duyệt approve, hoặc return kèm ý kiến.',
        'Next: an approver approves it, or returns it with remarks.',
      );
    case 'RETURNED':
      return say(
        'Tiếp theo: sửa tệp của kỳ, ghi nhận bằng import --apply (hoặc revise nếu không phải sửa tệp), rồi submit lại.',
        'Next: change the file of the period and record it with import --apply (or revise, where no file changes), then submit again.',
      );
    case 'APPROVED':
      return say(
        'Tiếp theo: issue với số, ngày và người ký.',
        'Next: issue it with number, day and signer.',
      );
    default:
      return null;
  }
}
