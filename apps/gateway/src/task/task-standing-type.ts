import type { TaskDeadline, TaskStanding } from '@baocao/core/report';
import type { Progress, Timeliness } from '@baocao/core/task';
import { builder } from '../builder.ts';

export const ProgressType = builder.enumType('TaskProgress', {
  description: 'How far a task is.',
  values: {
    NOT_STARTED: { description: 'Chưa thực hiện.' },
    IN_PROGRESS: { description: 'Đang thực hiện.' },
    AWAITING_CONFIRMATION: { description: 'Chờ xác nhận.' },
    COMPLETED: { description: 'Hoàn thành.' },
    SUSPENDED: { description: 'Tạm dừng.' },
    RETURNED: { description: 'Trả lại.' },
    NOT_ARISEN: { description: 'Chưa phát sinh: there is nothing to do yet, 0 of 0.' },
  } satisfies Record<Progress, { description: string }>,
});

export const TimelinessType = builder.enumType('TaskTimeliness', {
  description: 'How a task stands to its deadline; computed from the days, never stated.',
  values: {
    EARLY: { description: 'Completed before it (trước hạn).' },
    ON_TIME: { description: 'Completed on the day (đúng hạn).' },
    WITHIN_TERM: { description: 'Not completed, and it is still to come (trong hạn).' },
    OVERDUE: { description: 'Completed after it, or not completed and it is past (quá hạn).' },
    NO_DEADLINE: { description: 'There is no day to hold it against (không có hạn).' },
  } satisfies Record<Timeliness, { description: string }>,
});

const OriginalDeadlineType =
  builder.objectRef<NonNullable<TaskDeadline['original']>>('OriginalDeadline');
builder.objectType(OriginalDeadlineType, {
  description: 'The first deadline of a task that has been given a later one.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written: `31/12/2023`, `quý II`.' }),
    day: t.expose('day', { type: 'Date', nullable: true, description: 'The last day it means.' }),
  }),
});

const TaskDeadlineType = builder.objectRef<TaskDeadline>('TaskDeadline');
builder.objectType(TaskDeadlineType, {
  description: 'The deadline in force at the end of the period.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'As written: `31/12/2023`, `quý II`, `thường xuyên`.',
    }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The last day that it means; null for `thường xuyên`.',
    }),
    original: t.expose('original', {
      type: OriginalDeadlineType,
      nullable: true,
      description: 'The first one, where it has been extended since.',
    }),
  }),
});

export const TaskStandingType = builder.objectRef<TaskStanding>('TaskStanding');
builder.objectType(TaskStandingType, {
  description:
    'How far a task is at the end of a period, and how it stands to its deadline, two axes: `COMPLETED` and `EARLY`.',
  fields: (t) => ({
    progress: t.expose('progress', { type: ProgressType, description: 'How far it is.' }),
    progressStated: t.exposeBoolean('progressStated', {
      description:
        'The department has said so; otherwise it follows from whether anything has been reported.',
    }),
    completedOn: t.expose('completedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of its completion, or the last day of the period that reported it.',
    }),
    timeliness: t.expose('timeliness', {
      type: TimelinessType,
      description: 'How it stands to its deadline.',
    }),
    deadline: t.expose('deadline', {
      type: TaskDeadlineType,
      nullable: true,
      description: 'The deadline in force.',
    }),
    lead: t.exposeString('lead', { nullable: true, description: 'The unit in charge, by name.' }),
    coordinating: t.stringList({
      description: 'The units that take part, by name.',
      resolve: ({ coordinating }) => coordinating,
    }),
    handedTo: t.exposeString('handedTo', {
      nullable: true,
      description: 'Key of the agency that has taken the task over by the end of the period.',
    }),
  }),
});
