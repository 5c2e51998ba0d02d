export {
  type Deadline,
  depthOf,
  parentOf,
  type Task,
  type TaskCode,
  type TaskList,
  type Theme,
  taskCode,
  walkTasks,
} from './task.ts';
