import { expect, it } from 'vitest';
import * as intake from './index.ts';

it('exports these names', () => {
  expect(Object.keys(intake)).toEqual([
    'describeDocxRefusal',
    'readDocx',
    'describeProblem',
    'formatProblem',
    'readDepartment',
    'readDepartmentFiles',
    'writeDepartment',
  ]);
});
