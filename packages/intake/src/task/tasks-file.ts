import type { AgencyKey, Unit } from '@baocao/core/agency';
import { documentKey } from '@baocao/core/document';
import type { FactReference, Indicator } from '@baocao/core/indicator';
import type { TaskList } from '@baocao/core/task';
import * as z from 'zod';
import type { DocumentList } from '../document/index.ts';
import type { Place, Report } from '../problem/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import { readMapping, words, type YamlMapping } from '../yaml/index.ts';
import { type ListedTask, readTasks } from './task.ts';

/** What a year's tasks.yaml says, as far as it can be read. */
export interface TaskListReading {
  readonly taskList: TaskList | undefined;
  readonly tasks: Register<ListedTask>;
  /** `null` for an indicator that is named, but wrong in something else. */
  readonly indicators: Register<Indicator | null>;
}

/** What a list of tasks refers to. */
export interface TaskListContext {
  readonly agency: AgencyKey | undefined;
  readonly year: number;
  readonly units: Register<Unit | null>;
  readonly documents: DocumentList;
  readonly report: Report;
}

const TASK_LIST = z.strictObject({
  approvedBy: words.transform(documentKey),
  documents: z.array(z.unknown()).optional(),
  tasks: z.array(z.unknown()),
});

/** Reads tasks.yaml; `root` is `undefined` where the file itself could not be read. */
export function readTaskList(
  root: YamlMapping | undefined,
  context: TaskListContext,
): TaskListReading {
  const { agency, documents, report, year } = context;
  const tasks = createRegister<ListedTask>('task', report);
  const indicators = createRegister<Indicator | null>('indicator', report);
  if (!root) {
    tasks.leaveOpen();
    indicators.leaveOpen();
    return { taskList: undefined, tasks, indicators };
  }
  documents.read(root);
  const { whole } = readMapping(root, TASK_LIST, report);
  documents.citeUnder(root, 'approvedBy');
  const facts: { readonly fact: FactReference; readonly place: Place }[] = [];
  const links = {
    cite: documents.cite,
    bind: (fact: FactReference, place: Place) => facts.push({ fact, place }),
  };
  const read = readTasks(root, { ...context, tasks, indicators, links });
  for (const { fact, place } of facts) checkTarget(fact, place, { indicators, report });
  const taskList = whole && agency && { agency, year, approvedBy: whole.approvedBy, tasks: read };
  return { taskList, tasks, indicators };
}

/** A title stands before any period, so only targets can be shown in it. */
function checkTarget(
  { indicator: code, part }: FactReference,
  place: Place,
  { indicators, report }: Pick<TaskListReading, 'indicators'> & Pick<TaskListContext, 'report'>,
): void {
  const indicator = indicators.find(code, place);
  if (part !== 'target') report(place, { code: 'FACT_IN_TITLE', indicator: code });
  else if (indicator?.targets.length === 0) {
    report(place, { code: 'NO_SUCH_NUMBER', indicator: code, part, state: null });
  }
}
