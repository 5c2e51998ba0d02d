import fc from 'fast-check';
import { documentKey } from '../document/index.ts';
import type { Narrative, NarrativeNode } from '../narrative/index.ts';
import { formatPeriod, type Period } from '../period/index.ts';
import { type Task, walkTasks } from '../task/index.ts';
import { vietnameseText } from '../vietnamese.test-data.ts';
import {
  counted,
  DEPARTMENT,
  indicator,
  period,
  recordOf,
  result,
  task,
  taskList,
  words,
} from './department.test-data.ts';
import type { Department, PeriodRecord } from './record.ts';
import { nationalParameters, type ReportSource } from './source.ts';

/** How many parts each task of a tree has, and theirs. */
interface Tree {
  readonly parts: readonly Tree[];
}

const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constant({ parts: [] }),
    fc.record({ parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
})).tree;

function tasksOf(trees: readonly Tree[], prefix = ''): readonly Task[] {
  return trees.map(({ parts }, index) => {
    const code = `${prefix}${index + 1}`;
    return task(code, {
      themes: [{ title: words('Về quản lý') }],
      indicators: [indicator(`chi-tieu-${code.replaceAll('.', '-')}`)],
      parts: tasksOf(parts, `${code}.`),
    });
  });
}

const anyTasks = fc.array(anyTree, { minLength: 1, maxLength: 4 }).map((trees) => tasksOf(trees));

const MARKERS = ['a', 'b', 'c', 'd'] as const;

const anyProse: fc.Arbitrary<Narrative> = fc.array(
  fc.oneof(
    vietnameseText.map((text): NarrativeNode => ({ type: 'text', text })),
    fc.constantFrom(...MARKERS).map((marker): NarrativeNode => ({ type: 'footnote', marker })),
    vietnameseText.map((text): NarrativeNode => ({ type: 'emphasis', children: words(text) })),
    fc.constant<NarrativeNode>({ type: 'citation', document: documentKey('10-NQ/TU'), text: '' }),
  ),
  { minLength: 1, maxLength: 4 },
);

function anyRecord(of: Period, tasks: readonly Task[]): fc.Arbitrary<PeriodRecord> {
  const codes = [...walkTasks(tasks)].map(({ code }) => code);
  return fc
    .record({
      results: fc.array(
        fc.record({
          code: fc.constantFrom(...codes),
          narrative: anyProse,
          theme: fc.constantFrom(null, 'Về quản lý', 'Về tên cũ'),
        }),
        { maxLength: 6 },
      ),
      observed: fc.subarray(codes),
      passages: fc.array(
        fc.record({
          section: fc.constantFrom('Đánh giá', 'Nhiệm vụ'),
          marker: fc.constantFrom(null, '-'),
          narrative: anyProse,
        }),
        { maxLength: 3 },
      ),
      footnotes: fc.constant(MARKERS.map((marker) => ({ marker, narrative: words(marker) }))),
    })
    .map(({ results, observed, ...record }) =>
      recordOf(formatPeriod(of), {
        ...record,
        results: results.map(({ code, narrative, theme }) => result(code, narrative, theme)),
        observations: observed.map((code) => counted(`chi-tieu-${code.replaceAll('.', '-')}`, 7)),
      }),
    );
}

const LABELS = ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4'] as const;

function periodsOf(year: number): readonly Period[] {
  return [period(String(year)), ...LABELS.map((label) => period(`${year}-${label}`))];
}

/** A department with any tasks and records of any periods of two years, and a period of the second to report on. */
export const anySource: fc.Arbitrary<ReportSource> = fc
  .tuple(
    anyTasks,
    fc.shuffledSubarray([...periodsOf(2022), ...periodsOf(2023)], { maxLength: 6 }),
    fc.constantFrom(...periodsOf(2023)),
  )
  .chain(([tasks, recorded, wanted]) =>
    fc.tuple(...recorded.map((each) => anyRecord(each, tasks))).map((records) => {
      const list = taskList(tasks);
      const department: Department = {
        ...DEPARTMENT,
        taskLists: [taskList(tasks, 2022), list],
        records,
      };
      const parameters = nationalParameters(wanted);
      return { department, taskList: list, parameters, period: wanted, revision: 1 };
    }),
  );
