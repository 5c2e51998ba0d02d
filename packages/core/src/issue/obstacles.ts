import { checkReport, RULES, type Rule } from '../check/index.ts';
import { type DocumentNumber, formatDocumentNumber } from '../document/index.ts';
import { formatShortDate } from '../iso-date.ts';
import { formatPeriod, isSamePeriod } from '../period/index.ts';
import {
  assembleReport,
  type Issue,
  type PeriodRecord,
  type Report,
  type ReportSource,
} from '../report/index.ts';
import { amendmentFault } from './amendment-fault.ts';
import { type IssuedNumber, isSameInSeries } from './number-series.ts';
import type { Obstacle, ObstaclePlace } from './obstacle.ts';
import { signingFault } from './signing-fault.ts';
import { findUnboundNumbers } from './unbound-number.ts';

/** A report that somebody wants to issue: what it is made from, and the number, day and signer it is to get. */
export interface IssueProposal {
  readonly source: ReportSource;
  readonly issue: Issue;
  /** The report of the period before, where there is one. */
  readonly previous: Report | null;
  /** What the agency has issued under the number that it is to get, and under the one that it corrects. */
  readonly issued: readonly IssuedNumber[];
  readonly rules?: readonly Rule[];
}

/** The source with the issue in the period's own record, as it is frozen; without a record it stays as it is. */
export function withIssue(source: ReportSource, issue: Issue): ReportSource {
  const { department, period } = source;
  const records = department.records.map((record) =>
    isSamePeriod(record.period, period) ? { ...record, issue } : record,
  );
  return { ...source, department: { ...department, records } };
}

/**
 * All that stands against issuing, in the order of the paper's parts. The report is looked at as it would
 * be issued, number and day included; the day of issue is the one that waivers must reach.
 *
 * `within` may be had from an earlier look at the same source: the checks take long, the numbers do not.
 */
export function findObstacles(
  { source, issue, issued, ...rest }: IssueProposal,
  within: readonly Obstacle[] = obstaclesWithin({ source, issue, ...rest }),
): readonly Obstacle[] {
  const numbered = withIssue(source, issue);
  const own = ownRecord(numbered);
  if (!own) return within;
  const known = [...issued, ...recordedNumbers(source)];
  return [
    ...numberObstacles(source, { issue, known }),
    ...amendmentObstacles(own, known),
    ...within,
  ];
}

/** What stands against issuing in the report itself, whatever else the agency has issued. */
export function obstaclesWithin({
  source: unissued,
  issue,
  previous,
  rules = RULES,
}: Omit<IssueProposal, 'issued'>): readonly Obstacle[] {
  const source = withIssue(unissued, issue);
  const own = ownRecord(source);
  if (!own) return [nothingRecorded(source)];
  const report = assembleReport(source);
  const day = issue.issuedOn;
  return [
    ...dayObstacles(report, own, issue),
    ...findUnboundNumbers(report, day),
    ...checkReport(report, { previous, rules, today: day })
      .filter(({ severity }) => severity === 'error')
      .map((finding): Obstacle => ({ code: 'OPEN_ERROR', place: placeOf(finding.place), finding })),
    ...signerObstacles(source, issue),
  ];
}

function ownRecord({ department, period }: ReportSource): PeriodRecord | undefined {
  return department.records.find((record) => isSamePeriod(record.period, period));
}

function nothingRecorded({ period }: ReportSource): Obstacle {
  const label = formatPeriod(period);
  return { code: 'NOTHING_RECORDED', place: whole('', label), period: label };
}

function numberObstacles(
  { department: { agency, template } }: ReportSource,
  { issue, known }: { readonly issue: Issue; readonly known: readonly IssuedNumber[] },
): readonly Obstacle[] {
  const number = formatDocumentNumber(issue.number);
  const place = whole('number', number);
  const symbol = `${template.kind}-${agency.code}`;
  const taken = known.find((each) => isSameInSeries(each, issue));
  return [
    ...(bearsSymbol(issue.number, symbol)
      ? []
      : [{ code: 'NUMBER_UNFIT', place, number, symbol } as const]),
    ...(taken ? [{ code: 'NUMBER_TAKEN', place, number, period: taken.period } as const] : []),
  ];
}

/** `BC-SKHCN`, and with the drafting part behind it, which many write: `BC-SKHCN-VP`. */
function bearsSymbol(number: DocumentNumber, symbol: string): boolean {
  if (number.family !== 'typed') return false;
  const borne = `${number.type}-${number.issuer}`.normalize('NFC');
  return borne === symbol.normalize('NFC') || borne.startsWith(`${symbol.normalize('NFC')}-`);
}

/** Those that the records of other periods bear. */
function recordedNumbers({ department, period }: ReportSource): readonly IssuedNumber[] {
  return department.records.flatMap((record) =>
    record.issue && !isSamePeriod(record.period, period)
      ? [{ ...record.issue, period: formatPeriod(record.period) }]
      : [],
  );
}

function amendmentObstacles(
  own: PeriodRecord,
  known: readonly IssuedNumber[],
): readonly Obstacle[] {
  const fault = amendmentFault(own, known);
  if (!fault) return [];
  const place =
    fault.code === 'DAY_BEFORE_AMENDED'
      ? whole('date', formatShortDate(fault.issuedOn))
      : whole('number', fault.number);
  return [{ place, ...fault }];
}

function dayObstacles(
  { window }: Report,
  { observations, revisions }: PeriodRecord,
  { issuedOn }: Issue,
): readonly Obstacle[] {
  const place = whole('date', formatShortDate(issuedOn));
  const days = [...observations, ...revisions.map(({ observation }) => observation)];
  const asOf = days.flatMap((each) => each.asOf ?? []).reduce(later, issuedOn);
  return [
    ...(asOf > issuedOn ? [{ code: 'DAY_BEFORE_DATA', place, issuedOn, asOf } as const] : []),
    ...(window && issuedOn < window.from
      ? [{ code: 'DAY_BEFORE_WINDOW', place, issuedOn, opens: window.from } as const]
      : []),
  ];
}

function later<Day extends string>(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function signerObstacles({ department }: ReportSource, issue: Issue): readonly Obstacle[] {
  const { agency } = department;
  const { issuedOn } = issue;
  const signer = agency.signers.find(({ key }) => key === issue.signer);
  if (!signer) {
    const known = agency.signers.map(({ key }) => key);
    const place = whole('signature', issue.signer);
    return [{ code: 'UNKNOWN_SIGNER', place, signer: issue.signer, known }];
  }
  const { name, post, authority, from, to } = signer;
  const place = whole('signature', `${post} ${name}`);
  const inOffice = (from === null || from <= issuedOn) && (to === null || issuedOn <= to);
  const fault = signingFault(signer, agency);
  return [
    ...(inOffice
      ? []
      : [{ code: 'SIGNER_NOT_IN_OFFICE', place, name, issuedOn, from, to } as const]),
    ...(fault ? [{ code: 'AUTHORITY_UNFIT', place, fault, authority, post } as const] : []),
  ];
}

function placeOf({ path, text, start, end }: ObstaclePlace): ObstaclePlace {
  return { path, text, start, end };
}

function whole(path: string, text: string): ObstaclePlace {
  return { path, text, start: 0, end: text.length };
}
