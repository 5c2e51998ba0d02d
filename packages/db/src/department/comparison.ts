import { isDeepStrictEqual } from 'node:util';
import { err, ok, type Result } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import type { IssuedNumber } from '@baocao/core/issue';
import { formatPeriod, isSamePeriod } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { endOfLog } from '../command/change-rows.ts';
import { editionsOf, type ReportEdition } from '../issue/edition-rows.ts';
import { issuedNumbersOf } from '../issue/issued-report-rows.ts';
import { type IssuePlan, planIssue } from '../issue/plan-issue.ts';
import { withoutSuperseded } from '../issue/superseded-records.ts';
import { numbersUsedTwice } from '../issue/used-numbers.ts';
import { loadReportMaterial, type ReportMaterial } from '../report/report-material.ts';
import { type Difference, differences } from './differences.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { keptRecords } from './kept-records.ts';
import { measuredOtherwise } from './measured-otherwise.ts';
import { stillInUse } from './still-in-use.ts';
import { unlistedRevisions } from './unlisted-revisions.ts';

/** What an import would change, or has changed, part by part. */
export interface Proposal {
  readonly agency: string;
  /** Place in the agency's log of the last change that it was made upon; 0 for an agency that is new. */
  readonly basis: number;
  readonly parts: readonly ProposedPart[];
  /** Nothing is new, nothing differs and nothing is to be issued. */
  readonly unchanged: boolean;
  /** The instant at which it was recorded; `null` for what is only proposed. */
  readonly recordedAt: string | null;
}

export interface ProposedPart {
  /** `agency`, `2023/tasks`, `2023-Q1`. */
  readonly name: string;
  /** `KEPT` is recorded but not in what is imported: an import takes nothing away. */
  readonly status: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'KEPT';
  readonly differences: readonly Difference[];
  /** The number under which the period's report becomes issued by this import. */
  readonly issues: string | null;
}

/** A department as recorded and as it comes in, less what has been corrected since, and what stands against recording it. */
export interface Comparison {
  readonly recorded: ReportMaterial | undefined;
  readonly incoming: Department;
  readonly basis: number;
  readonly editions: readonly ReportEdition[];
  /** By label of the period. */
  readonly plans: ReadonlyMap<string, IssuePlan>;
  readonly refusals: readonly ImportRefusal[];
  readonly parts: readonly ProposedPart[];
}

export function proposalOf({
  incoming,
  basis,
  parts,
  refusals,
}: Comparison): Result<Proposal, readonly ImportRefusal[]> {
  if (refusals.length > 0) return err(refusals);
  return ok({
    agency: incoming.agency.key,
    basis,
    parts,
    unchanged: parts.every(
      ({ status, issues }) => issues === null && (status === 'UNCHANGED' || status === 'KEPT'),
    ),
    recordedAt: null,
  });
}

export async function compareDepartment(rows: AgencyRows, given: Department): Promise<Comparison> {
  const { sequence: basis } = await endOfLog(rows);
  const recorded = await loadReportMaterial(rows);
  const editions = await editionsOf(rows);
  const incoming = await withoutSuperseded(rows, given, editions);
  const used = await issuedNumbersOf(rows);
  const before = recorded?.department;
  const plans = new Map<string, IssuePlan>();
  const refusals: ImportRefusal[] = [];
  for (const record of incoming.records) {
    const label = formatPeriod(record.period);
    const same = before?.records.find(({ period }) => formatPeriod(period) === label);
    const issued = [...used, ...numbersBeside(record, [before, incoming])];
    const plan = planIssue(record, { recorded: same, editions, issued });
    if (plan.ok) plans.set(label, plan.value);
    else refusals.push(plan.error);
  }
  const issuing = incoming.records.filter(({ period }) => plans.get(formatPeriod(period))?.issues);
  refusals.push(...numbersUsedTwice(issuing, used));
  if (recorded) refusals.unshift(...danglingIn(recorded, incoming, plans));
  const parts = compare(before, incoming, plans);
  return { recorded, incoming, basis, editions, plans, refusals, parts };
}

/** What the records of other periods bear, be they recorded or about to be. */
function numbersBeside(
  { period: own }: PeriodRecord,
  departments: readonly (Department | undefined)[],
): readonly IssuedNumber[] {
  return departments
    .flatMap((department) => department?.records ?? [])
    .flatMap(({ period, issue }) =>
      issue && !isSamePeriod(period, own) ? [{ ...issue, period: formatPeriod(period) }] : [],
    );
}

/** What would no longer hold of that which stays. */
function danglingIn(
  recorded: ReportMaterial,
  incoming: Department,
  plans: Comparison['plans'],
): readonly ImportRefusal[] {
  const kept = keptRecords(recorded, incoming, plans);
  const found = [
    ...stillInUse(kept, incoming),
    ...measuredOtherwise(kept, { recorded: recorded.department, incoming }),
    ...unlistedRevisions(recorded.department, incoming),
  ];
  // A draft mostly needs what the issued report that it corrects does.
  return found.filter(
    (each, index) => found.findIndex((other) => isDeepStrictEqual(other, each)) === index,
  );
}

function compare(
  recorded: Department | undefined,
  incoming: Department,
  plans: Comparison['plans'],
): readonly ProposedPart[] {
  const before = recorded ? partsOf(recorded) : new Map<string, unknown>();
  const after = partsOf(incoming);
  const kept = [...before.keys()].filter((name) => !after.has(name));
  const numbers = new Map(
    incoming.records.flatMap(({ period, issue }) => {
      const label = formatPeriod(period);
      return issue && plans.get(label)?.issues
        ? [[label, formatDocumentNumber(issue.number)] as const]
        : [];
    }),
  );
  return [
    ...[...after].map(([name, value]) => ({
      name,
      ...change(before.get(name), value),
      issues: numbers.get(name) ?? null,
    })),
    ...kept.map((name) => ({ name, status: 'KEPT' as const, differences: [], issues: null })),
  ];
}

function change(before: unknown, after: unknown): Pick<ProposedPart, 'status' | 'differences'> {
  if (before === undefined) return { status: 'NEW', differences: [] };
  if (isDeepStrictEqual(before, after)) return { status: 'UNCHANGED', differences: [] };
  return { status: 'CHANGED', differences: differences(before, after) };
}

/** The parts that are recorded each as one: the agency with its form, each document, each list, each period. */
function partsOf(department: Department): Map<string, unknown> {
  const { agency, template, documents, taskLists, records } = department;
  return new Map<string, unknown>([
    ['agency', { agency, template }],
    ...documents.map((document) => [`document ${document.key}`, document] as const),
    ...taskLists.map((list) => [`${list.year}/tasks`, list] as const),
    ...records.map((record) => [formatPeriod(record.period), record] as const),
  ]);
}
