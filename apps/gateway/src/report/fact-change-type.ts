import type { FactChange, ReportFact, TaskFact } from '@baocao/core/comparison';
import { builder } from '../builder.ts';
import { PartChangeKindType } from './change-kind-type.ts';

const ReportFactType = builder.enumType('ReportFact', {
  description: 'What a report says of itself beside its texts.',
  values: {
    AGENCY: { description: 'Who reports.' },
    PERIOD: { description: 'For which period.' },
    STATUS: { description: 'How far it has come.' },
    NUMBER: { description: 'Its number.' },
    NUMBER_AS_WRITTEN: { description: 'The number as the paper has it.' },
    ISSUED_ON: { description: 'The day of the signature.' },
    AMENDS: { description: 'Which report it corrects or stands in for.' },
    GATHERED_FROM: { description: 'The quarters that it is gathered from.' },
    WINDOW: { description: 'The days whose data count.' },
    DUE_ON: { description: 'The last day on which it may be sent.' },
    SUPERIOR: { description: 'The superior body of the letterhead.' },
    ISSUER: { description: 'The body of the letterhead.' },
    PLACE: { description: 'Địa danh.' },
    KIND: { description: '`Báo cáo`.' },
    SYMBOL: { description: '`BC-SKHCN`.' },
    SUBJECT: { description: 'Trích yếu.' },
    ADDRESSEES: { description: 'Kính gửi.' },
    LEAD: { description: 'The sentence that opens it.' },
    RECIPIENTS: { description: 'Nơi nhận.' },
    SIGNING_AUTHORITY: { description: '`KT. Giám đốc`.' },
    SIGNER_POST: { description: 'The signer’s post.' },
    SIGNER_NAME: { description: 'The signer.' },
  } satisfies Record<ReportFact, { description: string }>,
});

const TaskFactType = builder.enumType('TaskFact', {
  description: 'What a report says of a task beside its results.',
  values: {
    PROGRESS: { description: 'How far it is.' },
    TIMELINESS: { description: 'How it stands to its deadline.' },
    COMPLETED_ON: { description: 'The day of its completion.' },
    DEADLINE: { description: 'The deadline in force.' },
    LEAD_UNIT: { description: 'The unit in charge.' },
    COORDINATING_UNITS: { description: 'The units that take part.' },
    HANDED_TO: { description: 'The agency that has taken it over.' },
  } satisfies Record<TaskFact, { description: string }>,
});

const ComparedFactType = builder.interfaceRef<FactChange<string>>('ComparedFact');
builder.interfaceType(ComparedFactType, {
  description: 'A named fact in either report.',
  fields: (t) => ({
    change: t.expose('change', { type: PartChangeKindType, description: 'What became of it.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'In the earlier report; a list joined by `; `, null where it is empty.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'In the later one.' }),
  }),
});

export const ReportFactChangeType = builder.objectRef<FactChange<ReportFact>>('ReportFactChange');
builder.objectType(ReportFactChangeType, {
  description: 'What became of something that a report says of itself.',
  interfaces: [ComparedFactType],
  fields: (t) => ({
    fact: t.expose('fact', { type: ReportFactType, description: 'Which fact.' }),
  }),
});

export const TaskFactChangeType = builder.objectRef<FactChange<TaskFact>>('TaskFactChange');
builder.objectType(TaskFactChangeType, {
  description: 'What became of something that a report says of a task.',
  interfaces: [ComparedFactType],
  fields: (t) => ({ fact: t.expose('fact', { type: TaskFactType, description: 'Which fact.' }) }),
});
