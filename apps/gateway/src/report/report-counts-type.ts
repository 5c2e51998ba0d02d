import { type Report, tasksOf } from '@baocao/core/report';
import { builder } from '../builder.ts';
import { ReportType } from './report-ref.ts';

/** What a report comes to in numbers of tasks and results. */
interface ReportCounts {
  readonly tasks: number;
  readonly completed: number;
  readonly overdue: number;
  readonly withoutResults: number;
  readonly results: number;
}

/** Tasks that fall into parts are counted beside their parts, as the report lists them. */
export function reportCounts(report: Report): ReportCounts {
  const tasks = tasksOf(report);
  const countOf = (holds: (task: (typeof tasks)[number]) => boolean) => tasks.filter(holds).length;
  return {
    tasks: tasks.length,
    completed: countOf(({ standing }) => standing.progress === 'COMPLETED'),
    overdue: countOf(({ standing }) => standing.timeliness === 'OVERDUE'),
    withoutResults: countOf((task) => task.withoutResults),
    results: tasks.flatMap(({ groups }) => groups.flatMap(({ results }) => results)).length,
  };
}

export const ReportCountsType = builder.objectRef<ReportCounts>('ReportCounts');
builder.objectType(ReportCountsType, {
  description:
    'What a report comes to in numbers: `{ tasks: 12, completed: 1, overdue: 0, withoutResults: 3, results: 27 }`.',
  fields: (t) => ({
    tasks: t.exposeInt('tasks', { description: 'Tasks in force, parts included.' }),
    completed: t.exposeInt('completed', { description: 'Tasks that are completed.' }),
    overdue: t.exposeInt('overdue', {
      description: 'Tasks completed after their deadline, or past it and not completed.',
    }),
    withoutResults: t.exposeInt('withoutResults', {
      description: 'Tasks of which nothing is reported, nor of any of their parts.',
    }),
    results: t.exposeInt('results', { description: 'Results, of all tasks.' }),
  }),
});

builder.objectField(ReportType, 'counts', (t) =>
  t.field({
    type: ReportCountsType,
    description: 'How many tasks and results it has.',
    resolve: reportCounts,
  }),
);
