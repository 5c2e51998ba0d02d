import type { TaskStanding } from '@baocao/core/report';
import type { Task, TaskList } from '@baocao/core/task';

/** A list with how often it was recorded. */
export interface ListNode {
  readonly list: TaskList;
  readonly revision: number;
}

/** A task and the list that it stands in. */
export interface TaskNode {
  readonly task: Task;
  readonly list: TaskList;
  /** As some report tells it; else as the last report of the list's year does. */
  readonly standing?: TaskStanding;
}
