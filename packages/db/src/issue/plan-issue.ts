import { isDeepStrictEqual } from 'node:util';
import { err, ok, type Result } from '@baocao/core';
import { type DocumentNumber, formatDocumentNumber } from '@baocao/core/document';
import { type AmendmentFault, amendmentFault, type IssuedNumber } from '@baocao/core/issue';
import { formatPeriod } from '@baocao/core/period';
import { isIssued, type PeriodRecord } from '@baocao/core/report';
import { editionNumbered, latestEdition, numberOf, type ReportEdition } from './edition-rows.ts';

/** It would take number, day and signature off a report that has been issued: nothing un-issues. */
export interface Unissues {
  readonly code: 'UNISSUES';
  readonly period: string;
  /** `258/BC-SKHCN`. */
  readonly number: string;
}

/** It would change what has been issued, which stays as it is; a correction is a report of its own, with `amends` or `replaces`. */
export interface AlreadyIssued {
  readonly code: 'ISSUED';
  readonly period: string;
  /** `258/BC-SKHCN`, which the correction names. */
  readonly number: string;
}

/** It was recorded before reports were frozen, and would be lost were it recorded otherwise before it is. */
export interface NotYetFrozen {
  readonly code: 'NOT_YET_FROZEN';
  readonly period: string;
  /** `258/BC-SKHCN`. */
  readonly number: string;
}

/** It cannot correct the report that it names. */
export type AmendsWrongly = { readonly period: string } & AmendmentFault;

export type PlanRefusal = Unissues | AlreadyIssued | NotYetFrozen | AmendsWrongly;

/** What recording a period's record anew does to its report. */
export interface IssuePlan {
  /** The edition that the record is of. */
  readonly edition: number;
  /** It is the first word of that edition, which corrects an issued one. */
  readonly opens: boolean;
  /** The record bears number, day and signer of a paper that is not yet recorded as issued. */
  readonly issues: boolean;
}

/** What becomes of a period's editions when this record is imported, or why it is refused. Changes nothing. */
export function planIssue(
  incoming: PeriodRecord,
  {
    recorded,
    editions,
    issued,
  }: {
    readonly recorded: PeriodRecord | undefined;
    readonly editions: readonly ReportEdition[];
    /** What the agency has issued, and what is issued with this record. */
    readonly issued: readonly IssuedNumber[];
  },
): Result<IssuePlan, PlanRefusal> {
  const period = formatPeriod(incoming.period);
  const own = editions.filter((each) => each.agency === incoming.agency && each.period === period);
  const latest = latestEdition(own, { agency: incoming.agency, period });
  const plan = { edition: latest.edition, opens: false, issues: false };
  const isSame = isDeepStrictEqual(recorded, incoming);
  if (isSame && isIssued(latest.state)) return ok(plan);
  const fault = amendmentFault(incoming, issued);
  if (fault) return err({ period, ...fault });

  const lastNumber = own.findLast(({ state }) => isIssued(state))?.state;
  const number = lastNumber ? numberOf(lastNumber) : labelOf(recorded?.issue?.number);
  if (number === null) return ok({ ...plan, issues: incoming.issue !== null });
  if (!lastNumber && !isSame && (incoming.issue || incoming.amends)) {
    return err({ code: 'NOT_YET_FROZEN', period, number });
  }

  if (!isIssued(latest.state)) {
    if (latest.edition > 1 && !corrects(incoming, own))
      return err({ code: 'ISSUED', period, number });
    if (recorded?.issue && !incoming.issue) return err({ code: 'UNISSUES', period, number });
    return ok({ ...plan, issues: incoming.issue !== null });
  }
  const isAnother = incoming.issue
    ? !editionNumbered(own, formatDocumentNumber(incoming.issue.number))
    : !isDeepStrictEqual(incoming.amends, recorded?.amends);
  if (isAnother && corrects(incoming, own)) {
    return ok({ edition: latest.edition + 1, opens: true, issues: incoming.issue !== null });
  }
  return err({ code: incoming.issue ? 'ISSUED' : 'UNISSUES', period, number });
}

/** Whether it names an issued report of its period as the one that it corrects. */
function corrects({ amends }: PeriodRecord, own: readonly ReportEdition[]): boolean {
  return amends !== null && editionNumbered(own, formatDocumentNumber(amends.number)) !== undefined;
}

function labelOf(number: DocumentNumber | undefined): string | null {
  return number ? formatDocumentNumber(number) : null;
}
