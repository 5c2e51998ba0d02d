import type { Unit } from '@baocao/core/agency';
import { narrativeText } from '@baocao/core/narrative';
import { type Task, type TaskCode, type Theme, taskCode } from '@baocao/core/task';
import * as z from 'zod';
import { type Links, readInline } from '../narrative/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import {
  itemsOf,
  list,
  mapping,
  parsed,
  readMapping,
  shapeOf,
  valueAt,
  words,
  type YamlNode,
} from '../yaml/index.ts';
import { deadline, readExtensions } from './deadline.ts';
import { readHandOver } from './hand-over.ts';
import { type IndicatorReading, readIndicators } from './indicator-list.ts';
import { checkOrder } from './task-order.ts';

/** A task as the year's other files may name it. */
export interface ListedTask {
  readonly code: TaskCode;
  /** The title's words; empty where it cannot be read. */
  readonly title: string;
  /** Themes by their words. */
  readonly themes: Register<string>;
}

export interface TaskReading extends IndicatorReading {
  /** Those of the whole year. */
  readonly tasks: Register<ListedTask>;
  readonly units: Register<Unit | null>;
  readonly links: Links;
}

const TASK = z.strictObject({
  code: parsed((text) => {
    const code = taskCode(text);
    return code
      ? { ok: true, value: code }
      : { ok: false, error: { code: 'NOT_A_TASK_CODE', text } };
  }),
  title: words,
  lead: words.nullable().default(null),
  coordinating: z.array(words).default([]),
  deadline: deadline.nullable().default(null),
  extended: list,
  handedOver: mapping.optional(),
  themes: z.array(words).default([]),
  indicators: list,
  parts: list,
});

/** Reads the tasks of a list, or the parts of a task. */
export function readTasks(root: YamlNode, reading: TaskReading): readonly Task[] {
  return readTasksUnder(root, { key: 'tasks', parent: null }, reading);
}

interface Branch {
  readonly key: 'tasks' | 'parts';
  /** `undefined` where the parent's own code cannot be read. */
  readonly parent: TaskCode | null | undefined;
}

function readTasksUnder(
  root: YamlNode,
  { key, parent }: Branch,
  reading: TaskReading,
): readonly Task[] {
  const shape = shapeOf(valueAt(root, key));
  if (shape === 'text' || shape === 'mapping') {
    reading.tasks.leaveOpen();
    reading.indicators.leaveOpen();
  }
  const nodes = itemsOf(root, key);
  checkOrder(nodes, parent, reading.report);
  return nodes.flatMap((node) => readTask(node, reading) ?? []);
}

function readTask(node: YamlNode, reading: TaskReading): Task | undefined {
  const { report, tasks, indicators } = reading;
  const { whole, parts } = readMapping(node, TASK, report);
  if (node.type !== 'mapping') indicators.leaveOpen();
  const title = valueAt(node, 'title');
  const narrative = title?.type === 'text' ? readInline(title, reading.links, report) : [];
  const themes = readThemes(node, reading);
  const code = valueAt(node, 'code');
  if (parts.code && code) {
    const listed = { code: parts.code, title: narrativeText(narrative), themes: themes.register };
    tasks.enter(parts.code, listed, code.place);
  } else tasks.leaveOpen();
  checkUnits(node, reading);
  const extensions = readExtensions(node, reading);
  const handOver = readHandOver(node, reading);
  const own = readIndicators(node, reading);
  const below = readTasksUnder(node, { key: 'parts', parent: parts.code }, reading);
  return (
    whole && {
      code: whole.code,
      title: narrative,
      lead: whole.lead,
      coordinating: whole.coordinating,
      deadline: whole.deadline,
      extensions,
      handOver,
      themes: themes.themes,
      indicators: own,
      parts: below,
    }
  );
}

function readThemes(
  node: YamlNode,
  { links, report }: TaskReading,
): { readonly themes: readonly Theme[]; readonly register: Register<string> } {
  const register = createRegister<string>('theme', report);
  const themes = itemsOf(node, 'themes').flatMap((item) => {
    if (item.type !== 'text' || item.text === '') {
      register.leaveOpen();
      return [];
    }
    const title = readInline(item, links, report);
    const name = narrativeText(title);
    register.enter(name, name, item.place);
    return [{ title }];
  });
  const shape = shapeOf(valueAt(node, 'themes'));
  if (shape === 'text' || shape === 'mapping') register.leaveOpen();
  return { themes, register };
}

function checkUnits(node: YamlNode, { units }: TaskReading): void {
  for (const item of [valueAt(node, 'lead'), ...itemsOf(node, 'coordinating')]) {
    if (item?.type === 'text' && item.text !== '') units.find(item.text, item.place);
  }
}
