import {
  type NumberSource,
  type OfferedSentence,
  offerEvaluation,
  type ProposedItem,
  proposePlan,
  type StatedNumber,
} from '@baocao/core/carry-over';
import { builder } from '../builder.ts';
import { ReportType } from '../report/report-ref.ts';

const SourceKindType = builder.enumType('NumberSourceKind', {
  description: 'What a number counts or is computed of.',
  values: {
    TASK: { description: 'A task.' },
    INDICATOR: { description: 'An indicator.' },
  } satisfies Record<NumberSource['kind'], { description: string }>,
});

const SourceType = builder.objectRef<NumberSource>('NumberSource');
builder.objectType(SourceType, {
  description: 'One task or indicator of the report that a number counts or is computed of.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SourceKindType, description: 'Which of the two.' }),
    id: t.exposeID('id', { description: 'Its id: `Task:binh-thuan/skhcn/2023/6`.' }),
    code: t.exposeString('code', { description: '`6`, `mau-xang-dau`.' }),
    text: t.exposeString('text', {
      description: 'A task’s title, or where an indicator’s number comes from.',
    }),
  }),
});

const StatedNumberType = builder.objectRef<StatedNumber>('StatedNumber');
builder.objectType(StatedNumberType, {
  description: 'A number that a sentence states, and all that it stands on.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed in the sentence: `09`, `84,4%`.' }),
    value: t.expose('value', { type: 'Decimal', description: 'The number itself: `9`.' }),
    sources: t.expose('sources', { type: [SourceType], description: 'What it stands on.' }),
  }),
});

const ReasonType = builder.enumType('ProposalReason', {
  description: 'Why something is proposed for the next plan.',
  values: {
    OVERDUE: { description: 'The task’s deadline is past.' },
    OPEN_TASK: { description: 'The task is open.' },
    CONTINUED_ITEM: { description: 'An item of the plan followed that was not carried out.' },
  } satisfies Record<ProposedItem['reason'], { description: string }>,
});

const ProposedItemType = builder.objectRef<ProposedItem>('ProposedItem');
builder.objectType(ProposedItemType, {
  description: 'An item that the plan for the next period may begin from.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: '`Tiếp tục hoàn thành kế hoạch kiểm tra năm 2023; thời hạn 30/11/2023.`',
    }),
    reason: t.expose('reason', { type: ReasonType, description: 'Why it is proposed.' }),
    tasks: t.stringList({
      description: 'Codes of the tasks or parts that it goes on with: `["6"]`.',
      resolve: ({ tasks }) => tasks,
    }),
    numbers: t.expose('numbers', {
      type: [StatedNumberType],
      description: 'The numbers that its text states.',
    }),
  }),
});

const SentenceKindType = builder.enumType('OfferedSentenceKind', {
  description: 'What figures can say of a period as a whole.',
  values: {
    TASKS_WITH_RESULTS: { description: 'How many tasks have results.' },
    TASKS_COMPLETED: { description: 'How many are completed, and how they stand to their day.' },
    TASKS_OVERDUE: { description: 'How many are overdue.' },
    TARGETS_REACHED: { description: 'How many targets of the year are reached.' },
  } satisfies Record<OfferedSentence['kind'], { description: string }>,
});

const OfferedSentenceType = builder.objectRef<OfferedSentence>('OfferedSentence');
builder.objectType(OfferedSentenceType, {
  description: 'A sentence for “Đánh giá chung” that the report’s own figures bear out.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SentenceKindType, description: 'What it speaks of.' }),
    text: t.exposeString('text', {
      description: '`Trong quý I năm 2023, 10/10 nhiệm vụ được giao có kết quả thực hiện.`',
    }),
    numbers: t.expose('numbers', {
      type: [StatedNumberType],
      description: 'The numbers that it states.',
    }),
  }),
});

builder.objectFields(ReportType, (t) => ({
  proposedPlan: t.field({
    type: [ProposedItemType],
    description:
      'What the plan for the next period may begin from: overdue tasks, the other open ones, then what of the last plan was not carried out. Computed, so the JSON form has none.',
    resolve: proposePlan,
  }),
  offeredEvaluation: t.field({
    type: [OfferedSentenceType],
    description:
      'Sentences for “Đánh giá chung”; whether they are said is the department’s to decide. Computed, so the JSON form has none.',
    resolve: offerEvaluation,
  }),
}));
