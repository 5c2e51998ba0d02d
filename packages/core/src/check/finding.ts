import type { Language } from '../language.ts';

/** Only a contradiction is an `error`. A false alarm is worse than a missed fault. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The same words in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/** Where a finding stands. */
export interface FindingPlace {
  /** The passage: `sections/0/tasks/3/groups/0/results/1` of a report, `L47` of a text. */
  readonly path: string;
  /** The passage's words. */
  readonly text: string;
  /** UTF-16 units of `text`; the whole passage where nothing narrower is meant. */
  readonly start: number;
  readonly end: number;
  /** From 1; `null` in a recorded report, which has no lines. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What a rule has found. */
export interface Finding {
  /** The same for the same fault in the same place, run after run. */
  readonly id: string;
  /** `SUM-01`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly message: Wording;
  /** The words that show it, quoted. */
  readonly evidence: string;
  /** `13 + 1 + 2 = 16 ≠ 15`; `null` where nothing is computed. */
  readonly computation: string | null;
  readonly suggestion: Wording | null;
}
