import { parsePeriod } from '@baocao/core/period';
import { assembleReport, nationalParameters, type Report } from '@baocao/core/report';
import { readDepartment } from '@baocao/intake';
import { BINH_THUAN, DEMO } from '../recorded-store.ts';

/** The real report, and the five quarters of the demonstration, the last of them a draft. */
export const REPORTS: readonly (readonly [folder: string, period: string])[] = [
  [BINH_THUAN, '2023-Q1'],
  [DEMO, '2023-Q1'],
  [DEMO, '2023-Q2'],
  [DEMO, '2023-Q3'],
  [DEMO, '2023-Q4'],
  [DEMO, '2024-Q1'],
];

/** A draft that is gathered from four quarters, with a plan that it follows. */
export const DRAFT = [DEMO, '2023'] as const;

/** A period's report of a department's folder. */
export async function reportIn(folder: string, label: string): Promise<Report> {
  const department = await readDepartment(folder);
  const period = parsePeriod(label);
  if (!department.ok || !period.ok) throw new Error(`Nothing to read in ${folder} of ${label}`);
  const taskList = department.value.taskLists.find(({ year }) => year === period.value.year);
  if (!taskList) throw new Error(`No list of ${label}`);
  return assembleReport({
    department: department.value,
    taskList,
    parameters: nationalParameters(period.value),
    period: period.value,
    revision: 1,
  });
}
