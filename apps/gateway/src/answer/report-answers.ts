import type { IncomingMessage } from 'node:http';
import { findKeptDigest, findKeptReport, type Store } from '@baocao/db';
import manifest from '../../package.json' with { type: 'json' };
import type { AskedOperation } from '../graphql/asked-operation.ts';
import { operationSpan } from '../graphql/trace-operations.ts';
import type { Exchange } from '../http/exchange.ts';
import { type Form, formOf } from './form.ts';
import type { KeptForms } from './kept-forms.ts';
import type { KnownOperations } from './known-operations.ts';
import type { AskedReport, ReportOperation } from './report-operation.ts';
import { sendForm } from './send-form.ts';

/** What queries of one report are answered with, before GraphQL is entered. */
export interface ReportAnswers {
  readonly operations: KnownOperations;
  readonly forms: KeptForms;
}

/**
 * Answers a known query of one report from what is kept of it; `false` where GraphQL is to answer: an operation that
 * is not known yet, variables that do not fit, a report that is not kept or not to be seen, anything irregular.
 *
 * The store is asked each time, on behalf of whoever asks, as what the report stands there: an answer depends on the
 * operation, its variables and that document, and on nothing else.
 */
export async function answersReport(
  { operations, forms }: ReportAnswers,
  { request, response, store }: Exchange,
  asked: AskedOperation,
): Promise<boolean> {
  const type = typeTaken(request);
  const operation = type === undefined ? undefined : operations.find(asked);
  const report = operation?.ask(asked.variables ?? {});
  if (!type || !operation || !report) return false;
  const span = operationSpan(operation.node);
  try {
    const found = await kept(forms, { type, operation, report, store });
    if (!found) return false;
    sendForm(found.form, { request, response, uses: found.uses });
    span.end();
    return true;
  } catch (error) {
    // GraphQL words what fails; what has begun to be sent nobody can take back.
    if (response.headersSent) throw error;
    return false;
  }
}

interface Wanted {
  readonly type: string;
  readonly operation: ReportOperation;
  readonly report: AskedReport;
  readonly store: Store;
}

async function kept(
  forms: KeptForms,
  { type, operation, report, store }: Wanted,
): Promise<{ readonly form: Form; readonly uses: number } | undefined> {
  const { agency, period, variant } = report;
  const key = [operation.digest, variant, agency, period, type].join('\n');
  if (forms.has(key)) {
    const now = await findKeptDigest(store, report);
    if (!now) return undefined;
    const known = forms.get(key, now.digest);
    if (known) return known;
  }
  const found = await findKeptReport(store, report);
  if (!found) return undefined;
  const data = report.answer(found.report);
  const bytes = Buffer.from(JSON.stringify({ data }));
  // The same of all of these, the same bytes.
  const tag = [found.digest, operation.digest, variant, manifest.version].join('.');
  const form = formOf(bytes, { type, tag });
  forms.put(key, found.digest, form);
  return { form, uses: 1 };
}

/** The type that whoever asks takes, as far as that is plain; Yoga weighs the rest. */
function typeTaken({ headers }: IncomingMessage): string | undefined {
  return TYPES.get(headers.accept ?? '*/*');
}

const TYPES = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
]);
