import { isDeepStrictEqual } from 'node:util';
import { formatDocumentNumber } from '@baocao/core/document';
import { eventsFrom } from '@baocao/core/issue';
import { formatPeriod, periodSequence } from '@baocao/core/period';
import { assembleReport, type PeriodRecord, type Report } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import type { Comparison } from '../department/comparison.ts';
import type { ImportRefusal } from '../department/import-refusal.ts';
import { periodOf } from '../labels.ts';
import { loadReportMaterial, type ReportMaterial } from '../report/report-material.ts';
import { reportSource } from '../report/report-source.ts';
import {
  type Act,
  latestEdition,
  openEdition,
  type ReportEdition,
  takeStep,
} from './edition-rows.ts';
import { freezeEdition } from './freeze-edition.ts';

/**
 * Takes the reports on as an import has it, once its rows are written: begins corrections, sends back what was
 * handed in and is now something else, and freezes what bears a number, in the order of issue.
 */
export async function followImport(
  rows: AgencyRows,
  comparison: Comparison,
  act: Act,
): Promise<readonly ImportRefusal[]> {
  const { incoming, plans } = comparison;
  const issuing = incoming.records
    .filter(({ period }) => plans.get(formatPeriod(period))?.issues)
    .sort(inOrderOfIssue);
  const opening = [...plans].filter(([, { opens }]) => opens);
  const underWay = comparison.editions.filter(
    ({ state, period }) =>
      eventsFrom(state.status).includes('REVISE') && !plans.get(period)?.issues,
  );
  if (issuing.length + opening.length + underWay.length === 0) return [];

  const agency = incoming.agency.key;
  const editions = [...comparison.editions];
  for (const [period, { edition }] of opening) {
    editions.push(await openEdition(rows, { period, edition }, act));
  }
  const recorded = await loadReportMaterial(rows);
  if (!recorded) throw new Error(`${agency} was recorded and cannot be found`);
  const afterwards = issuing.reduce(onceIssued, recorded);
  await sendBackChanged(rows, { underWay, comparison, recorded: afterwards }, act);

  const refusals: ImportRefusal[] = [];
  let material = recorded;
  for (const record of issuing) {
    material = onceIssued(material, record);
    const edition = latestEdition(editions, { agency, period: formatPeriod(record.period) });
    refusals.push(...(await recordIssued(rows, { record, edition, recorded: material }, act)));
  }
  return refusals;
}

function inOrderOfIssue(a: PeriodRecord, b: PeriodRecord): number {
  const [first = '', second = ''] = [a.issue?.issuedOn, b.issue?.issuedOn];
  if (first !== second) return first < second ? -1 : 1;
  return periodSequence(a.period) - periodSequence(b.period);
}

/** From its issue on a correction speaks in the reports of other periods. */
function onceIssued(material: ReportMaterial, { period }: PeriodRecord): ReportMaterial {
  const issuedRecords = new Map(material.issuedRecords);
  issuedRecords.delete(formatPeriod(period));
  return { ...material, issuedRecords };
}

/** What was handed in, returned or approved is a draft again where anything of it, however far off, is recorded anew. */
async function sendBackChanged(
  rows: AgencyRows,
  {
    underWay,
    comparison,
    recorded,
  }: {
    readonly underWay: readonly ReportEdition[];
    readonly comparison: Comparison;
    readonly recorded: ReportMaterial;
  },
  act: Act,
): Promise<void> {
  const changed = new Set(
    comparison.parts.filter(({ status }) => status === 'CHANGED').map(({ name }) => name),
  );
  for (const edition of underWay) {
    const before = comparison.recorded && contentOf(comparison.recorded, edition);
    if (!changed.has(edition.period) && isDeepStrictEqual(before, contentOf(recorded, edition))) {
      continue;
    }
    const revised = await takeStep(rows, edition, { type: 'REVISE' }, act);
    if (!revised.ok) throw new Error(`${edition.period} cannot be revised: ${revised.error.code}`);
  }
}

/** What the report says, however often it was recorded. */
function contentOf(
  recorded: ReportMaterial,
  { period, edition }: ReportEdition,
): Report | undefined {
  const source = reportSource(recorded, periodOf(period), edition);
  return source && { ...assembleReport(source), revision: 0 };
}

async function recordIssued(
  rows: AgencyRows,
  {
    record,
    edition,
    recorded,
  }: {
    readonly record: PeriodRecord;
    readonly edition: ReportEdition;
    readonly recorded: ReportMaterial;
  },
  act: Act,
): Promise<readonly ImportRefusal[]> {
  const source = reportSource(recorded, record.period, edition.edition);
  if (!source || !record.issue) throw new Error(`Nothing to issue for ${edition.period}`);
  const issued = await freezeEdition(
    rows,
    { edition, source, event: (settled) => ({ type: 'RECORD_ISSUED', ...settled }) },
    act,
  );
  if (issued.ok) return [];
  const number = formatDocumentNumber(record.issue.number);
  return [{ code: 'NOT_ISSUABLE', period: edition.period, number, reason: issued.error }];
}
