import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../report/index.ts';
import { readPassage } from './compare-passage.ts';
import { anyReport, anyTwoReports } from './compare-reports.test-data.ts';
import { compareReports } from './compare-reports.ts';
import type { ReportComparison, TextChange, TextSegment } from './report-comparison.ts';

test('a report held against itself is the same, to the last number', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const comparison = compareReports(report, structuredClone(report));
      expect(comparison.isSame).toBe(true);
      expect(new Set(changesIn(comparison))).toEqual(
        new Set(changesIn(comparison).length > 0 ? ['UNCHANGED'] : []),
      );
      expect(textsOf(comparison).every((text) => !('moved' in text && text.moved))).toBe(true);
    }),
  );
});

test('two reports are the same exactly where nothing that is told has changed', () => {
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const comparison = compareReports(before, after);
      const isSame =
        changesIn(comparison).every(
          (change) => change === 'UNCHANGED' || change === 'PRINTED_OTHERWISE',
        ) && comparison.counts.results.moved + comparison.counts.paragraphs.moved === 0;
      if (comparison.isSame) expect(isSame).toBe(true);
      if (!isSame) expect(comparison.isSame).toBe(false);
    }),
  );
});

test('held the other way round, added and removed change places and differences their sign', () => {
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const there = compareReports(before, after);
      const back = compareReports(after, before);
      expect(inNoOrder(mirrored(back))).toEqual(inNoOrder(there));
    }),
  );
});

test('every result, paragraph and footnote of both reports stands in it exactly once', () => {
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const comparison = compareReports(before, after);
      const results = comparison.sections.flatMap(({ tasks }) => tasks.flatMap((t) => t.results));
      expect(sorted(results.flatMap(({ placeBefore }) => placeBefore?.id ?? []))).toEqual(
        sorted(resultsOf(before).map(({ id }) => id)),
      );
      expect(sorted(results.flatMap(({ placeAfter }) => placeAfter?.id ?? []))).toEqual(
        sorted(resultsOf(after).map(({ id }) => id)),
      );
      const others = [
        ...comparison.sections.flatMap(({ paragraphs }) => paragraphs),
        ...comparison.footnotes,
        ...comparison.legalBases,
      ];
      expect(sorted(others.flatMap((each) => each.before ?? []))).toEqual(sorted(proseOf(before)));
      expect(sorted(others.flatMap((each) => each.after ?? []))).toEqual(sorted(proseOf(after)));
    }),
  );
});

test('the segments of a text make up both texts, and its numbers are those of both', () => {
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const resultsById = {
        before: new Map(resultsOf(before).map((result) => [result.id, result])),
        after: new Map(resultsOf(after).map((result) => [result.id, result])),
      };
      const comparison = compareReports(before, after);
      for (const { segments, ...text } of textsOf(comparison)) {
        expect(joined(segments, 'REMOVED')).toBe(text.before ?? '');
        expect(joined(segments, 'ADDED')).toBe(text.after ?? '');
      }
      for (const { tasks } of comparison.sections) {
        for (const result of tasks.flatMap(({ results }) => results)) {
          const was = resultsById.before.get(result.placeBefore?.id ?? '');
          const is = resultsById.after.get(result.placeAfter?.id ?? '');
          expect(sorted(result.numbers.flatMap((each) => each.before ?? []))).toEqual(
            sorted(was ? readPassage(was).numbers.map(({ text }) => text) : []),
          );
          expect(sorted(result.numbers.flatMap((each) => each.after ?? []))).toEqual(
            sorted(is ? readPassage(is).numbers.map(({ text }) => text) : []),
          );
        }
      }
    }),
  );
});

test('the order of tasks makes no difference', () => {
  const reordered = (report: Report): Report => ({
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      tasks: section.tasks.toReversed(),
    })),
  });
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const comparison = compareReports(before, after);
      expect(compareReports(reordered(before), after)).toEqual(comparison);
      expect(compareReports(before, reordered(after))).toEqual(comparison);
    }),
  );
});

test('a comparison survives JSON, and leaves the reports as they were', () => {
  fc.assert(
    fc.property(anyTwoReports, ([before, after]) => {
      const copies = structuredClone([before, after]);
      const comparison = compareReports(before, after);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      expect([before, after]).toEqual(copies);
    }),
  );
});

function resultsOf({ sections }: Report) {
  return sections.flatMap(({ tasks }) =>
    tasks.flatMap(({ groups }) => groups.flatMap(({ results }) => results)),
  );
}

function proseOf({ sections, footnotes, legalBases }: Report): readonly string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [...paragraphs, ...footnotes, ...legalBases].map(({ text }) => text);
}

function textsOf({ sections, footnotes, legalBases }: ReportComparison): readonly TextChange[] {
  return [
    ...sections.flatMap(({ title, tasks, paragraphs }) => [
      title,
      ...tasks.flatMap((task) => [task.title, ...task.themes, ...task.results]),
      ...paragraphs,
    ]),
    ...footnotes,
    ...legalBases,
  ];
}

/** Every `change` of it, however deep. */
function changesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'change' ? [String(each)] : changesIn(each),
  );
}

function joined(segments: readonly TextSegment[], kind: TextSegment['kind']): string {
  return segments
    .filter((segment) => segment.kind === 'SAME' || segment.kind === kind)
    .map(({ text }) => text)
    .join('');
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted();
}

const OTHER_WAY: Readonly<Record<string, string>> = {
  before: 'after',
  after: 'before',
  markerBefore: 'markerAfter',
  markerAfter: 'markerBefore',
  placeBefore: 'placeAfter',
  placeAfter: 'placeBefore',
  added: 'removed',
  removed: 'added',
  ADDED: 'REMOVED',
  REMOVED: 'ADDED',
};

function mirrored(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => mirrored(each));
  if (typeof value === 'string') {
    if (key === 'change' || key === 'kind') return OTHER_WAY[value] ?? value;
    return key === 'difference' ? negated(value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [OTHER_WAY[name] ?? name, mirrored(each, name)]),
  );
}

function negated(difference: string): string {
  if (!/[1-9]/.test(difference)) return difference;
  return difference.startsWith('-') ? difference.slice(1) : `-${difference}`;
}

/** Lists are told in the order of `after`, and a segment's removed words first: neither is part of the law. */
function inNoOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(inNoOrder)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inNoOrder(each)]),
  );
}
