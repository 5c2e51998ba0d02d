import type { Deadline, Extension, HandOver } from '@baocao/core/task';
import { builder } from '../builder.ts';
import { DocumentType } from '../document/document-type.ts';

export const DeadlineType = builder.objectRef<Deadline>('Deadline');
builder.objectType(DeadlineType, {
  description: 'When a task is due: a day, or words that name none.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day.',
      resolve: (deadline) => (deadline.type === 'day' ? deadline.day : null),
    }),
    words: t.string({
      nullable: true,
      description: '`quý II`, `thường xuyên`.',
      resolve: (deadline) => (deadline.type === 'words' ? deadline.words : null),
    }),
  }),
});

export const ExtensionType = builder.objectRef<{
  readonly agency: string;
  readonly extension: Extension;
}>('DeadlineExtension');
builder.objectType(ExtensionType, {
  description: 'A later deadline (gia hạn): from `2023-12-04` on, `2024-06-30`.',
  fields: (t) => ({
    deadline: t.field({
      type: DeadlineType,
      description: 'The new one.',
      resolve: ({ extension }) => extension.deadline,
    }),
    since: t.field({
      type: 'Date',
      description: 'The first day on which it holds.',
      resolve: ({ extension }) => extension.since,
    }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document that grants it.',
      resolve: ({ agency, extension }) => extension.document && `${agency}/${extension.document}`,
    }),
  }),
});

export const HandOverType = builder.objectRef<{
  readonly agency: string;
  readonly handOver: HandOver;
}>('HandOver');
builder.objectType(HandOverType, {
  description:
    'From a day on another agency answers for the task (bàn giao): from `2023-07-01` on, `binh-thuan/sotttt`.',
  fields: (t) => ({
    to: t.string({
      description: 'Key of that agency.',
      resolve: ({ handOver }) => handOver.to,
    }),
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ handOver }) => handOver.on }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document that orders it.',
      resolve: ({ agency, handOver }) => handOver.document && `${agency}/${handOver.document}`,
    }),
  }),
});
