import { carryOver, offerEvaluation, proposePlan } from '@baocao/core/carry-over';
import type { Report } from '@baocao/core/report';
import { findPreviousReports } from '@baocao/db';
import { ledgerText } from './ledger-text.ts';
import { recordedEdition } from './recorded-report.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

export interface CarryOverOptions {
  readonly db: string;
  readonly propose: boolean;
}

/** Prints the ledger of a period, or what is proposed for its evaluation and for the next plan. */
export async function printCarryOver(
  place: { readonly agency: string; readonly period: string },
  { options, terminal }: { readonly options: CarryOverOptions; readonly terminal: Terminal },
): Promise<void> {
  const { report, previous } = await withStore(options.db, terminal, async (store) => {
    const found = await recordedEdition(store, place, terminal);
    const [before = null] = await findPreviousReports(store, place.agency, [found]);
    return { report: found, previous: before };
  });
  terminal.print(
    options.propose
      ? proposal(report)
      : ledgerText(carryOver(report, previous), { report, terminal }),
  );
}

/** As it would stand in the quarter's file. */
function proposal(report: Report): string {
  const section = (kind: 'EVALUATION' | 'PLAN', fallback: string) =>
    `# ${report.sections.find((each) => each.kind === kind)?.title ?? fallback}`;
  const plan = proposePlan(report).map(({ text }, index) => `${index + 1}. ${text}`);
  return `${[
    section('EVALUATION', 'Đánh giá chung'),
    ...offerEvaluation(report).map(({ text }) => text),
    section('PLAN', 'Nhiệm vụ trọng tâm'),
    ...(plan.length === 0 ? [] : [plan.join('\n')]),
  ].join('\n\n')}\n`;
}
