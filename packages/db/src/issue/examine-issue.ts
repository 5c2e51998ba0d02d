import { isDeepStrictEqual } from 'node:util';
import { err, type IsoDate, ok, type Result, yearOf } from '@baocao/core';
import { type DocumentNumber, formatDocumentNumber } from '@baocao/core/document';
import {
  type FreezeRefusal,
  findObstacles,
  type IssueProposal,
  type Obstacle,
  transition,
} from '@baocao/core/issue';
import { parsePeriod } from '@baocao/core/period';
import type { ReportSource } from '@baocao/core/report';
import { loadDepartment } from '../department/load-department.ts';
import type { Database } from '../open-database.ts';
import { findPreviousReports } from '../report/find-previous-reports.ts';
import { reportScope } from '../report/report-scope.ts';
import { reportSource } from '../report/report-source.ts';
import type { Act, ReportEdition } from './edition-rows.ts';
import { usedNumbers } from './issued-report-rows.ts';
import { currentEdition, type ReportAddress, type StepRefusal } from './steps.ts';

export interface IssueOrder extends ReportAddress, Act {
  readonly number: DocumentNumber;
  readonly issuedOn: IsoDate;
  /** Key of the signer in the agency. */
  readonly signer: string;
}

export type IssueRefusal = StepRefusal | FreezeRefusal;

/** What is to be issued, and what stands against it. */
export interface Examination extends IssueProposal {
  readonly edition: ReportEdition;
  readonly obstacles: readonly Obstacle[];
}

/**
 * Looks for what stands against an issue; refuses at once where its status or the actor's role does.
 *
 * An earlier examination is taken over where all that it looked at is still the same.
 */
export async function examineIssue(
  database: Database,
  order: IssueOrder,
  earlier?: Examination,
): Promise<Result<Examination, IssueRefusal>> {
  const { agency, period, number, issuedOn, signer, actor } = order;
  const current = await currentEdition(database, order);
  if (!current.ok) return current;
  const edition = current.value;
  const unopposed = { type: 'ISSUE', obstacles: [], number, issuedOn, signer } as const;
  const allowed = transition(edition.state, { ...unopposed, digest: 'sha256:' }, actor);
  if (!allowed.ok) return allowed;

  const source = await sourceOf(database, edition);
  if (!source) return err({ code: 'NOTHING_RECORDED', agency, period });
  const issue = { number, numberAsWritten: formatDocumentNumber(number), issuedOn, signer };
  const [previous = null] = await findPreviousReports(database, agency, [{ period }]);
  const proposal = { source, issue, previous };
  const seen =
    earlier && isDeepStrictEqual(proposalOf(earlier), proposal)
      ? earlier.obstacles
      : findObstacles(proposal);
  const obstacles = [...(await numberTaken(database, order, seen)), ...seen];
  return ok({ ...proposal, edition, obstacles });
}

function proposalOf({ source, issue, previous }: Examination): IssueProposal {
  return { source, issue, previous };
}

async function sourceOf(
  database: Database,
  { agency, period, edition }: ReportEdition,
): Promise<ReportSource | undefined> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return undefined;
  const recorded = await loadDepartment(database, agency, reportScope([parsed.value]));
  return recorded && reportSource(recorded, parsed.value, edition);
}

/** A number that another report of the year has used, which need not be in this one's source. */
async function numberTaken(
  database: Database,
  { agency, number, issuedOn }: IssueOrder,
  seen: readonly Obstacle[],
): Promise<readonly Obstacle[]> {
  if (seen.some(({ code }) => code === 'NUMBER_TAKEN')) return [];
  const text = formatDocumentNumber(number);
  const taken = (await usedNumbers(database, agency)).find(
    (used) => used.number === text && used.seriesYear === yearOf(issuedOn),
  );
  if (!taken) return [];
  const place = { path: 'number', text, start: 0, end: text.length };
  return [{ code: 'NUMBER_TAKEN', place, number: text, period: taken.period }];
}
