import { createHash } from 'node:crypto';
import { type Period, parsePeriod } from '@baocao/core/period';
import { ASSEMBLY, assembleReport, nationalParameters } from '@baocao/core/report';
import { expect, test } from 'vitest';
import { BINH_THUAN, DEMO, departmentIn } from './recorded-store.ts';
import { syntheticDepartment } from './scale/synthetic-country.ts';

/** By what each assembly made of the same sources. */
const MADE = new Map([[1, '2c75c4a8be3891727739c8af047c33a3f9e2af2a3bcd9d242f76096dba166752']]);

const PERIODS = ['2023-Q1', '2023-Q2', '2023-H1', '2023-9M', '2023-Q4', '2023', '2024-Q1'];

test('another report of the same source is another assembly', async () => {
  const departments = [
    await departmentIn(BINH_THUAN),
    await departmentIn(DEMO),
    syntheticDepartment(0, { agencies: 1, years: 3, resultsPerTask: 1 }),
  ];
  const hash = createHash('sha256');
  let reports = 0;
  for (const department of departments) {
    for (const period of PERIODS.map(periodOf)) {
      const taskList = department.taskLists.find(({ year }) => year === period.year);
      if (!taskList) continue;
      const parameters = nationalParameters(period);
      const source = { department, taskList, parameters, period, revision: 1, edition: 1 };
      hash.update(JSON.stringify(assembleReport(source)));
      reports++;
    }
  }
  expect(reports).toBe(20);
  // Where it differs: give ASSEMBLY the next number, and add what that one makes.
  expect(MADE.get(ASSEMBLY)).toBe(hash.digest('hex'));
});

function periodOf(label: string): Period {
  const period = parsePeriod(label);
  if (!period.ok) throw new Error(label);
  return period.value;
}
