import { PERMITTED, type ReportEventType, ROLES, type Role } from '@baocao/core/issue';

/** What may be done to an agency's records: each step of a report, and what is none. */
export type Deed = ReportEventType | 'READ_ALL' | 'RECORD' | 'BEGIN_CORRECTION' | 'KEEP_KEYS';

/**
 * Who may do what in their own agency: the one table. Whoever is of another, or nobody known, reads what was issued,
 * where that is public, and does none of it; an auditor of a province reads all of its agencies.
 */
export const WHO_MAY: Readonly<Record<Deed, readonly Role[]>> = {
  ...PERMITTED,
  READ_ALL: ROLES,
  RECORD: PERMITTED.REVISE,
  BEGIN_CORRECTION: PERMITTED.REVISE,
  KEEP_KEYS: ['ADMIN'],
};
