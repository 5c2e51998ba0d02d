import { join } from 'node:path';
import {
  approvalKey,
  DOCUMENTS,
  documentNumber,
  QUARTERS,
  quarterAt,
  reportNumber,
  taskCode,
  writeDepartment,
} from './growing-department.ts';
import { type Trace, trace } from './traces.ts';
import { importFolder, type Writes } from './writes.ts';

/** Imports by the command line: each adds a quarter to a department, and after its last another department begins. */
export const IMPORTS: Writes = {
  ask: async (place, { site }) => {
    const folder = join(site.folder, 'department');
    const { agency, quarter } = placeOf(place);
    writeDepartment(folder, { agency, quarters: quarter + 1, issued: true });
    await importFolder(site, folder, keyOf(place));
  },
  traces: (place) => {
    const { agency, quarter } = placeOf(place);
    const { label } = quarterAt(quarter);
    return [
      ...quarterTraces(agency, quarter),
      trace('change', agency, quarter + 1, 'IMPORT', keyOf(place)),
      trace('report_state', agency, label, 1, 1, 'RECORD_ISSUED'),
      trace('issued_report', agency, label, 1, reportNumber(quarter + 1)),
    ];
  },
};

function keyOf(place: number): string {
  return `nhập ${place}`;
}

function placeOf(place: number): { readonly agency: string; readonly quarter: number } {
  return { agency: `thu/nhap-${Math.floor(place / QUARTERS)}`, quarter: place % QUARTERS };
}

/** What a quarter adds to a department but for its issue; the first of a year brings the list, the first of all the agency. */
export function quarterTraces(agency: string, place: number): readonly Trace[] {
  const { year, label } = quarterAt(place);
  const numbers = Array.from({ length: DOCUMENTS }, (_, ordinal) => documentNumber(place, ordinal));
  return [
    ...(place === 0 ? [trace('agency', agency)] : []),
    ...(place % 4 === 0
      ? [
          trace('task_list', agency, year),
          trace('document', agency, approvalKey(year)),
          trace('citation', agency, year, null, approvalKey(year)),
        ]
      : []),
    trace('task', agency, year, taskCode(place)),
    trace('period_record', agency, label),
    ...numbers.flatMap((number, ordinal) => [
      trace('document', agency, number),
      trace('result', agency, label, taskCode(place), ordinal + 1),
      trace('citation', agency, year, label, number),
    ]),
  ];
}
