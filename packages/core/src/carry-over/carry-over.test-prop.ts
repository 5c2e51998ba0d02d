import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport, checkText } from '../check/index.ts';
import { assembleReport, type Report, type TaskEntry } from '../report/index.ts';
import { anySource } from '../report/report-source.test-data.ts';
import { carryOver } from './carry-over.ts';
import { offerEvaluation } from './offer-evaluation.ts';
import { proposePlan } from './propose-plan.ts';
import { anyWordedReports } from './worded-reports.test-data.ts';

/** A report, and that of another period of the same department before it. */
const anyUnlikeReports = fc
  .tuple(anySource, fc.constantFrom('2022', '2023'))
  .map(([source, year]) => {
    const period = { kind: 'quarter', year: Number(year), quarter: 1 } as const;
    const taskList = source.department.taskLists.find((list) => list.year === Number(year));
    return {
      report: assembleReport(source),
      previous: assembleReport({ ...source, taskList: taskList ?? source.taskList, period }),
    };
  });

const anyReports = fc.oneof(anyUnlikeReports, anyWordedReports);

const anyReport = anyReports.map(({ report }) => report);

test('every open task and every item of the plan stands in the ledger once', () => {
  fc.assert(
    fc.property(anyReports, ({ report, previous }) => {
      const { entries } = carryOver(report, previous);
      const tasks = entries.filter(({ kind, marker }) => kind === 'TASK' && !isUnlisted(marker));
      const closedBefore = new Set(
        tasksIn(previous)
          .filter(isClosed)
          .map(({ task }) => task.id),
      );
      expect(tasks.map((entry) => entry.tasks)).toEqual(
        tasksIn(report)
          .filter((entry) => !isClosed(entry) || !closedBefore.has(entry.task.id))
          .map(({ code }) => [code]),
      );
      const items = entries.filter(({ kind }) => kind === 'PLAN_ITEM');
      const plan =
        report.followedPlan?.paragraphs ??
        previous.sections.find(({ kind }) => kind === 'PLAN')?.paragraphs ??
        [];
      const marked = plan.filter(({ marker }) => marker !== null);
      expect(items.map(({ text }) => text)).toEqual(
        (marked.length > 0 ? marked : plan).map(({ text }) => text),
      );
    }),
  );
});

test('every task that the report before left open stands in the ledger once, across years too', () => {
  fc.assert(
    fc.property(anyReports, ({ report, previous }) => {
      const tasks = carryOver(report, previous).entries.filter(({ kind }) => kind === 'TASK');
      const isListed = new Set(tasksIn(report).map(({ task }) => task.id));
      const left = tasksIn(previous).filter((entry) => !isClosed(entry));
      const year = previous.period.slice(0, 4);
      for (const { code, task } of left) {
        const marker = isListed.has(task.id) ? `${code}.` : `${year}/${code}.`;
        expect(tasks.filter((entry) => entry.marker === marker)).toHaveLength(1);
      }
      expect(tasks.filter(({ marker }) => isUnlisted(marker))).toHaveLength(
        left.filter(({ task }) => !isListed.has(task.id)).length,
      );
    }),
  );
});

test('the ledger depends on nothing but the two reports, and leaves them as they were', () => {
  fc.assert(
    fc.property(anyReports, ({ report, previous }) => {
      const before = structuredClone({ report, previous });
      const ledger = carryOver(report, previous);
      expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
      expect(carryOver(before.report, before.previous)).toEqual(ledger);
      expect({ report, previous }).toEqual(before);
    }),
  );
});

test('the order of results does not matter', () => {
  fc.assert(
    fc.property(anyReports, ({ report, previous }) => {
      const { entries, ...ledger } = carryOver(report, previous);
      const { entries: turned, ...turnedLedger } = carryOver(resultsReversed(report), previous);
      expect(turnedLedger).toEqual(ledger);
      expect(turned.map(withSortedResults)).toEqual(entries.map(withSortedResults));
    }),
  );
});

test('evidence is there: results of the report, paragraphs of its plan, as the outcome says', () => {
  fc.assert(
    fc.property(anyReports, ({ report, previous }) => {
      const ids = new Set(
        report.sections.flatMap(({ tasks }) =>
          tasks.flatMap(({ groups }) =>
            groups.flatMap(({ results }) => results.map(({ id }) => id)),
          ),
        ),
      );
      const planned = report.sections.find(({ kind }) => kind === 'PLAN')?.paragraphs.length ?? 0;
      for (const { outcome, evidence } of carryOver(report, previous).entries) {
        expect(evidence.results.every((id) => ids.has(id))).toBe(true);
        expect(evidence.planParagraphs.every((index) => index < planned)).toBe(true);
        if (outcome === 'REPORTED') expect(evidence.results).not.toEqual([]);
        if (outcome === 'CONTINUED') expect(evidence.planParagraphs).not.toEqual([]);
        if (outcome === 'DROPPED') expect(evidence).toEqual({ results: [], planParagraphs: [] });
      }
    }),
  );
});

test('[COV-03] [COV-04] the ledger and the checks name the same where the plan is comparable', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { gaps, orphans, isComparable } = carryOver(report, null);
      const found = checkReport(report).filter(
        ({ rule }) => rule === 'COV-03' || rule === 'COV-04',
      );
      expect(found.length).toBe(isComparable ? gaps.length + orphans.length : 0);
    }),
  );
});

test('no two proposals say the same, every open task is in one, and no closed one', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const items = proposePlan(report);
      expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
      const codes = items.flatMap(({ tasks }) => tasks);
      for (const entry of tasksIn(report)) {
        const isProposed = codes.some((code) => `${code}.`.startsWith(`${entry.code}.`));
        const isInItem = items.some(({ reason }) => reason === 'CONTINUED_ITEM');
        if (!isClosed(entry)) expect(isProposed).toBe(true);
        else if (!isInItem) expect(isProposed).toBe(false);
      }
      expect(items.every(({ text }) => text.trim() !== '')).toBe(true);
    }),
  );
});

test('offered sentences count no more than there is, and the checks find nothing wrong with them', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const { text, numbers } of offerEvaluation(report)) {
        for (const number of numbers) {
          expect(number.sources.length).toBe(Number(number.value));
          expect(text).toContain(number.text);
        }
        expect(checkText(text).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }),
  );
});

/** Of another list than the one in force: `2022/6.`. */
function isUnlisted(marker: string | null): boolean {
  return marker?.includes('/') ?? false;
}

function tasksIn(report: Report): readonly TaskEntry[] {
  return report.sections.flatMap(({ tasks }) => tasks).filter(({ depth }) => depth === 1);
}

function isClosed({ standing }: TaskEntry): boolean {
  return standing.progress === 'COMPLETED' || standing.handedTo !== null;
}

function resultsReversed(report: Report): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      tasks: section.tasks.map((task) => ({
        ...task,
        groups: task.groups
          .map((group) => ({ ...group, results: group.results.toReversed() }))
          .toReversed(),
      })),
    })),
  };
}

function withSortedResults(entry: ReturnType<typeof carryOver>['entries'][number]) {
  const { results, planParagraphs } = entry.evidence;
  return { ...entry, evidence: { results: results.toSorted(), planParagraphs } };
}
