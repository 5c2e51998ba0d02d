import { walkTasks } from '@baocao/core/task';
import { listAgencies, type Store, taskListsOf } from '@baocao/db';
import { tablesOf } from '../../packages/db/src/access/store.ts';

/**
 * What stands in the store, row by row, each told by its table and key alone. A write says beforehand which
 * traces it leaves, so that whole and half, once and twice can be told apart.
 */
export type Trace = string;

export function trace(table: string, ...key: readonly (string | number | null)[]): Trace {
  return [table, ...key].join(' ');
}

/** Every trace in the store, and how often it is there. */
export async function tracesIn(store: Store): Promise<ReadonlyMap<Trace, number>> {
  const counts = new Map<Trace, number>();
  for (const found of [...(await rowsOf(store)), ...(await tasksOf(store))]) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** By which columns the rows of a table are told. */
const KEYS = {
  agency: ['agency'],
  document: ['agency', 'key'],
  task_list: ['agency', 'year'],
  period_record: ['agency', 'period'],
  result: ['agency', 'period', 'task', 'ordinal'],
  citation: ['agency', 'year', 'period', 'document'],
  report_state: ['agency', 'period', 'edition', 'step', 'event'],
  issued_report: ['agency', 'period', 'edition', 'number'],
  change: ['agency', 'sequence', 'operation', 'key'],
} as const;

async function rowsOf(store: Store): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for (const [table, columns] of Object.entries(KEYS)) {
    const rows = await tablesOf(store)
      .withTables<Record<string, Record<string, string | number | null>>>()
      .selectFrom(table)
      .select(columns)
      .execute();
    for (const row of rows) {
      traces.push(trace(table, ...columns.map((column) => row[column] ?? null)));
    }
  }
  return traces;
}

/** The tasks of a list are written in it, and not as rows. */
async function tasksOf(store: Store): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  for (const { agency } of await listAgencies(store)) {
    for (const { taskList } of await taskListsOf(store, agency.key)) {
      for (const { code } of walkTasks(taskList.tasks)) {
        traces.push(trace('task', agency.key, taskList.year, code));
      }
    }
  }
  return traces;
}
