import { assembleReport, isIssued, type Report, type ReportSource } from '../report/index.ts';
import { err, ok, type Result } from '../result.ts';
import { canonicalJson, type NotCanonical } from './canonical-json.ts';
import { type Digest, digestOf } from './digest.ts';

/**
 * The version of what is frozen. It grows when an issued report would come out otherwise from the
 * same source, be it a field that is added: what was frozen before is then still read and still
 * vouched for by its digest, but no longer assembled anew.
 */
export const FROZEN_FORMAT = 1;

/** An issued report with all that it was made of, as it stood on the day. */
export interface FrozenReport {
  readonly format: number;
  /** Digest of the agency's issue before this one, of whatever period; `null` for its first. */
  readonly previous: Digest | null;
  /** Ids of the rules that it was checked by. */
  readonly rules: readonly string[];
  readonly report: Report;
  /** Template, agency, task list, documents and records: enough to assemble the report again. */
  readonly source: ReportSource;
}

export interface FrozenBytes {
  /** Canonical JSON (RFC 8785); in UTF-8 it is what the digest is of. */
  readonly bytes: string;
  readonly digest: Digest;
}

export type FreezeRefusal =
  | NotCanonical
  /** It has no number, day and signer yet. */
  | { readonly code: 'NOT_ISSUED'; readonly report: string }
  /** The report is not what its source gives: one of them is stale. */
  | { readonly code: 'NOT_OF_ITS_SOURCE'; readonly report: string };

export type ThawProblem =
  | { readonly code: 'NOT_JSON' }
  /** JSON, but not written as `freeze` writes. */
  | { readonly code: 'NOT_CANONICAL_FORM' }
  | { readonly code: 'NOT_A_FROZEN_REPORT'; readonly missing: string }
  /** A newer version of the program froze it. */
  | { readonly code: 'UNKNOWN_FORMAT'; readonly format: number };

/** Writes an issued report down for ever. The same report gives the same bytes, in whatever order its keys come. */
export function freeze(issue: Omit<FrozenReport, 'format'>): Result<FrozenBytes, FreezeRefusal> {
  const { previous, rules, report, source } = issue;
  const frozen = { format: FROZEN_FORMAT, previous, rules, report, source };
  const written = canonicalJson(frozen);
  if (!written.ok) return written;
  if (!isIssued(report)) return err({ code: 'NOT_ISSUED', report: report.id });
  if (!isOfItsSource(frozen)) return err({ code: 'NOT_OF_ITS_SOURCE', report: report.id });
  return ok({ bytes: written.value, digest: digestOf(written.value) });
}

/** Reads back what `freeze` wrote, in this format or an earlier one. That it is genuine is for the digest to say. */
export function thaw(
  bytes: string,
  latest: number = FROZEN_FORMAT,
): Result<FrozenReport, ThawProblem> {
  const parsed = parsedJson(bytes);
  if (!parsed.ok) return parsed;
  const canonical = canonicalJson(parsed.value);
  if (!canonical.ok || canonical.value !== bytes) return err({ code: 'NOT_CANONICAL_FORM' });
  return readEnvelope(parsed.value, latest);
}

/** Whether the frozen source gives the frozen report. */
export function isOfItsSource({ report, source }: FrozenReport): boolean {
  const frozen = canonicalJson(report);
  const assembled = canonicalJson(assembledFrom(source));
  return frozen.ok && assembled.ok && frozen.value === assembled.value;
}

/**
 * Assembly is total over what has been recorded, not over whatever JSON someone has put in its place
 * and given a digest: there it may throw, which says no more than that this is no source.
 */
function assembledFrom(source: ReportSource): Report | undefined {
  try {
    return assembleReport(source);
  } catch {
    return undefined;
  }
}

function parsedJson(bytes: string): Result<unknown, ThawProblem> {
  try {
    return ok(JSON.parse(bytes));
  } catch {
    return err({ code: 'NOT_JSON' });
  }
}

/** How each part of the envelope is told; what is within report and source is vouched for by the digest. */
const PARTS: { readonly [K in keyof FrozenReport]: (value: unknown) => boolean } = {
  format: (value) => Number.isSafeInteger(value),
  previous: (value) => value === null || typeof value === 'string',
  rules: (value) => Array.isArray(value) && value.every((rule) => typeof rule === 'string'),
  report: (value) => isObject(value) && isObject(value['agency']),
  source: isObject,
};

function readEnvelope(value: unknown, latest: number): Result<FrozenReport, ThawProblem> {
  const envelope = isObject(value) ? value : {};
  const missing = Object.entries(PARTS).find(([name, isPart]) => !isPart(envelope[name]));
  if (missing) return err({ code: 'NOT_A_FROZEN_REPORT', missing: missing[0] });
  const frozen = envelope as unknown as FrozenReport;
  return 1 <= frozen.format && frozen.format <= latest
    ? ok(frozen)
    : err({ code: 'UNKNOWN_FORMAT', format: frozen.format });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
