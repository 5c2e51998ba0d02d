import type { ReportEventType } from './report-state.ts';

/** An officer records, an approver answers for what leaves the house, an admin sets up, an auditor reads. */
export const ROLES = ['OFFICER', 'APPROVER', 'ADMIN', 'AUDITOR'] as const;

export type Role = (typeof ROLES)[number];

/** Who acts, in which role. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
}

/**
 * Who may do what. Recording a paper as issued goes round the gate, so an officer may not. An admin
 * takes in an agency's past, its amendments too, but decides on no report of today.
 */
export const PERMITTED: Readonly<Record<ReportEventType, readonly Role[]>> = {
  SUBMIT: ['OFFICER', 'APPROVER', 'ADMIN'],
  REVISE: ['OFFICER', 'APPROVER', 'ADMIN'],
  RETURN: ['APPROVER'],
  APPROVE: ['APPROVER'],
  ISSUE: ['APPROVER'],
  RECORD_ISSUED: ['APPROVER', 'ADMIN'],
  AMEND: ['APPROVER', 'ADMIN'],
  REPLACE: ['APPROVER', 'ADMIN'],
};
