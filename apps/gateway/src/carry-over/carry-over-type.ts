import {
  type CarryOver,
  type CarryOverEntry,
  type Closing,
  carryOver,
  type Evidence,
  type GapTask,
  type Outcome,
  type PlanItem,
} from '@baocao/core/carry-over';
import { builder, localId } from '../builder.ts';
import { previousReportOf } from '../report/previous-report.ts';
import { ReportType } from '../report/report-ref.ts';
import { TaskType } from '../task/task-ref.ts';

const KindType = builder.enumType('CarryOverKind', {
  description: 'What a period began with.',
  values: {
    TASK: { description: 'An assigned task that was open.' },
    PLAN_ITEM: { description: 'An item of the plan that the period followed.' },
  } satisfies Record<CarryOverEntry['kind'], { description: string }>,
});

const OutcomeType = builder.enumType('CarryOverOutcome', {
  description: 'What became of something by the end of the period; the first that holds.',
  values: {
    CLOSED: { description: 'Completed or handed over (kết thúc).' },
    REPORTED: { description: 'There are results of it.' },
    CONTINUED: { description: 'Nothing is reported, but the next plan goes on with it.' },
    DROPPED: { description: 'Nothing, nowhere (bỏ sót).' },
  } satisfies Record<Outcome, { description: string }>,
});

const ClosingReasonType = builder.enumType('ClosingReason', {
  description: 'Why nothing more has to be done for a task.',
  values: {
    COMPLETED: { description: 'It is completed.' },
    HANDED_OVER: { description: 'Another agency has taken it over.' },
  } satisfies Record<Closing['reason'], { description: string }>,
});

const ClosingType = builder.objectRef<Closing>('Closing');
builder.objectType(ClosingType, {
  description: 'How a task has ended.',
  fields: (t) => ({
    reason: t.expose('reason', { type: ClosingReasonType, description: 'Why.' }),
    on: t.expose('on', {
      type: 'Date',
      nullable: true,
      description: 'The day of its completion: `2023-06-10`; null for one handed over.',
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'Key of the agency that it was handed to: `binh-thuan/sotttt`.',
    }),
  }),
});

const EvidenceType = builder.objectRef<Evidence>('CarryOverEvidence');
builder.objectType(EvidenceType, {
  description: 'What an outcome rests on, and what else there is of it.',
  fields: (t) => ({
    results: t.idList({
      description:
        'Ids of the period’s results, in the order of the report: `Result:binh-thuan/skhcn/2023-Q1/6/1`.',
      resolve: ({ results }) => results,
    }),
    planParagraphs: t.intList({
      description: 'Which paragraphs of the plan for the next period go on with it, from 0.',
      resolve: ({ planParagraphs }) => planParagraphs,
    }),
  }),
});

const EntryType = builder.objectRef<CarryOverEntry>('CarryOverEntry');
builder.objectType(EntryType, {
  description: 'One thing that a period began with, and how it ended.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindType, description: 'A task or an item of the plan.' }),
    outcome: t.expose('outcome', { type: OutcomeType, description: 'What became of it.' }),
    closing: t.expose('closing', {
      type: ClosingType,
      nullable: true,
      description: 'How it has ended, where it is `CLOSED`.',
    }),
    marker: t.exposeString('marker', {
      nullable: true,
      description: '`6.` of a task, as it is printed; the plan’s marker of an item.',
    }),
    text: t.exposeString('text', { description: 'The words of the task or item.' }),
    tasks: t.stringList({
      description: 'Codes of the tasks of the first level that it goes with: `["6"]`.',
      resolve: ({ tasks }) => tasks,
    }),
    evidence: t.expose('evidence', { type: EvidenceType, description: 'What shows it.' }),
  }),
});

const GapTaskType = builder.objectRef<GapTask>('GapTask');
builder.objectType(GapTaskType, {
  description: 'An open task that the plan for the next period does not take up.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`6`.' }),
    title: t.exposeString('title', { description: 'The words of the assignment.' }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task itself.',
      resolve: ({ task }) => localId(task.id),
    }),
  }),
});

const OrphanItemType = builder.objectRef<PlanItem>('OrphanItem');
builder.objectType(OrphanItemType, {
  description: 'An item of the plan for the next period that belongs to no task.',
  fields: (t) => ({
    paragraph: t.exposeInt('paragraph', {
      description: 'Which of the plan’s paragraphs it is, from 0.',
    }),
    marker: t.exposeString('marker', { nullable: true, description: '`2.`.' }),
    text: t.exposeString('text', { description: 'What is planned.' }),
  }),
});

const CarryOverType = builder.objectRef<CarryOver>('CarryOver');
builder.objectType(CarryOverType, {
  description:
    'The ledger of a period (sổ chuyển tiếp): what it began with and how each of that ended, and what its own plan leaves out.',
  fields: (t) => ({
    period: t.expose('period', { type: 'Period', description: '`2023-Q2`.' }),
    followedPeriod: t.expose('followedPeriod', {
      type: 'Period',
      nullable: true,
      description: 'The period whose plan it followed: `2023-Q1`; null where none is known.',
    }),
    entries: t.expose('entries', {
      type: [EntryType],
      description:
        'Tasks of the first level that were open, in the order of the list, then the plan’s items.',
    }),
    gaps: t.expose('gaps', {
      type: [GapTaskType],
      description:
        'Open tasks that the plan for the next period does not take up; none at the end of a year.',
    }),
    orphans: t.expose('orphans', {
      type: [OrphanItemType],
      description: 'Items of the plan for the next period that belong to no task.',
    }),
    isComparable: t.exposeBoolean('isComparable', {
      description:
        'Plan and tasks are laid out along each other; elsewhere gaps and orphans are hints only.',
    }),
  }),
});

builder.objectField(ReportType, 'carryOver', (t) =>
  t.field({
    type: CarryOverType,
    nullable: true,
    description:
      'What it began with and how each of that ended, held against the report before. Computed, so the JSON form has none.',
    resolve: async (report, _, context) =>
      carryOver(report, await previousReportOf(context).load(report)),
  }),
);
