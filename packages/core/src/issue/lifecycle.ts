import type { ReportStatus } from '../report/index.ts';
import { err, ok, type Result } from '../result.ts';
import type { Obstacle } from './obstacle.ts';
import { type Actor, PERMITTED, type Role } from './permission.ts';
import {
  EVENTS,
  type Issued,
  type ReportEvent,
  type ReportEventType,
  type ReportState,
} from './report-state.ts';

export type TransitionRefusal =
  | {
      readonly code: 'NOT_PERMITTED';
      readonly event: ReportEventType;
      readonly role: Role;
      /** The roles that may. */
      readonly permitted: readonly Role[];
    }
  | {
      readonly code: 'NOT_ALLOWED_FROM';
      readonly event: ReportEventType;
      readonly status: ReportStatus;
      /** The events that the status does allow. */
      readonly allowed: readonly ReportEventType[];
    }
  | { readonly code: 'REMARKS_NEEDED' }
  | { readonly code: 'OBSTACLES'; readonly obstacles: readonly Obstacle[] };

/** The state after an event, or why it does not come about. Whether the actor may is asked first. */
export function transition(
  state: ReportState,
  event: ReportEvent,
  actor: Actor,
): Result<ReportState, TransitionRefusal> {
  const { status } = state;
  const { type } = event;
  const permitted = PERMITTED[type];
  if (!permitted.includes(actor.role)) {
    return err({ code: 'NOT_PERMITTED', event: type, role: actor.role, permitted });
  }
  const step = STEPS[status][type] as Step | undefined;
  return step
    ? step(state, event, actor)
    : err({ code: 'NOT_ALLOWED_FROM', event: type, status, allowed: eventsFrom(status) });
}

/** The events that a status allows, whoever asks. */
export function eventsFrom(status: ReportStatus): readonly ReportEventType[] {
  return EVENTS.filter((event) => STEPS[status][event]);
}

type Step<State extends ReportState = ReportState, Event extends ReportEvent = ReportEvent> = (
  state: State,
  event: Event,
  actor: Actor,
) => Result<ReportState, TransitionRefusal>;

type StateOf<S extends ReportStatus> = Extract<ReportState, { readonly status: S }>;
type EventOf<T extends ReportEventType> = Extract<ReportEvent, { readonly type: T }>;

const submit: Step = (_state, _event, { name }) => ok({ status: 'SUBMITTED', submittedBy: name });

const approve: Step = (_state, _event, { name }) => ok({ status: 'APPROVED', approvedBy: name });

const revise: Step = () => ok({ status: 'DRAFT' });

const sendBack: Step<ReportState, EventOf<'RETURN'>> = (_state, { remarks }, { name }) =>
  remarks.trim() === ''
    ? err({ code: 'REMARKS_NEEDED' })
    : ok({ status: 'RETURNED', returnedBy: name, remarks });

const issue: Step<ReportState, EventOf<'ISSUE'>> = (_state, event) =>
  event.obstacles.length > 0
    ? err({ code: 'OBSTACLES', obstacles: event.obstacles })
    : ok({ status: 'ISSUED', ...issuedIn(event) });

const recordIssued: Step<ReportState, EventOf<'RECORD_ISSUED'>> = (_state, event) =>
  ok({ status: 'ISSUED', ...issuedIn(event) });

const amend: Step<StateOf<'ISSUED' | 'AMENDED'>, EventOf<'AMEND'>> = (state, { by }) => {
  const issued = issuedIn(state);
  return state.status === 'ISSUED'
    ? ok({ status: 'AMENDED', ...issued, amendedBy: [by] })
    : ok({ status: 'AMENDED', ...issued, amendedBy: [...state.amendedBy, by] });
};

const replace: Step<StateOf<'ISSUED' | 'AMENDED'>, EventOf<'REPLACE'>> = (state, { by }) => {
  const amendedBy = state.status === 'AMENDED' ? state.amendedBy : [];
  return ok({ status: 'REPLACED', ...issuedIn(state), amendedBy, replacedBy: by });
};

/**
 * The whole machine. What was submitted or approved may be sent back; what is sent back is revised before it
 * is submitted again. A report amended once may be amended again, or replaced; a replaced one is at its end.
 */
const STEPS: {
  readonly [S in ReportStatus]: {
    readonly [T in ReportEventType]?: Step<StateOf<S>, EventOf<T>>;
  };
} = {
  DRAFT: { SUBMIT: submit, RECORD_ISSUED: recordIssued },
  SUBMITTED: { RETURN: sendBack, REVISE: revise, APPROVE: approve, RECORD_ISSUED: recordIssued },
  RETURNED: { REVISE: revise, RECORD_ISSUED: recordIssued },
  APPROVED: { RETURN: sendBack, REVISE: revise, ISSUE: issue, RECORD_ISSUED: recordIssued },
  ISSUED: { AMEND: amend, REPLACE: replace },
  AMENDED: { AMEND: amend, REPLACE: replace },
  REPLACED: {},
};

function issuedIn({ number, issuedOn, signer, digest }: Issued): Issued {
  return { number, issuedOn, signer, digest };
}
