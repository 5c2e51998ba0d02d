import { compareReports } from '@baocao/core/comparison';
import { comparisonText } from './compare/comparison-text.ts';
import { recordedEdition } from './recorded-report.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

export interface CompareOptions {
  readonly db: string;
  readonly format: 'text' | 'json';
}

/** Prints what became of one report in another: two periods, or two editions of one. */
export async function printComparison(
  agency: string,
  { before, after }: { readonly before: string; readonly after: string },
  { options, terminal }: { readonly options: CompareOptions; readonly terminal: Terminal },
): Promise<void> {
  const comparison = await withStore(options.db, terminal, async (store) =>
    compareReports(
      await recordedEdition(store, { agency, period: before }, terminal),
      await recordedEdition(store, { agency, period: after }, terminal),
    ),
  );
  terminal.print(
    options.format === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonText(comparison, terminal),
  );
}
