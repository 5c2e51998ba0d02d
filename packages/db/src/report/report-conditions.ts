import { periodSequence } from '@baocao/core/period';
import type { ReportStatus } from '@baocao/core/report';
import type { SearchQuestion } from '@baocao/core/search';
import { walkTasks } from '@baocao/core/task';
import { type RawBuilder, sql } from 'kysely';
import type { SharedRows } from '../access/rows.ts';
import { holds } from '../search/search-conditions.ts';
import { recordedTaskLists } from '../task/task-list-rows.ts';
import { periodsOfYear } from './report-scope.ts';

/** What stands in a report, or where it stands; what is asked of a result is asked of one and the same. */
export interface ContentFilter {
  /** One of these. */
  readonly status?: readonly ReportStatus[];
  /** It has a result of the task with this code. */
  readonly task?: string;
  /** Under these words as its heading. */
  readonly theme?: string;
  /** Of a task that this unit is in charge of; together with `agency`, whose unit it is. */
  readonly lead?: string;
  /** With these words in it. */
  readonly text?: SearchQuestion;
  /** The report cites a document of this number. */
  readonly document?: string;
}

/** Whether it asks for what stands in a report, or where it stands. */
export function asksWithin({ status, task, theme, lead, text, document }: ContentFilter): boolean {
  return [status, task, theme, lead, text, document].some((each) => each !== undefined);
}

type Condition = RawBuilder<boolean>;

/** The conditions on a row `report`, each asked of that report alone, through the keys of what it stands on. */
export async function contentConditions(
  shared: SharedRows,
  filter: ContentFilter & { readonly agency?: string },
): Promise<readonly Condition[]> {
  const { agency, lead, status, task, theme, text, document } = filter;
  const led = lead === undefined ? null : await tasksLedBy(shared, { agency, lead });
  const ofResult: readonly Condition[] = [
    ...(task === undefined ? [] : [sql<boolean>`result.task = ${task}`]),
    ...(theme === undefined ? [] : [sql<boolean>`result.theme = ${theme}`]),
    ...(text?.terms.map((term) => holds('result', 'folded', term)) ?? []),
    ...(led === null ? [] : [isLed(led)]),
  ];
  return [
    ...(ofResult.length > 0 ? [hasResult(shared, ofResult)] : []),
    ...(document === undefined ? [] : [citesDocument(shared, document)]),
    ...(status === undefined ? [] : [isIn(shared, status)]),
  ];
}

function hasResult(shared: SharedRows, conditions: readonly Condition[]): Condition {
  const result = shared
    .select('result')
    .select(sql<number>`1`.as('found'))
    .where(sql<boolean>`result.agency = report.agency`)
    .where(sql<boolean>`result.period = report.period`)
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
    .limit(1);
  return sql<boolean>`${result} is not null`;
}

/** The year of a period stands in its place in time, and leads through the key of the citations. */
function citesDocument(shared: SharedRows, number: string): Condition {
  const citation = shared
    .select('citation')
    .innerJoin('document', (join) =>
      join
        .onRef('document.agency', '=', 'citation.agency')
        .onRef('document.key', '=', 'citation.document'),
    )
    .select(sql<number>`1`.as('found'))
    .where(sql<boolean>`citation.agency = report.agency`)
    .where(sql<boolean>`citation.year = report.sequence / 10`)
    .where(sql<boolean>`citation.period = report.period`)
    .where('document.number', '=', number)
    .limit(1);
  return sql<boolean>`${citation} is not null`;
}

/** Where the edition stands that is shown as the period's report: the last issued one, else the first. */
function isIn(shared: SharedRows, statuses: readonly ReportStatus[]): Condition {
  const issued = shared
    .select('issued_report')
    .select(({ fn }) => fn.max('issued_report.edition').as('edition'))
    .where(sql<boolean>`issued_report.agency = report.agency`)
    .where(sql<boolean>`issued_report.period = report.period`);
  const last = shared
    .select('report_state')
    .select('report_state.status')
    .where(sql<boolean>`report_state.agency = report.agency`)
    .where(sql<boolean>`report_state.period = report.period`)
    .where(sql<boolean>`report_state.edition = coalesce(${issued}, 1)`)
    .orderBy('report_state.step', 'desc')
    .limit(1);
  return sql<boolean>`coalesce(${last}, 'DRAFT') in (${sql.join(statuses)})`;
}

/** By the year of a list, the codes of the tasks in it that a unit is in charge of. */
type LedTasks = ReadonlyMap<number, readonly string[]>;

async function tasksLedBy(
  shared: SharedRows,
  { agency, lead }: { readonly agency: string | undefined; readonly lead: string },
): Promise<LedTasks> {
  if (agency === undefined) throw new TypeError('A unit is asked for without its agency');
  const lists = await recordedTaskLists(shared.of(agency));
  return new Map(
    lists.map(({ taskList }) => [
      taskList.year,
      [...walkTasks(taskList.tasks)].filter((task) => task.lead === lead).map(({ code }) => code),
    ]),
  );
}

function isLed(led: LedTasks): Condition {
  const ofYears = [...led].flatMap(([year, codes]) => {
    if (codes.length === 0) return [];
    const sequences = periodsOfYear(year).map(periodSequence);
    return [
      sql<boolean>`(report.sequence between ${Math.min(...sequences)} and ${Math.max(...sequences)}
        and result.task in (${sql.join(codes)}))`,
    ];
  });
  return ofYears.length === 0
    ? sql<boolean>`1 = 0`
    : sql<boolean>`(${sql.join(ofYears, sql` or `)})`;
}
