import type { DocumentNode } from 'graphql';
import { schema } from '../schema.ts';
import { type ReportOperation, reportOperation } from './report-operation.ts';

/** What tells one operation from another: its text, and which of its operations is meant. */
export interface OperationText {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}

/**
 * The operations of one report that were asked last and are known to be valid and within the limits, compiled. An
 * operation comes here once it has been let through; then its text is enough.
 */
export class KnownOperations {
  readonly #known = new Map<string, ReportOperation | null>();

  find(asked: OperationText): ReportOperation | undefined {
    return this.#known.get(keyOf(asked)) ?? undefined;
  }

  /** Remembers an operation that is about to be run. */
  learn(asked: OperationText, document: DocumentNode): void {
    const key = keyOf(asked);
    if (key.length > LONGEST || this.#known.has(key)) return;
    this.#known.set(key, reportOperation(schema, document, asked.operationName));
    const [oldest = ''] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
  }
}

const MOST_KNOWN = 500;
/** Longer ones are run without being remembered. */
const LONGEST = 20_000;

/** A name can hold anything, but no operation holds what parts them. */
function keyOf({ query, operationName }: OperationText): string {
  return operationName ? `${operationName}\0${query}` : query;
}
