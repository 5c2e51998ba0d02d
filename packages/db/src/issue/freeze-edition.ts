import { err, ok, type Result } from '@baocao/core';
import { RULES } from '@baocao/core/check';
import { formatDocumentNumber } from '@baocao/core/document';
import {
  type Digest,
  type FreezeRefusal,
  freeze,
  type Issued,
  type ReportEvent,
  type TransitionRefusal,
} from '@baocao/core/issue';
import { formatPeriod, isSamePeriod } from '@baocao/core/period';
import { assembleReport, type PeriodRecord, type ReportSource } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import {
  type Act,
  editionNumbered,
  editionsOf,
  type ReportEdition,
  takeStep,
} from './edition-rows.ts';
import { endOfChain, insertIssuedReport } from './issued-report-rows.ts';

/** What is issued: a source whose own record bears number, day and signer, and the event by which that happens. */
export interface Freezing {
  readonly edition: ReportEdition;
  readonly source: ReportSource;
  readonly event: (issued: Issued) => ReportEvent;
}

/**
 * Freezes an edition, puts it at the end of its agency's chain and takes it, and the edition that it
 * corrects, one step on. To be undone whole where it is refused.
 */
export async function freezeEdition(
  rows: AgencyRows,
  { edition, source, event }: Freezing,
  act: Act,
): Promise<Result<ReportEdition, TransitionRefusal | FreezeRefusal>> {
  const { issue, amends } = ownRecordOf(source);
  if (!issue) throw new Error(`Nothing to issue in ${edition.agency} ${edition.period}`);
  const last = await endOfChain(rows);
  const previous = (last?.digest ?? null) as Digest | null;
  const frozen = freeze({
    previous,
    rules: RULES.map(({ id }) => id),
    report: assembleReport(source),
    source,
  });
  if (!frozen.ok) return frozen;
  const { bytes, digest } = frozen.value;
  const { number, issuedOn, signer } = issue;
  const issued = await takeStep(rows, edition, event({ number, issuedOn, signer, digest }), act);
  if (!issued.ok) return issued;
  await insertIssuedReport(rows, {
    sequence: (last?.sequence ?? 0) + 1,
    period: edition.period,
    edition: edition.edition,
    number,
    issuedOn,
    bytes,
    digest,
    previous,
  });
  const corrected = amends && (await correct(rows, edition, { number, amends }, act));
  return corrected && !corrected.ok ? err(corrected.error) : ok(issued.value);
}

/** The own record of a source that has one. */
function ownRecordOf({ department, period }: ReportSource): PeriodRecord {
  const own = department.records.find((record) => isSamePeriod(record.period, period));
  if (!own) throw new Error(`No record of ${formatPeriod(period)} in ${department.agency.key}`);
  return own;
}

/** Takes the corrected edition on, one before this; what this store has never held cannot be. */
async function correct(
  rows: AgencyRows,
  { period, edition }: ReportEdition,
  {
    number,
    amends,
  }: Pick<Issued, 'number'> & { readonly amends: NonNullable<PeriodRecord['amends']> },
  act: Act,
): Promise<Result<ReportEdition, TransitionRefusal> | null> {
  const editions = await editionsOf(rows, [period]);
  const earlier = editions.filter((each) => each.edition < edition);
  const corrected = editionNumbered(earlier, formatDocumentNumber(amends.number));
  if (!corrected) return null;
  const type = amends.kind === 'AMENDS' ? 'AMEND' : 'REPLACE';
  return takeStep(rows, corrected, { type, by: number }, act);
}
