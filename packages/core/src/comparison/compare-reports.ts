import type { Prose, Report, Section } from '../report/index.ts';
import { countChanges } from './compare-counts.ts';
import { compareReportFacts } from './compare-facts.ts';
import { compareIndicators } from './compare-indicators.ts';
import { matchTexts } from './compare-matching.ts';
import { slotsOf } from './compare-order.ts';
import { createPairing, type Pair } from './compare-pairing.ts';
import { type Passage, readPassage } from './compare-passage.ts';
import { compareTasks, partChange } from './compare-tasks.ts';
import { compareText, compareTexts } from './compare-texts.ts';
import type {
  ComparedReport,
  ListedTextChange,
  MarkedTextChange,
  ReportComparison,
  SectionChange,
} from './report-comparison.ts';

/**
 * What became of a report in another: task by task, text by text, number by number.
 *
 * Total and deterministic; held the other way round it says the same, with added and removed changed about and
 * differences negated. Takes time in proportion to the reports, but for texts that differ, whose bounds stand in
 * `compare-matching.ts` and `compare-words.ts`: beyond them less is recognised as the same, nothing is lost.
 */
export function compareReports(before: Report, after: Report): ReportComparison {
  const parts = {
    before: comparedReport(before),
    after: comparedReport(after),
    facts: compareReportFacts(before, after),
    legalBases: compareTexts(before.legalBases, after.legalBases).map(({ text }) => text),
    sections: compareSections(before.sections, after.sections),
    footnotes: compareMarked(before.footnotes, after.footnotes),
    indicators: compareIndicators(before.indicators, after.indicators),
  };
  const isSame =
    [...parts.facts, ...parts.sections, ...parts.indicators].every(
      ({ change }) => change === 'UNCHANGED',
    ) && [...parts.legalBases, ...parts.footnotes].every(isUnchanged);
  return { ...parts, isSame, counts: countChanges(parts) };
}

function comparedReport(report: Report): ComparedReport {
  const { id, period, edition, status, revision, number, issuedOn } = report;
  return { id, period, edition, status, revision, number, issuedOn };
}

function compareSections(
  before: readonly Section[],
  after: readonly Section[],
): readonly SectionChange[] {
  const sizes = { before: before.length, after: after.length };
  return slotsOf(pairSections(before, after), sizes).map((slot) =>
    compareSection(before[slot.before ?? -1] ?? null, after[slot.after ?? -1] ?? null),
  );
}

/** By kind: what the sections hold; where a kind stands more than once, by title. */
function pairSections(before: readonly Section[], after: readonly Section[]): readonly Pair[] {
  const pairing = createPairing();
  for (const kind of new Set(before.map((section) => section.kind))) {
    const at = (sections: readonly Section[]): readonly number[] =>
      [...sections.keys()].filter((index) => sections[index]?.kind === kind);
    const [these, those] = [at(before), at(after)];
    const titles = (sections: readonly Section[], indexes: readonly number[]) =>
      indexes.map((index) => ({ passage: readPassage(titleOf(sections[index])), under: 0 }));
    for (const [i, j] of matchTexts(titles(before, these), titles(after, those))) {
      pairing.add(these[i] ?? -1, those[j] ?? -1);
    }
  }
  const keyOf = ({ kind }: Section): string | null => (kind === 'PROSE' ? null : kind);
  pairing.addByKey(before.map(keyOf), after.map(keyOf));
  return pairing.pairs;
}

function compareSection(before: Section | null, after: Section | null): SectionChange {
  const title = compareText(before && titleOf(before), after && titleOf(after));
  const tasks = compareTasks(before?.tasks ?? [], after?.tasks ?? []);
  const paragraphs = compareMarked(before?.paragraphs ?? [], after?.paragraphs ?? []);
  const isSame =
    title.change === 'UNCHANGED' &&
    tasks.every(({ change }) => change === 'UNCHANGED') &&
    paragraphs.every(isUnchanged);
  return {
    kind: (after ?? before)?.kind ?? 'PROSE',
    change: partChange(before, after, isSame),
    title,
    tasks,
    paragraphs,
  };
}

function titleOf(section: Section | undefined): Passage {
  return { text: section?.title ?? '', figures: [] };
}

function compareMarked(
  before: readonly (Prose & { readonly marker: string | null })[],
  after: readonly (Prose & { readonly marker: string | null })[],
): readonly MarkedTextChange[] {
  return compareTexts(before, after).map((entry) => ({
    ...entry.text,
    markerBefore: entry.before?.marker ?? null,
    markerAfter: entry.after?.marker ?? null,
  }));
}

function isUnchanged({ change, moved }: ListedTextChange): boolean {
  return change === 'UNCHANGED' && !moved;
}
