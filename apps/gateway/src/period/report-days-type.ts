import type { Report } from '@baocao/core/report';
import { builder } from '../builder.ts';

const SourceType = builder.objectRef<{ readonly text: string }>('Source');
builder.objectType(SourceType, {
  description: 'The legal or practical source of a parameter.',
  fields: (t) => ({
    text: t.exposeString('text', { description: '`Nghị định số 09/2019/NĐ-CP, Điều 12`.' }),
  }),
});

export const WindowType = builder.objectRef<NonNullable<Report['window']>>('DataWindow');
builder.objectType(WindowType, {
  description:
    'The days whose data count (thời gian chốt số liệu), not the calendar period: of `2023-Q1`, `2022-12-15` to `2023-03-14`.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day, itself included.' }),
    source: t.expose('source', { type: SourceType, description: 'Who sets these days.' }),
  }),
});

export const DueOnType = builder.objectRef<NonNullable<Report['dueOn']>>('DueDay');
builder.objectType(DueOnType, {
  description: 'The last day on which a report may be sent (hạn gửi báo cáo).',
  fields: (t) => ({
    nominal: t.expose('nominal', { type: 'Date', description: 'As the rule sets it.' }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The working day that it comes to; null where that year’s days off are unknown.',
    }),
    workingDays: t.exposeInt('workingDays', {
      nullable: true,
      description:
        'Working days after the figures close, the due day itself included; null where they are not known.',
    }),
    movedBecause: t.exposeString('movedBecause', {
      nullable: true,
      description: 'Why that is another day: `thứ Bảy`, `Quốc khánh`.',
    }),
    source: t.expose('source', { type: SourceType, description: 'Who sets it.' }),
  }),
});
