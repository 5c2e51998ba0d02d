import { formatPeriod } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import { walkTasks } from '@baocao/core/task';

/** A figure of an earlier year is stated anew for an indicator that the year's list, as recorded, does not have. */
export interface NotListed {
  readonly code: 'NOT_LISTED';
  readonly indicator: string;
  readonly year: number;
  /** The period whose record states it. */
  readonly period: string;
}

/** What the records revise in lists that the folder itself does not hold, and that do not hold it either. */
export function unlistedRevisions(
  recorded: Department,
  { records, taskLists }: Department,
): readonly NotListed[] {
  const others = recorded.taskLists.filter(({ year }) =>
    taskLists.every((list) => list.year !== year),
  );
  return records.flatMap((record) =>
    record.revisions.flatMap(({ period: { year }, observation: { indicator } }) => {
      const list = others.find((each) => each.year === year);
      const isListed = [...walkTasks(list?.tasks ?? [])].some(({ indicators }) =>
        indicators.some(({ code }) => code === indicator),
      );
      return !list || isListed
        ? []
        : [{ code: 'NOT_LISTED' as const, indicator, year, period: formatPeriod(record.period) }];
    }),
  );
}
