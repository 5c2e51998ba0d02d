import { readFileSync } from 'node:fs';
import { checkReport, checkText, type Finding, type Severity } from '@baocao/core/check';
import { seedReport } from './seed-report.ts';

/** What is to be found in report 258/BC-SKHCN, and nothing else: found by hand, each figure recomputed. */
export interface ExpectedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The line of the published text. */
  readonly line: number;
  /** Where it stands in the recorded report. */
  readonly path: string;
  readonly what: string;
}

const TASKS = 'sections/0/tasks';

export const EXPECTED: readonly ExpectedFinding[] = [
  {
    id: 'F1',
    rule: 'DOC-01',
    severity: 'error',
    line: 139,
    path: `${TASKS}/11/groups/0/results/0`,
    what: '638/KH-UBND dated 27/3/2022 and 07/3/2022',
  },
  {
    id: 'F2',
    rule: 'DOC-02',
    severity: 'warning',
    line: 95,
    path: `${TASKS}/6/groups/0/results/0`,
    what: '210/QĐ-SKHHCN, one letter off SKHCN',
  },
  {
    id: 'F3',
    rule: 'CLM-01',
    severity: 'warning',
    line: 41,
    path: `${TASKS}/2/groups/2/results/0`,
    what: '50% of a plan, neither part nor plan',
  },
  {
    id: 'F4',
    rule: 'CLM-03',
    severity: 'info',
    line: 77,
    path: `${TASKS}/3/groups/2`,
    what: '100% of what has not arisen',
  },
  {
    id: 'F5',
    rule: 'DAY-01',
    severity: 'warning',
    line: 91,
    path: `${TASKS}/5/groups/0/results/1`,
    what: 'figures as of 06/3 and 03/3 in one task',
  },
  {
    id: 'F5',
    rule: 'CLM-04',
    severity: 'warning',
    line: 89,
    path: `${TASKS}/5/groups/0/results/0`,
    what: '57.720.000 đồng without a target',
  },
  {
    id: 'F6',
    rule: 'WIN-01',
    severity: 'warning',
    line: 5,
    path: 'date',
    what: 'dated before the window closes',
  },
  {
    id: 'F7',
    rule: 'CLM-02',
    severity: 'warning',
    line: 147,
    path: 'sections/1/paragraphs/0',
    what: '“đầy đủ 100%, đúng thời hạn” without a figure',
  },
  {
    id: 'F8',
    rule: 'COV-04',
    severity: 'warning',
    line: 99,
    path: `${TASKS}/7`,
    what: 'no next-quarter item for task 6',
  },
  {
    id: 'F8',
    rule: 'COV-04',
    severity: 'warning',
    line: 137,
    path: `${TASKS}/11`,
    what: 'no next-quarter item for task 10',
  },
  {
    id: 'F8',
    rule: 'COV-03',
    severity: 'warning',
    line: 153,
    path: 'sections/2/paragraphs/1',
    what: 'III.2 belongs to no task',
  },
  {
    id: 'F9',
    rule: 'CPY-01',
    severity: 'info',
    line: 165,
    path: 'sections/2/paragraphs/7',
    what: 'a plan that repeats task 8',
  },
  {
    id: 'F10',
    rule: 'COV-02',
    severity: 'info',
    line: 81,
    path: `${TASKS}/4`,
    what: 'nothing quantified in task 3',
  },
  {
    id: 'F10',
    rule: 'COV-02',
    severity: 'info',
    line: 121,
    path: `${TASKS}/9`,
    what: 'nothing quantified in task 8',
  },
  {
    id: 'F10',
    rule: 'COV-02',
    severity: 'info',
    line: 131,
    path: `${TASKS}/10`,
    what: 'nothing quantified in task 9',
  },
  {
    id: 'F10',
    rule: 'COV-02',
    severity: 'info',
    line: 137,
    path: `${TASKS}/11`,
    what: 'nothing quantified in task 10',
  },
  {
    id: 'F11',
    rule: 'COV-05',
    severity: 'info',
    line: 17,
    path: `${TASKS}/0`,
    what: 'nothing reported on the 06 nghị quyết',
  },
  {
    id: 'form',
    rule: 'FRM-01',
    severity: 'info',
    line: 3,
    path: 'number',
    what: 'a space in 258 /BC-SKHCN',
  },
  {
    id: 'form',
    rule: 'FRM-02',
    severity: 'info',
    line: 177,
    path: 'recipients/4',
    what: 'Lưu VT without its colon',
  },
  { id: 'form', rule: 'FRM-03', severity: 'info', line: 7, path: 'kind', what: 'no Kính gửi' },
  {
    id: 'form',
    rule: 'FRM-04',
    severity: 'info',
    line: 19,
    path: `${TASKS}/1`,
    what: '1.1 without its dot',
  },
];

export function findingsInText(): readonly Finding[] {
  return checkText(readFileSync(new URL('golden/258-bc-skhcn.txt', import.meta.url), 'utf8'));
}

export async function findingsAsRecorded(): Promise<readonly Finding[]> {
  return checkReport(await seedReport());
}

if (import.meta.main) {
  const [text, recorded] = [findingsInText(), await findingsAsRecorded()];
  const mark = (found: readonly Finding[], expected: (finding: Finding) => boolean) =>
    found.some(expected) ? 'found' : 'MISSED';
  for (const { id, rule, severity, line, path, what } of EXPECTED) {
    const inText = mark(
      text,
      (each) => each.rule === rule && each.severity === severity && each.place.line === line,
    );
    const asRecorded = mark(
      recorded,
      (each) => each.rule === rule && each.severity === severity && each.place.path === path,
    );
    process.stdout.write(
      `${[id.padEnd(5), rule, severity.padEnd(8), `text ${inText}`, `recorded ${asRecorded}`, what].join('  ')}\n`,
    );
  }
  process.stdout.write(
    `expected ${EXPECTED.length}; in the text ${text.length}, as recorded ${recorded.length}\n`,
  );
}
