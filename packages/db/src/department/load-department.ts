import { formatPeriod, type Period } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import { findAgency } from '../agency/agency-rows.ts';
import { documentsOf } from '../document/document-rows.ts';
import type { Database } from '../open-database.ts';
import { recordsOf } from '../report/record-rows.ts';
import { taskListsOf } from '../task/task-list-rows.ts';

/** A department as recorded, and how often each part of it was. */
export interface RecordedDepartment {
  readonly department: Department;
  readonly revisions: {
    readonly agency: number;
    /** By year. */
    readonly taskLists: ReadonlyMap<number, number>;
    /** By label of the period. */
    readonly records: ReadonlyMap<string, number>;
  };
}

/** What of a department to load; without one, all of it. */
export interface DepartmentScope {
  readonly years: readonly number[];
  readonly periods: readonly Period[];
}

/** A department, or the part of it in scope, in a number of statements that does not grow with it. */
export async function loadDepartment(
  database: Database,
  key: string,
  scope?: DepartmentScope,
): Promise<RecordedDepartment | undefined> {
  const recorded = await findAgency(database, key);
  if (!recorded) return undefined;
  const documents = await documentsOf(database, key);
  const lists = await taskListsOf(database, key, scope?.years);
  const records = await recordsOf(database, key, scope?.periods);
  return {
    department: {
      agency: recorded.agency,
      template: recorded.template,
      documents,
      taskLists: lists.map(({ taskList }) => taskList),
      records: records.map(({ record }) => record),
    },
    revisions: {
      agency: recorded.revision,
      taskLists: new Map(lists.map(({ taskList, revision }) => [taskList.year, revision])),
      records: new Map(
        records.map(({ record, revision }) => [formatPeriod(record.period), revision]),
      ),
    },
  };
}
