import type { Document } from '@baocao/core/document';
import type { Indicator, Target } from '@baocao/core/indicator';
import { formatQuantity } from '@baocao/core/quantity';
import type { Deadline, Task, TaskList } from '@baocao/core/task';
import { documentMapping } from './document-mapping.ts';
import { markdownText } from './markdown-text.ts';
import { mappingOf, spelt, type Written, type WrittenMapping, yamlText } from './yaml-text.ts';

/** A year's tasks.yaml, with those of the department's documents that are listed in it. */
export function tasksYaml(list: TaskList, documents: readonly Document[]): string {
  return yamlText(
    new Map<string, Written>([
      ['approvedBy', list.approvedBy],
      ...(documents.length > 0 ? [['documents', documents.map(documentMapping)] as const] : []),
      ['tasks', list.tasks.map(taskMapping)],
    ]),
  );
}

function taskMapping(task: Task): WrittenMapping {
  return mappingOf({
    code: task.code,
    title: markdownText(task.title),
    lead: task.lead,
    coordinating: task.coordinating,
    deadline: task.deadline && deadlineText(task.deadline),
    extended: task.extensions.map(({ deadline, document, since }) =>
      mappingOf({ deadline: deadlineText(deadline), since, document }),
    ),
    handedOver: task.handOver && mappingOf({ ...task.handOver }),
    themes: task.themes.map(({ title }) => markdownText(title)),
    indicators: task.indicators.map(indicatorMapping),
    parts: task.parts.map(taskMapping),
  });
}

function deadlineText(deadline: Deadline): string {
  return deadline.type === 'day' ? deadline.day : deadline.words;
}

function indicatorMapping(indicator: Indicator): WrittenMapping {
  return mappingOf({
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    measure: spelt(indicator.measure),
    operands:
      indicator.measure === 'RATIO'
        ? mappingOf({
            numerator: spelt(indicator.operands.numerator),
            denominator: spelt(indicator.operands.denominator),
          })
        : null,
    target: targetsOf(indicator.targets),
  });
}

function targetsOf(targets: readonly Target[]): Written | null {
  const [only, ...more] = targets.map(targetOf);
  if (only === undefined) return null;
  return more.length === 0 ? only : [only, ...more];
}

function targetOf({ document, since, value }: Target): Written {
  const text = formatQuantity(value);
  return document === null && since === null ? text : mappingOf({ value: text, document, since });
}
