import { formatPeriod } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import type { TaskList } from '@baocao/core/task';
import { listReports, type TaskOfYear, type TaskResults, taskHistories } from '@baocao/db';
import { type ContextCache, createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';
import { PERIODS_OF_A_YEAR } from '../report/issued-reports.ts';
import { ReportType } from '../report/report-ref.ts';

/** The reports of a list's year, the earliest first; loaded once a request however many of its tasks ask. */
export const reportsOfYear: ContextCache<
  DataLoader<TaskList, readonly Report[], string>,
  GatewayContext,
  []
> = createContextCache(
  (context: GatewayContext) =>
    new DataLoader<TaskList, readonly Report[], string>(
      async (lists) => {
        const ids: string[][] = [];
        for (const { agency, year } of lists) {
          const page = { limit: PERIODS_OF_A_YEAR, inverted: true };
          const places = await listReports(context.store, { agency, year }, page);
          ids.push(places.map(({ period }) => `${agency}/${formatPeriod(period)}`));
        }
        const loader = ReportType.getDataloader(context);
        return Promise.all(ids.map(async (each) => found(await loader.loadMany(each))));
      },
      { cacheKeyFn: ({ agency, year }) => `${agency}/${year}` },
    ),
);

function found<T>(loaded: readonly (T | Error)[]): readonly T[] {
  return loaded.map((each) => {
    if (each instanceof Error) throw each;
    return each;
  });
}

/** A task of an agency, in one year's list or in any. */
interface TaskAsked extends TaskOfYear {
  readonly agency: string;
}

/** The recorded words of tasks, agency by agency. */
export const recordedResultsOf: ContextCache<
  DataLoader<TaskAsked, readonly TaskResults[], string>,
  GatewayContext,
  []
> = createContextCache(
  ({ store }: GatewayContext) =>
    new DataLoader<TaskAsked, readonly TaskResults[], string>(
      async (asked) => {
        const found = new Map<TaskAsked, readonly TaskResults[]>();
        for (const [agency, tasks] of Map.groupBy(asked, (each) => each.agency)) {
          const histories = await taskHistories(store, agency, tasks);
          for (const [index, task] of tasks.entries()) found.set(task, histories[index] ?? []);
        }
        return asked.map((each) => found.get(each) ?? []);
      },
      { cacheKeyFn: ({ agency, task, year }) => `${agency}/${year}/${task}` },
    ),
);
