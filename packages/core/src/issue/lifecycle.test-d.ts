import { expectTypeOf } from 'vitest';
import type { DocumentNumber } from '../document/index.ts';
import type { ReportStatus } from '../report/index.ts';
import { transition } from './lifecycle.ts';
import type { Actor } from './permission.ts';
import type { Issued, ReportState } from './report-state.ts';

/**
 * What must not compile. Nothing here runs: `tsc -p packages` fails where a line that should be refused is
 * not, so that the compiler is the test.
 */
export function illegalStates(issued: Issued, number: DocumentNumber): readonly ReportState[] {
  return [
    // @ts-expect-error: a draft has no number
    { status: 'DRAFT', number },
    // @ts-expect-error: an issued report has a day, a signer and a digest too
    { status: 'ISSUED', number },
    // @ts-expect-error: a returned report says why
    { status: 'RETURNED', returnedBy: 'Minh' },
    // @ts-expect-error: an amended report names the one that amends it
    { status: 'AMENDED', ...issued, amendedBy: [] },
    // @ts-expect-error: a replaced report names the one in its stead
    { status: 'REPLACED', ...issued, amendedBy: [] },
  ];
}

export function illegalEvents(state: ReportState, actor: Actor, issued: Issued): void {
  // @ts-expect-error: nobody issues without having looked for obstacles
  transition(state, { type: 'ISSUE', ...issued }, actor);
  // @ts-expect-error: nothing un-issues
  transition(state, { type: 'UNISSUE' }, actor);
  // @ts-expect-error: whoever acts has a role
  transition(state, { type: 'SUBMIT' }, { name: 'Lan' });
  // @ts-expect-error: a later report has a number
  transition(state, { type: 'AMEND' }, actor);
}

expectTypeOf<ReportState['status']>().toEqualTypeOf<ReportStatus>();
