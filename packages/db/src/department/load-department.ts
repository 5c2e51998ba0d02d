import { formatPeriod, type Period } from '@baocao/core/period';
import type { Department } from '@baocao/core/report';
import type { AgencyRows } from '../access/rows.ts';
import { readAgency, type Store } from '../access/store.ts';
import { recordedAgencyOf } from '../agency/agency-rows.ts';
import { documentsOf } from '../document/document-rows.ts';
import { recordsOf } from '../report/record-rows.ts';
import { recordedTaskLists } from '../task/task-list-rows.ts';

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
export function loadDepartment(
  store: Store,
  agency: string,
  scope?: DepartmentScope,
): Promise<RecordedDepartment | undefined> {
  return readAgency(store, agency, (rows) => recordedDepartment(rows, scope));
}

export async function recordedDepartment(
  rows: AgencyRows,
  scope?: DepartmentScope,
): Promise<RecordedDepartment | undefined> {
  const recorded = await recordedAgencyOf(rows);
  if (!recorded) return undefined;
  const documents = await documentsOf(rows);
  const lists = await recordedTaskLists(rows, scope?.years);
  const records = await recordsOf(rows, scope?.periods);
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
