export type { ListedTask } from './task.ts';
export { readTaskList } from './tasks-file.ts';
