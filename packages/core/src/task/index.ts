export { PROGRESS, type Progress, type TaskProgress } from './progress.ts';
export {
  type Deadline,
  depthOf,
  type Extension,
  type HandOver,
  parentOf,
  type Task,
  type TaskCode,
  type TaskList,
  type Theme,
  taskCode,
  walkTasks,
} from './task.ts';
export {
  deadlineOn,
  lastDayOf,
  TIMELINESS,
  type Timeliness,
  type TimelinessDays,
  timelinessOf,
} from './timeliness.ts';
