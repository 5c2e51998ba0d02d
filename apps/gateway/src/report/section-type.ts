import type { Report, ResultGroup, Section, SectionKind, TaskEntry } from '@baocao/core/report';
import { builder, localId } from '../builder.ts';
import { CitationType, FigureType, ProseType } from '../narrative/prose-type.ts';
import { foundOrNull } from '../not-found.ts';
import { formerTask } from '../task/former-task.ts';
import { TaskType } from '../task/task-ref.ts';
import { TaskStandingType } from '../task/task-standing-type.ts';
import { ResultType } from './report-ref.ts';

builder.objectType(ResultType, {
  description: 'One bullet of what was done (kết quả thực hiện): `Tiếp nhận 09 hồ sơ`.',
  interfaces: [ProseType],
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      description: 'The period that it was recorded for; a quarter, where the report is longer.',
    }),
  }),
});

export const ResultGroupType = builder.objectRef<ResultGroup>('ResultGroup');
builder.objectType(ResultGroupType, {
  description: 'Results under one theme; those under none come first.',
  fields: (t) => ({
    theme: t.exposeString('theme', { nullable: true, description: '`Về công tác …`.' }),
    figures: t.expose('figures', { type: [FigureType], description: 'Numbers in the theme.' }),
    citations: t.expose('citations', {
      type: [CitationType],
      description: 'Citations in the theme.',
    }),
    results: t.field({
      type: [ResultType],
      description: 'The results.',
      resolve: ({ results }) => results,
    }),
  }),
});

const TaskEntryType = builder.objectRef<TaskEntry>('TaskEntry');
builder.objectType(TaskEntryType, {
  description: 'What a report says of one task.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`6`, `1.1`.' }),
    title: t.exposeString('title', { description: 'The words of the assignment.' }),
    depth: t.exposeInt('depth', { description: '1 for `6`, 2 for `1.1`.' }),
    parent: t.exposeString('parent', {
      nullable: true,
      description: 'The code of the task that it is a part of.',
    }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task itself; its progress and timeliness are those of this report.',
      resolve: async (entry, _, context) => {
        const [known] = await TaskType.getDataloader(context).loadMany([localId(entry.task.id)]);
        return { ...(foundOrNull(known) ?? formerTask(entry)), standing: entry.standing };
      },
    }),
    standing: t.expose('standing', {
      type: TaskStandingType,
      description: 'How far it is at the end of the period, and how it stands to its deadline.',
    }),
    withoutResults: t.exposeBoolean('withoutResults', {
      description: 'Nothing is reported for it nor for any of its parts.',
    }),
    figures: t.expose('figures', { type: [FigureType], description: 'Numbers in the title.' }),
    citations: t.expose('citations', {
      type: [CitationType],
      description: 'Citations in the title.',
    }),
    groups: t.expose('groups', {
      type: [ResultGroupType],
      description: 'Its results, theme by theme.',
    }),
  }),
});

const ParagraphType = builder.objectRef<Section['paragraphs'][number]>('Paragraph');
builder.objectType(ParagraphType, {
  description: 'A paragraph of a section other than the results.',
  interfaces: [ProseType],
  fields: (t) => ({
    marker: t.exposeString('marker', {
      nullable: true,
      description: '`1.` of a numbered item, `-` of a bullet.',
    }),
  }),
});

export const SectionKindType = builder.enumType('SectionKind', {
  description: 'What a section is for.',
  values: {
    RESULTS: { description: 'Lists every task in force with its results.' },
    EVALUATION: { description: 'Đánh giá chung.' },
    PLAN: { description: 'What the next period is held against.' },
    PROSE: { description: 'Anything else in words (Tồn tại, hạn chế; Kiến nghị).' },
  } satisfies Record<SectionKind, { description: string }>,
});

export const SectionType = builder.objectRef<Section>('Section');
builder.objectType(SectionType, {
  description: 'A part of the report.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`I`.' }),
    title: t.exposeString('title', {
      description: 'In ordinary letters; capitals are a matter of the printed form.',
    }),
    kind: t.expose('kind', { type: SectionKindType, description: 'What it is for.' }),
    tasks: t.expose('tasks', {
      type: [TaskEntryType],
      description: 'Every task in force, parts after their task; empty where the section is prose.',
    }),
    showsIndicators: t.exposeBoolean('showsIndicators', {
      description: 'The table of indicators stands at its end.',
    }),
    paragraphs: t.expose('paragraphs', {
      type: [ParagraphType],
      description: 'Its paragraphs, where it is prose.',
    }),
  }),
});

export const FootnoteType = builder.objectRef<Report['footnotes'][number]>('Footnote');
builder.objectType(FootnoteType, {
  description: 'A footnote of the report, in the order of the calls.',
  interfaces: [ProseType],
  fields: (t) => ({ marker: t.exposeString('marker', { description: '`1`.' }) }),
});
