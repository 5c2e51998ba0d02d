import { assembleReport, nationalParameters, type Report } from '@baocao/core/report';
import { LAST_YEAR, syntheticDepartment } from '../scale/synthetic-country.ts';

/** A quarter's report of synthetic data, of so many results for each of its thirty tasks. */
export function largeReport(resultsPerTask: number): Report {
  const department = syntheticDepartment(0, { agencies: 1, years: 1, resultsPerTask });
  const [taskList] = department.taskLists;
  if (!taskList) throw new Error('The synthetic department has no list');
  const period = { kind: 'quarter', year: LAST_YEAR, quarter: 1 } as const;
  const parameters = nationalParameters(period);
  return assembleReport({ department, taskList, parameters, period, revision: 1 });
}
