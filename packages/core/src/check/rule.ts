import type { FormedDocument } from '../form/index.ts';
import type { Report } from '../report/index.ts';
import type { Finding, FindingPlace, Severity, Wording } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

/**
 * A rule's example: a text, and in it perhaps words that are bound, each with what was observed; of a rule that looks
 * at what is recorded beside the words, or at how they are set, that too, which the text then tells a reader.
 */
export type RuleExample =
  | string
  | {
      readonly text: string;
      readonly bound: Readonly<Record<string, string>>;
      readonly recorded?: RecordedExample;
    }
  | { readonly text: string; readonly formed: FormedDocument };

/** What is recorded in an example: of its report, of the one before, and the day of the check. */
export interface RecordedExample {
  readonly report: Partial<Report>;
  readonly previous?: Partial<Report>;
  readonly today?: string;
}

/** `SUM-01`: a family and a number, never given to another rule. */
export type RuleId = `${string}-${number}`;

/**
 * A check as a value. Of its examples `passes` gives no finding of this rule, `fails` gives
 * at least one; both run as tests and stand in docs/rules.md.
 */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The day from which on it holds, or `null` where it always did. */
  readonly since: string | null;
  /** Law, practice or logic that it rests on. */
  readonly source: Wording;
  readonly title: Wording;
  readonly passes: RuleExample;
  readonly fails: RuleExample;
  readonly check: (subject: Subject, others: OtherFindings) => readonly Violation[];
}

/** For a rule about findings: what the rules before it have found, nothing waived yet. Rules run in the order of their ids. */
export interface OtherFindings {
  readonly found: readonly Finding[];
  /** The day of the check, where one is said. */
  readonly today: string | null;
}

/** What a rule's `check` returns; the rule's id, severity and the place's lines are added around it. */
export interface Violation {
  readonly passage: Passage;
  /** The words in question within the passage's text; the whole of it where left out. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly message: Wording;
  /** Where the words of the span are not the whole evidence. */
  readonly evidence?: string;
  readonly computation?: string;
  readonly suggestion?: Wording;
  /** Milder than the rule's own severity, where the case is. */
  readonly severity?: Severity;
}

/** The finding that a violation makes; `nth` tells apart several of one rule in one place. */
export function findingOf(rule: Rule, violation: Violation, nth: number): Finding {
  const place = placeOf(violation);
  return {
    id: [rule.id, place.path, place.start, nth].join(':'),
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    place,
    message: violation.message,
    evidence: violation.evidence ?? place.text.slice(place.start, place.end),
    computation: violation.computation ?? null,
    suggestion: violation.suggestion ?? null,
  };
}

function placeOf({ passage, span }: Violation): FindingPlace {
  const start = span?.start ?? 0;
  const segment = passage.segments.findLast((each) => each.start <= start);
  return {
    path: passage.path,
    text: passage.text,
    start,
    end: span?.end ?? passage.text.length,
    line: segment?.line ?? null,
    column: segment ? segment.column + start - segment.start : null,
  };
}
