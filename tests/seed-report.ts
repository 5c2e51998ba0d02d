import { fileURLToPath } from 'node:url';
import { assembleReport, nationalParameters, type Report } from '@baocao/core/report';
import { readDepartment } from '@baocao/intake';

/** 258/BC-SKHCN as its department's folder records it. */
export async function seedReport(): Promise<Report> {
  const folder = fileURLToPath(new URL('../examples/binh-thuan-skhcn', import.meta.url));
  const department = await readDepartment(folder);
  const taskList = department.ok ? department.value.taskLists[0] : undefined;
  if (!department.ok || !taskList) throw new Error('The example does not read');
  const period = { kind: 'quarter', year: 2023, quarter: 1 } as const;
  const parameters = nationalParameters(period);
  return assembleReport({
    department: department.value,
    taskList,
    parameters,
    period,
    revision: 1,
  });
}
