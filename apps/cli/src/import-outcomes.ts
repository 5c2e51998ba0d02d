import { parsePeriod } from '@baocao/core/period';
import { type Proposal, type ReportStep, reportHistory, type Store } from '@baocao/db';

/** What an import did to a report beyond recording what it is made of. */
export interface ImportOutcome {
  readonly period: string;
  readonly edition: number;
  readonly step: ReportStep;
}

/**
 * The steps that reports have taken by this import: recorded as issued, correction begun, back to draft.
 * `null` where nothing is recorded yet.
 */
export async function importOutcomes(
  store: Store,
  { agency, parts, recordedAt }: Proposal,
): Promise<readonly ImportOutcome[] | null> {
  if (recordedAt === null) return null;
  const outcomes: ImportOutcome[] = [];
  for (const { name: period } of parts.filter(({ name }) => parsePeriod(name).ok)) {
    for (const { edition, steps } of await reportHistory(store, { agency, period })) {
      const taken = steps.filter((step) => step.at === recordedAt);
      outcomes.push(...taken.map((step) => ({ period, edition, step })));
    }
  }
  return outcomes;
}
