import { err, ok, type Result } from '../result.ts';
import { digestOf } from './digest.ts';
import {
  FROZEN_FORMAT,
  type FrozenReport,
  isOfItsSource,
  type ThawProblem,
  thaw,
} from './frozen-report.ts';

/** One issue of an agency as a store keeps it: nothing in it is believed before it is verified. */
export interface ChainEntry {
  /** 1 for the agency's first issue; no number is left out. */
  readonly sequence: number;
  readonly agency: string;
  /** `2023-Q1`. */
  readonly period: string;
  readonly edition: number;
  /** `258/BC-SKHCN`. */
  readonly number: string;
  readonly issuedOn: string;
  readonly bytes: string;
  readonly digest: string;
  /** Digest of the entry before; `null` in the first. */
  readonly previous: string | null;
}

/** Columns that repeat what is frozen, so that a store can look for it. */
export const FROZEN_COLUMNS = [
  'agency',
  'period',
  'edition',
  'number',
  'issuedOn',
  'previous',
] as const;

/** The first entry that is not what was issued, and in what. */
export type ChainBreak = {
  /** Among the entries as given, from 1. */
  readonly position: number;
  /** As the entry has them. */
  readonly sequence: number;
  readonly number: string;
} & (
  | { readonly code: 'OUT_OF_SEQUENCE'; readonly expected: number }
  /** The bytes are not those that the digest is of. */
  | { readonly code: 'DIGEST_DIFFERS'; readonly digest: string; readonly computed: string }
  /** It does not follow on the entry before. */
  | {
      readonly code: 'NOT_LINKED';
      readonly previous: string | null;
      readonly expected: string | null;
    }
  | { readonly code: 'OF_ANOTHER_AGENCY'; readonly agency: string; readonly expected: string }
  | { readonly code: 'UNREADABLE'; readonly problem: ThawProblem }
  | {
      readonly code: 'COLUMN_DIFFERS';
      readonly column: (typeof FROZEN_COLUMNS)[number];
      readonly kept: string | number | null;
      readonly frozen: string | number | null;
    }
  /** Unaltered since it was frozen, and yet its source gives another report: forged as a whole, or frozen by another version. */
  | { readonly code: 'NOT_REASSEMBLED' }
);

/**
 * Goes through an agency's issues from the first on. Cut off at the end, a chain is a shorter chain:
 * that, only a digest kept elsewhere can tell.
 *
 * Whether each report is what its source gives is asked once the chain is known to be whole: an old
 * report that another version froze must not hide an alteration further on. Of an earlier format than
 * `latest` it is not asked, since assembly has changed since.
 */
export function verifyChain(
  entries: readonly ChainEntry[],
  latest: number = FROZEN_FORMAT,
): Result<{ readonly entries: number }, ChainBreak> {
  const frozen: FrozenReport[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry, { index, entries, latest });
    if (!read.ok) return brokenAt(index, entry, read.error);
    frozen.push(read.value);
  }
  for (const [index, entry] of entries.entries()) {
    const issue = frozen[index];
    if (issue?.format === latest && !isOfItsSource(issue)) {
      return brokenAt(index, entry, { code: 'NOT_REASSEMBLED' });
    }
  }
  return ok({ entries: entries.length });
}

type Fault = ChainBreak extends infer B ? (B extends B ? Omit<B, keyof Where> : never) : never;
type Where = Pick<ChainBreak, 'position' | 'sequence' | 'number'>;

function brokenAt(index: number, { sequence, number }: ChainEntry, fault: Fault) {
  return err({ position: index + 1, sequence, number, ...fault } as ChainBreak);
}

function readEntry(
  entry: ChainEntry,
  {
    index,
    entries,
    latest,
  }: {
    readonly index: number;
    readonly entries: readonly ChainEntry[];
    readonly latest: number;
  },
): Result<FrozenReport, Fault> {
  if (entry.sequence !== index + 1) {
    return err({ code: 'OUT_OF_SEQUENCE', expected: index + 1 });
  }
  const { bytes, digest, previous, agency } = entry;
  const computed = digestOf(bytes);
  if (digest !== computed) return err({ code: 'DIGEST_DIFFERS', digest, computed });
  const before = entries[index - 1]?.digest ?? null;
  if (previous !== before) return err({ code: 'NOT_LINKED', previous, expected: before });
  const expected = entries[0]?.agency ?? agency;
  if (agency !== expected) return err({ code: 'OF_ANOTHER_AGENCY', agency, expected });
  const thawed = thaw(bytes, latest);
  return thawed.ok
    ? compareColumns(entry, thawed.value)
    : err({ code: 'UNREADABLE', problem: thawed.error });
}

function compareColumns(entry: ChainEntry, issue: FrozenReport): Result<FrozenReport, Fault> {
  const { report, previous } = issue;
  const { period, edition, number, issuedOn } = report;
  const frozen = { agency: report.agency.key, period, edition, number, issuedOn, previous };
  const column = FROZEN_COLUMNS.find((each) => entry[each] !== frozen[each]);
  return column === undefined
    ? ok(issue)
    : err({ code: 'COLUMN_DIFFERS', column, kept: entry[column], frozen: frozen[column] });
}
