import { checkDocument, checkText } from '@baocao/core/check';
import type { Checked } from './check/checked.ts';
import { findingsJson } from './check/findings-json.ts';
import { findingsSarif } from './check/findings-sarif.ts';
import { findingsText } from './check/findings-text.ts';
import { isWordFile, readTextSource, readWordSource } from './check/text-source.ts';
import { recordedEdition } from './recorded-report.ts';
import { reportFindings } from './report-findings.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  readonly db: string;
  readonly format: 'text' | 'json' | 'sarif';
}

/** Checks a text or a DOCX, or a recorded report where a period is given, and prints what is found; an error fails the command. */
export async function check(
  subject: string,
  period: string | undefined,
  { options, terminal }: { readonly options: CheckOptions; readonly terminal: Terminal },
): Promise<void> {
  const checked =
    period === undefined
      ? await checkedText(subject, terminal)
      : await checkedReport({ agency: subject, period }, options.db, terminal);
  terminal.print(formatted(checked, options.format, terminal));
  if (checked.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

async function checkedText(name: string, terminal: Terminal): Promise<Checked> {
  if (isWordFile(name)) {
    const document = await readWordSource(name, terminal);
    return { name, report: null, findings: checkDocument(document) };
  }
  const text = await readTextSource(name, terminal);
  return { name, report: null, findings: checkText(text) };
}

function checkedReport(
  { agency, period }: { readonly agency: string; readonly period: string },
  db: string,
  terminal: Terminal,
): Promise<Checked> {
  return withStore(db, terminal, async (store) => {
    const report = await recordedEdition(store, { agency, period }, terminal);
    const name = `${agency}/${report.period}`;
    return { name, report, findings: await reportFindings(store, report) };
  });
}

function formatted(checked: Checked, format: CheckOptions['format'], terminal: Terminal): string {
  switch (format) {
    case 'text':
      return findingsText(checked, terminal);
    case 'json':
      return findingsJson(checked, terminal.language);
    case 'sarif':
      return findingsSarif(checked, terminal);
  }
}
