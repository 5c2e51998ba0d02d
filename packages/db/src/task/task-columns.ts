import type { IsoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import type { DocumentKey } from '@baocao/core/document';
import { narrativeText } from '@baocao/core/narrative';
import {
  type Deadline,
  type HandOver,
  parentOf,
  type Task,
  type TaskCode,
} from '@baocao/core/task';
import type { Insertable, Selectable } from 'kysely';
import { fromJson, toJson } from '../json.ts';
import type { TaskTable } from '../schema.ts';

export function taskColumns(
  task: Task,
): Omit<Insertable<TaskTable>, 'agency' | 'year' | 'position'> {
  const { deadline, handOver } = task;
  return {
    code: task.code,
    parent: parentOf(task.code),
    title: toJson(task.title),
    title_text: narrativeText(task.title),
    lead: task.lead,
    coordinating: toJson(task.coordinating),
    deadline_day: deadline?.type === 'day' ? deadline.day : null,
    deadline_words: deadline?.type === 'words' ? deadline.words : null,
    extensions: toJson(task.extensions),
    handed_to: handOver?.to ?? null,
    handed_on: handOver?.on ?? null,
    handed_document: handOver?.document ?? null,
  };
}

/** A task by itself: its themes, indicators and parts are rows of their own. */
export function taskOf(row: Selectable<TaskTable>): Omit<Task, 'themes' | 'indicators' | 'parts'> {
  return {
    code: row.code as TaskCode,
    title: fromJson(row.title),
    lead: row.lead,
    coordinating: fromJson(row.coordinating),
    deadline: deadlineOf(row),
    extensions: fromJson(row.extensions),
    handOver: handOverOf(row),
  };
}

function deadlineOf({ deadline_day, deadline_words }: Selectable<TaskTable>): Deadline | null {
  if (deadline_day !== null) return { type: 'day', day: deadline_day as IsoDate };
  return deadline_words === null ? null : { type: 'words', words: deadline_words };
}

function handOverOf(row: Selectable<TaskTable>): HandOver | null {
  const { handed_to, handed_on, handed_document } = row;
  if (handed_to === null || handed_on === null) return null;
  return {
    to: handed_to as AgencyKey,
    on: handed_on as IsoDate,
    document: handed_document as DocumentKey | null,
  };
}
