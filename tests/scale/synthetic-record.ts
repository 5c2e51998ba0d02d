import { isoDate } from '@baocao/core';
import type { Agency } from '@baocao/core/agency';
import type { Document } from '@baocao/core/document';
import type { Indicator, Observation } from '@baocao/core/indicator';
import type { Narrative } from '@baocao/core/narrative';
import { decimal } from '@baocao/core/quantity';
import type { PeriodRecord, Result } from '@baocao/core/report';
import { type Task, type TaskList, walkTasks } from '@baocao/core/task';
import type { Drawer } from './drawer.ts';
import { beginning, ending, plan } from './synthetic-words.ts';

const PLANNED = 8;

/** One citation in so many results. */
const RESULTS_PER_CITATION = 4;

interface Occasion {
  readonly agency: Agency;
  readonly taskList: TaskList;
  readonly quarter: 1 | 2 | 3 | 4;
  /** What may be cited. */
  readonly cited: readonly Document[];
  readonly resultsPerTask: number;
  readonly issued: boolean;
  readonly draw: Drawer;
}

/** A quarter's record: every task that is measured has an observation and its results. */
export function syntheticRecord(occasion: Occasion): PeriodRecord {
  const { agency, taskList, quarter, issued, resultsPerTask, draw } = occasion;
  const { year } = taskList;
  const tasks = [...walkTasks(taskList.tasks)].filter(({ indicators }) => indicators.length > 0);
  return {
    agency: agency.key,
    period: { kind: 'quarter', year, quarter },
    issue: issued ? issueOf(agency, year, quarter) : null,
    amends: null,
    bases: [],
    observations: tasks.flatMap(({ indicators }) =>
      indicators.map((indicator) => observationOf(indicator, draw)),
    ),
    revisions: [],
    progress: tasks.map(({ code }) => ({ task: code, progress: 'IN_PROGRESS', on: null })),
    results: tasks.flatMap((task) =>
      Array.from({ length: resultsPerTask }, (_, nth) => resultOf(task, nth, occasion)),
    ),
    passages: Array.from({ length: PLANNED }, () => ({
      section: 'Nhiệm vụ',
      marker: '-',
      narrative: [{ type: 'text', text: plan(draw) }],
    })),
    footnotes: [],
    waivers: [],
  };
}

function issueOf(
  { code }: Agency,
  year: number,
  quarter: number,
): NonNullable<PeriodRecord['issue']> {
  const number = `${quarter * 60 + 7}`;
  return {
    number: { family: 'typed', number, type: 'BC', issuer: code },
    numberAsWritten: `${number}/BC-${code}`,
    issuedOn: isoDate(year, quarter * 3, 18),
    signer: 'gd',
  };
}

function observationOf({ code, unit }: Indicator, draw: Drawer): Observation {
  const amount = { value: decimal(10 + draw(180)), unit };
  return { indicator: code, asOf: null, state: 'ACTUAL', value: { type: 'amount', amount } };
}

/** The first of a task shows its figure, some cite a document. */
function resultOf({ code, indicators }: Task, nth: number, { cited, draw }: Occasion): Result {
  const [indicator] = indicators;
  const document = draw(RESULTS_PER_CITATION) === 0 ? cited[draw(cited.length)] : undefined;
  const figure: Narrative =
    nth === 0 && indicator
      ? [{ type: 'figure', fact: { indicator: indicator.code, part: 'value' }, text: '' }]
      : [{ type: 'text', text: 'các nội dung được giao' }];
  const citation: Narrative = document
    ? [
        { type: 'text', text: ' theo ' },
        { type: 'citation', document: document.key, text: `văn bản số ${document.key}` },
      ]
    : [];
  return {
    task: code,
    theme: null,
    narrative: [
      { type: 'text', text: beginning(draw) },
      ...figure,
      ...citation,
      { type: 'text', text: ending(draw) },
    ],
  };
}
