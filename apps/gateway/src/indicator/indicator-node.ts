import type { Indicator } from '@baocao/core/indicator';
import type { Task, TaskList } from '@baocao/core/task';

/** An indicator with the task and list that it belongs to. */
export interface IndicatorNode {
  readonly indicator: Indicator;
  readonly task: Task;
  readonly list: TaskList;
}
