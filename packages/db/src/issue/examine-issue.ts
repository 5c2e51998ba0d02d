import { isDeepStrictEqual } from 'node:util';
import { err, type IsoDate, ok, type Result } from '@baocao/core';
import { type DocumentNumber, formatDocumentNumber } from '@baocao/core/document';
import {
  type Actor,
  type FreezeRefusal,
  findObstacles,
  type IssuedNumber,
  type IssueProposal,
  isSameInSeries,
  type Obstacle,
  obstaclesWithin,
  transition,
} from '@baocao/core/issue';
import { isSamePeriod, parsePeriod } from '@baocao/core/period';
import type { ReportSource } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { previousReportsOf } from '../report/find-previous-reports.ts';
import { loadReportMaterial } from '../report/report-material.ts';
import { reportSource } from '../report/report-source.ts';
import type { ReportEdition } from './edition-rows.ts';
import { issuedNumbersOf } from './issued-report-rows.ts';
import { currentEdition, type StepOrder, type StepRefusal } from './steps.ts';

export interface IssueOrder extends StepOrder {
  readonly number: DocumentNumber;
  readonly issuedOn: IsoDate;
  /** Key of the signer in the agency. */
  readonly signer: string;
}

export type IssueRefusal = StepRefusal | FreezeRefusal;

/** What is to be issued, and what stands against it. */
export interface Examination extends IssueProposal {
  readonly edition: ReportEdition;
  /** Those of the obstacles that are in the report itself. */
  readonly within: readonly Obstacle[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * Looks for what stands against an issue; refuses at once where its status or the actor's role does.
 *
 * An earlier examination is taken over where all that it looked at is still the same.
 */
export async function examineIssue(
  rows: AgencyRows,
  order: IssueOrder,
  { actor, earlier }: { readonly actor: Actor; readonly earlier?: Examination | undefined },
): Promise<Result<Examination, IssueRefusal>> {
  const { agency, period, number, issuedOn, signer } = order;
  const current = await currentEdition(rows, period);
  if (!current.ok) return current;
  const edition = current.value;
  const unopposed = { type: 'ISSUE', obstacles: [], number, issuedOn, signer } as const;
  const allowed = transition(edition.state, { ...unopposed, digest: 'sha256:' }, actor);
  if (!allowed.ok) return allowed;

  const source = await sourceOf(rows, edition);
  if (!source) return err({ code: 'NOTHING_RECORDED', agency, period });
  const issue = { number, numberAsWritten: formatDocumentNumber(number), issuedOn, signer };
  const [previous = null] = await previousReportsOf(rows, [{ period }]);
  const looked = { source, issue, previous };
  const within =
    earlier && isDeepStrictEqual(lookedAt(earlier), looked)
      ? earlier.within
      : obstaclesWithin(looked);
  const proposal = { ...looked, issued: await issuedUnder(rows, order, source) };
  return ok({ ...proposal, edition, within, obstacles: findObstacles(proposal, within) });
}

function lookedAt({ source, issue, previous }: Examination): Omit<IssueProposal, 'issued'> {
  return { source, issue, previous };
}

async function sourceOf(
  rows: AgencyRows,
  { period, edition }: ReportEdition,
): Promise<ReportSource | undefined> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return undefined;
  const material = await loadReportMaterial(rows, [parsed.value]);
  return material && reportSource(material, parsed.value, edition);
}

/** What has been issued under the number that the report is to get, or under the one that it corrects. */
async function issuedUnder(
  rows: AgencyRows,
  { number, issuedOn }: IssueOrder,
  { department, period }: ReportSource,
): Promise<readonly IssuedNumber[]> {
  const own = department.records.find((record) => isSamePeriod(record.period, period));
  const named = own?.amends?.number ?? number;
  return (await issuedNumbersOf(rows)).filter(
    (each) =>
      isSameInSeries(each, { number, issuedOn }) ||
      isSameInSeries(each, { number: named, issuedOn: each.issuedOn }),
  );
}
