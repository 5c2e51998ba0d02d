import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSamePeriod } from '../period/index.ts';
import { assembleReport, type ReportSource } from '../report/index.ts';
import { anySource } from '../report/report-source.test-data.ts';
import { canonicalJson } from './canonical-json.ts';
import { freeze, thaw } from './frozen-report.ts';
import { issueOf } from './issue.test-data.ts';
import { withIssue } from './obstacles.ts';

const ISSUE = issueOf('258/BC-SKHCN', '2023-03-16');

const anyIssuedSource: fc.Arbitrary<ReportSource> = anySource
  .filter(({ department, period }) =>
    department.records.some((record) => isSamePeriod(record.period, period)),
  )
  .map((source) => withIssue(source, ISSUE));

function frozen(source: ReportSource): string {
  const report = assembleReport(source);
  const outcome = freeze({ source, report, rules: [], previous: null });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.bytes;
}

test('a frozen source gives the frozen report, byte for byte', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyIssuedSource, (source) => {
      const bytes = frozen(source);
      const thawed = thaw(bytes);
      if (!thawed.ok) throw new Error(thawed.error.code);
      const again = canonicalJson(assembleReport(thawed.value.source));
      expect(again).toEqual(canonicalJson(thawed.value.report));
      expect(again.ok && bytes.includes(`"report":${again.value}`)).toBe(true);
      expect(frozen(thawed.value.source)).toBe(bytes);
    }),
  );
});

test('the order of keys changes no byte', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyIssuedSource, fc.integer(), (source, seed) => {
      expect(frozen(shuffled(source, seed))).toBe(frozen(source));
    }),
  );
});

/** The same value with the keys of every object in another order. */
function shuffled<T>(value: T, seed: number): T {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, seed)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => Math.imul(key.length + key.charCodeAt(0), seed) % 97;
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, each]) => [key, shuffled(each, seed)])) as T;
}
