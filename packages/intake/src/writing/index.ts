export { type DepartmentFiles, writeDepartment } from './write-department.ts';
