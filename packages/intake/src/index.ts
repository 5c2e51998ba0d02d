export { type DocxRefusal, describeDocxRefusal, readDocx } from './docx/index.ts';
export {
  describeProblem,
  type Fault,
  formatProblem,
  type Listed,
  type Place,
  type Problem,
  type ProblemWording,
} from './problem/index.ts';
export { readDepartment, readDepartmentFiles } from './read-department.ts';
export { type DepartmentFiles, writeDepartment } from './writing/index.ts';
