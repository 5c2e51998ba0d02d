import type { FormedDocument } from '../form/index.ts';
import type { Report, Waiver } from '../report/index.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { readDocument } from './form/read-document.ts';
import { readText } from './read-text.ts';
import { findingOf, type Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Subject } from './subject.ts';
import { subjectOfReport } from './subject-of-report.ts';
import { isWaived } from './waiver.ts';

/** What may be said of a check beside the text or report itself. */
export interface CheckOptions {
  readonly rules?: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  /** The day of the check, against which waivers end; without one no waiver has ended. */
  readonly today?: string;
}

/** Every finding in a recorded report; `previous` is the report of the period before, where there is one. */
export function checkReport(
  report: Report,
  { previous = null, ...options }: CheckOptions & { readonly previous?: Report | null } = {},
): readonly Finding[] {
  const waivers = [...report.waivers, ...(options.waivers ?? [])];
  return checkSubject(subjectOfReport(report, previous), { ...options, waivers });
}

/** Every finding in any text: a report as pasted, or a paragraph of one. */
export function checkText(text: string, options: CheckOptions = {}): readonly Finding[] {
  return checkSubject(readText(text), options);
}

/** Every finding in a word processor's document: in its words, and in how they are set. */
export function checkDocument(
  document: FormedDocument,
  options: CheckOptions = {},
): readonly Finding[] {
  return checkSubject(readDocument(document), options);
}

/** Runs every rule to its end; sorted by place, then rule, the same in every run. */
export function checkSubject(
  subject: Subject,
  { rules = RULES, waivers = [], today }: CheckOptions,
): readonly Finding[] {
  const order = orderOf(subject);
  const found: Finding[] = [];
  for (const rule of rules) {
    const violations = rule.check(subject, { found, today: today ?? null });
    found.push(...violations.map((violation, nth) => findingOf(rule, violation, nth)));
  }
  return found
    .filter((finding) => !waivers.some((waiver) => isWaived(waiver, finding, today)))
    .sort(
      (a, b) =>
        (order.get(a.place.path) ?? 0) - (order.get(b.place.path) ?? 0) ||
        a.place.start - b.place.start ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** A word processor's document has places that are no passages of their own: the cells of a row. */
function orderOf({ formed, passages }: Subject): ReadonlyMap<string, number> {
  const places = formed
    ? [...formed.pieces, ...formed.notes].map(({ passage }) => passage)
    : passages;
  return new Map(places.map(({ path }, index) => [path, index + 1]));
}
