import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeriod, quartersOf } from '../period/index.ts';
import { walkTasks } from '../task/index.ts';
import { assembleReport } from './assemble.ts';
import type { Department } from './record.ts';
import type { Prose, ProseNode, Report } from './report.ts';
import { anySource } from './report-source.test-data.ts';

test('every task in force stands in the report of any period, once and in order', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const tasks = resultsOf(assembleReport(source));
      const codes = [...walkTasks(source.taskList.tasks)].map(({ code }) => code);
      expect(tasks.map(({ code }) => code)).toEqual(codes);
      for (const { code, withoutResults } of tasks) {
        const reported = tasks.some(
          (each) => `${each.code}.`.startsWith(`${code}.`) && each.groups.length > 0,
        );
        expect(withoutResults).toBe(!reported);
      }
    }),
  );
});

test('every result of the period is reported once, and no other', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const within = [source.period, ...quartersOf(source.period)].map(formatPeriod);
      const recorded = source.department.records
        .filter(({ period }) => within.includes(formatPeriod(period)))
        .flatMap(({ results }) => results);
      const reported = resultsOf(assembleReport(source)).flatMap(({ groups }) =>
        groups.flatMap(({ results }) => results.map(({ id }) => id)),
      );
      expect(new Set(reported).size).toBe(reported.length);
      expect(reported.length).toBe(recorded.length);
    }),
  );
});

test('the same input gives the same report, to the byte, and is left as it was', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const before = structuredClone(source);
      const report = assembleReport(source);
      expect(JSON.stringify(assembleReport(before))).toBe(JSON.stringify(report));
      expect(source).toEqual(before);
    }),
  );
});

test('the order in which records and documents are stored does not matter', () => {
  const shuffled = ({ records, documents, ...rest }: Department): Department => ({
    ...rest,
    records: records.toReversed(),
    documents: documents.toReversed(),
  });
  fc.assert(
    fc.property(anySource, (source) => {
      const department = shuffled(source.department);
      expect(assembleReport({ ...source, department })).toEqual(assembleReport(source));
    }),
  );
});

test('footnotes are numbered from 1 in the order in which they are first called', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const report = assembleReport(source);
      const called = [...new Set(prosesOf(report).flatMap(({ narrative }) => callsIn(narrative)))];
      expect(called).toEqual(called.map((_, index) => String(index + 1)));
      expect(report.footnotes.map(({ marker }) => marker)).toEqual(called);
    }),
  );
});

test('the text of a prose is the text of its runs', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      for (const { text, narrative } of prosesOf(assembleReport(source))) {
        expect(textOf(narrative)).toBe(text);
      }
    }),
  );
});

test('every indicator of the list has its row, whether anybody observed it or not', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { indicators, gatheredFrom } = assembleReport(source);
      fc.pre(
        source.period.kind === 'quarter' || indicators.length > 0 || gatheredFrom.length === 0,
      );
      if (source.period.kind !== 'quarter' && indicators.length === 0) return;
      const tasks = [...walkTasks(source.taskList.tasks)];
      expect(indicators.map((row) => row.indicator.code)).toEqual(
        tasks.flatMap((each) => each.indicators.map(({ code }) => code)),
      );
      expect(
        indicators.every(({ state, inPeriod }) => (state === 'MISSING') === (inPeriod === null)),
      ).toBe(true);
    }),
  );
});

test('a report survives JSON', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const report = assembleReport(source);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }),
  );
});

function resultsOf(report: Report): Report['sections'][number]['tasks'] {
  return report.sections.flatMap(({ tasks }) => tasks);
}

/** Every prose in the order of reading. */
function prosesOf(report: Report): readonly Prose[] {
  const body = report.sections.flatMap(({ tasks, paragraphs }) => [
    ...tasks.flatMap(({ groups }) => groups.flatMap(({ results }) => results)),
    ...paragraphs,
  ]);
  return [...report.legalBases, ...body];
}

function callsIn(narrative: readonly ProseNode[]): readonly string[] {
  return narrative.flatMap((node) => {
    if ('children' in node) return callsIn(node.children);
    return 'marker' in node ? [node.marker] : [];
  });
}

function textOf(narrative: readonly ProseNode[]): string {
  return narrative
    .map((node) => {
      if ('children' in node) return textOf(node.children);
      return 'text' in node ? node.text : '';
    })
    .join('');
}
