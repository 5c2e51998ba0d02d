import { describe, expect, test } from 'vitest';
import { type DocumentNumber, parseDocumentNumber } from '../document/index.ts';
import { isoDate } from '../iso-date.ts';
import { REPORT_STATUSES, type ReportStatus } from '../report/index.ts';
import { digestOf } from './digest.ts';
import { eventsFrom, transition } from './lifecycle.ts';
import type { Obstacle } from './obstacle.ts';
import { type Actor, ROLES, type Role } from './permission.ts';
import {
  EVENTS,
  type Issued,
  type ReportEvent,
  type ReportEventType,
  type ReportState,
} from './report-state.ts';

function number(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

const ISSUED: Issued = {
  number: number('258/BC-SKHCN'),
  issuedOn: isoDate(2023, 3, 9),
  signer: 'pgd',
  digest: digestOf('258'),
};
const [FIRST, SECOND, THIRD] = ['301/BC-SKHCN', '302/BC-SKHCN', '303/BC-SKHCN'].map(number) as [
  DocumentNumber,
  DocumentNumber,
  DocumentNumber,
];
const OBSTACLE: Obstacle = {
  code: 'NOTHING_RECORDED',
  place: { path: '', text: '', start: 0, end: 0 },
  period: '2023-Q1',
};

const STATES: { readonly [S in ReportStatus]: Extract<ReportState, { readonly status: S }> } = {
  DRAFT: { status: 'DRAFT' },
  SUBMITTED: { status: 'SUBMITTED', submittedBy: 'Lan' },
  RETURNED: { status: 'RETURNED', returnedBy: 'Minh', remarks: 'Thiếu số liệu' },
  APPROVED: { status: 'APPROVED', approvedBy: 'Minh' },
  ISSUED: { status: 'ISSUED', ...ISSUED },
  AMENDED: { status: 'AMENDED', ...ISSUED, amendedBy: [FIRST] },
  REPLACED: { status: 'REPLACED', ...ISSUED, amendedBy: [], replacedBy: FIRST },
};

const EVENTS_BY_TYPE: {
  readonly [T in ReportEventType]: Extract<ReportEvent, { readonly type: T }>;
} = {
  SUBMIT: { type: 'SUBMIT' },
  RETURN: { type: 'RETURN', remarks: 'Sửa mục 2' },
  REVISE: { type: 'REVISE' },
  APPROVE: { type: 'APPROVE' },
  ISSUE: { type: 'ISSUE', ...ISSUED, obstacles: [] },
  RECORD_ISSUED: { type: 'RECORD_ISSUED', ...ISSUED },
  AMEND: { type: 'AMEND', by: SECOND },
  REPLACE: { type: 'REPLACE', by: SECOND },
};

/** Who may ask for what: a column for each role, in the order of `ROLES`. */
const MAY: Readonly<Record<ReportEventType, string>> = {
  //                officer approver admin auditor
  SUBMIT: /*     */ 'yes yes yes no',
  RETURN: /*     */ 'no yes no no',
  REVISE: /*     */ 'yes yes yes no',
  APPROVE: /*    */ 'no yes no no',
  ISSUE: /*      */ 'no yes no no',
  RECORD_ISSUED: 'no yes yes no',
  AMEND: /*      */ 'no yes yes no',
  REPLACE: /*    */ 'no yes yes no',
};

/** Every way there is; whatever is not here is refused. */
const WAYS: ReadonlyMap<string, ReportState> = new Map<string, ReportState>([
  ['DRAFT SUBMIT', { status: 'SUBMITTED', submittedBy: 'Hoa' }],
  ['DRAFT RECORD_ISSUED', { status: 'ISSUED', ...ISSUED }],
  ['SUBMITTED RETURN', { status: 'RETURNED', returnedBy: 'Hoa', remarks: 'Sửa mục 2' }],
  ['SUBMITTED REVISE', { status: 'DRAFT' }],
  ['SUBMITTED APPROVE', { status: 'APPROVED', approvedBy: 'Hoa' }],
  ['SUBMITTED RECORD_ISSUED', { status: 'ISSUED', ...ISSUED }],
  ['RETURNED REVISE', { status: 'DRAFT' }],
  ['RETURNED RECORD_ISSUED', { status: 'ISSUED', ...ISSUED }],
  ['APPROVED RETURN', { status: 'RETURNED', returnedBy: 'Hoa', remarks: 'Sửa mục 2' }],
  ['APPROVED REVISE', { status: 'DRAFT' }],
  ['APPROVED ISSUE', { status: 'ISSUED', ...ISSUED }],
  ['APPROVED RECORD_ISSUED', { status: 'ISSUED', ...ISSUED }],
  ['ISSUED AMEND', { status: 'AMENDED', ...ISSUED, amendedBy: [SECOND] }],
  ['ISSUED REPLACE', { status: 'REPLACED', ...ISSUED, amendedBy: [], replacedBy: SECOND }],
  ['AMENDED AMEND', { status: 'AMENDED', ...ISSUED, amendedBy: [FIRST, SECOND] }],
  ['AMENDED REPLACE', { status: 'REPLACED', ...ISSUED, amendedBy: [FIRST], replacedBy: SECOND }],
]);

function may(role: Role, event: ReportEventType): boolean {
  return MAY[event].split(' ')[ROLES.indexOf(role)] === 'yes';
}

describe.each(REPORT_STATUSES)('%s', (status) => {
  describe.each(EVENTS)('%s', (event) => {
    test.each(ROLES)('%s', (role) => {
      const way = WAYS.get(`${status} ${event}`);
      const outcome = transition(STATES[status], EVENTS_BY_TYPE[event], { name: 'Hoa', role });
      if (!may(role, event)) {
        const permitted = ROLES.filter((each) => may(each, event));
        expect(outcome).toEqual({
          ok: false,
          error: { code: 'NOT_PERMITTED', event, role, permitted },
        });
      } else if (!way) {
        const allowed = EVENTS.filter((each) => WAYS.has(`${status} ${each}`));
        expect(outcome).toEqual({
          ok: false,
          error: { code: 'NOT_ALLOWED_FROM', event, status, allowed },
        });
        expect(eventsFrom(status)).toEqual(allowed);
      } else {
        expect(outcome).toEqual({ ok: true, value: way });
      }
    });
  });
});

const APPROVER: Actor = { name: 'Hoa', role: 'APPROVER' };

test.each(['', '  ', '\n'])('a report is not returned with the remarks %j', (remarks) => {
  expect(transition(STATES.SUBMITTED, { type: 'RETURN', remarks }, APPROVER)).toEqual({
    ok: false,
    error: { code: 'REMARKS_NEEDED' },
  });
});

test('obstacles stand against issuing, not against recording what has been issued', () => {
  const obstacles = [OBSTACLE];
  expect(transition(STATES.APPROVED, { type: 'ISSUE', ...ISSUED, obstacles }, APPROVER)).toEqual({
    ok: false,
    error: { code: 'OBSTACLES', obstacles },
  });
});

test('nothing leads from an issued report back to one that may change', () => {
  for (const status of ['ISSUED', 'AMENDED', 'REPLACED'] as const) {
    for (const event of EVENTS) {
      const outcome = transition(STATES[status], EVENTS_BY_TYPE[event], APPROVER);
      if (outcome.ok) expect(outcome.value).toMatchObject(ISSUED);
    }
  }
});

test('a report may be amended more than once, then replaced', () => {
  const steps: readonly ReportEvent[] = [
    { type: 'AMEND', by: FIRST },
    { type: 'AMEND', by: SECOND },
    { type: 'REPLACE', by: THIRD },
  ];
  const end = steps.reduce<ReportState>((state, event) => {
    const next = transition(state, event, APPROVER);
    return next.ok ? next.value : state;
  }, STATES.ISSUED);
  expect(end).toEqual({
    status: 'REPLACED',
    ...ISSUED,
    amendedBy: [FIRST, SECOND],
    replacedBy: THIRD,
  });
});
