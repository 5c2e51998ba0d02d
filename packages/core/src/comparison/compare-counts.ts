import type {
  ComparisonCounts,
  ListedTextChange,
  NumberChange,
  NumberCounts,
  PartChangeKind,
  PartCounts,
  ReportComparison,
  TextCounts,
} from './report-comparison.ts';

/** How many of each kind a comparison has. */
export function countChanges({
  facts,
  sections,
  footnotes,
  indicators,
}: Omit<ReportComparison, 'counts' | 'isSame'>): ComparisonCounts {
  const tasks = sections.flatMap((section) => section.tasks);
  const results = tasks.flatMap((task) => task.results);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    facts: countParts(facts),
    tasks: countParts(tasks),
    results: countTexts(results),
    paragraphs: countTexts(paragraphs),
    footnotes: countTexts(footnotes),
    numbers: countNumbers(
      [...results, ...paragraphs, ...footnotes].flatMap(({ numbers }) => numbers),
    ),
    indicators: countParts(indicators),
  };
}

function countParts(parts: readonly { readonly change: PartChangeKind }[]): PartCounts {
  return {
    added: countOf(parts, 'ADDED'),
    removed: countOf(parts, 'REMOVED'),
    changed: countOf(parts, 'CHANGED'),
    unchanged: countOf(parts, 'UNCHANGED'),
  };
}

function countTexts(texts: readonly ListedTextChange[]): TextCounts {
  return {
    added: countOf(texts, 'ADDED'),
    removed: countOf(texts, 'REMOVED'),
    reworded: countOf(texts, 'REWORDED'),
    numberChanged: countOf(texts, 'NUMBER_CHANGED'),
    unchanged: countOf(texts, 'UNCHANGED'),
    moved: texts.filter(({ moved }) => moved).length,
  };
}

function countNumbers(numbers: readonly NumberChange[]): NumberCounts {
  return {
    added: countOf(numbers, 'ADDED'),
    removed: countOf(numbers, 'REMOVED'),
    changed: countOf(numbers, 'CHANGED'),
    printedOtherwise: countOf(numbers, 'PRINTED_OTHERWISE'),
    unchanged: countOf(numbers, 'UNCHANGED'),
  };
}

function countOf<Kind>(changes: readonly { readonly change: Kind }[], kind: Kind): number {
  return changes.filter(({ change }) => change === kind).length;
}
