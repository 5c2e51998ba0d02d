import type {
  ComparedReport,
  IndicatorChange,
  ReportComparison,
  SectionChange,
  TaskChange,
} from '@baocao/core/comparison';
import { builder } from '../builder.ts';
import { IndicatorRowType } from '../indicator/indicator-row-type.ts';
import { ReportStatusType } from '../issue/lifecycle-type.ts';
import { PartChangeKindType } from './change-kind-type.ts';
import { ComparisonCountsType } from './comparison-counts-type.ts';
import { ReportFactChangeType, TaskFactChangeType } from './fact-change-type.ts';
import { SectionKindType } from './section-type.ts';
import {
  ListedTextChangeType,
  MarkedTextChangeType,
  NumberChangeType,
  ResultChangeType,
  TextChangeType,
} from './text-change-type.ts';

const ComparedReportType = builder.objectRef<ComparedReport>('ComparedReport');
builder.objectType(ComparedReportType, {
  description: 'Which report was compared.',
  fields: (t) => ({
    id: t.exposeID('id', { description: '`Report:binh-thuan/skhcn/2023-Q1`.' }),
    period: t.expose('period', { type: 'Period', description: '`2023-Q1`.' }),
    edition: t.exposeInt('edition', { description: '1 for a period’s first report.' }),
    status: t.expose('status', { type: ReportStatusType, description: 'How far it has come.' }),
    revision: t.exposeInt('revision', {
      description: 'Grows whenever anything that it is made of is recorded anew.',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: '`258/BC-SKHCN`; null until issued.',
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the signature; null until issued.',
    }),
  }),
});

const TaskChangeType = builder.objectRef<TaskChange>('TaskChange');
builder.objectType(TaskChangeType, {
  description: 'What became of a task.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`6`, `1.1`.' }),
    change: t.expose('change', { type: PartChangeKindType, description: 'What became of it.' }),
    title: t.expose('title', {
      type: TextChangeType,
      description: 'The words of the assignment; `REWORDED` where it was retitled.',
    }),
    facts: t.expose('facts', {
      type: [TaskFactChangeType],
      description: 'Its standing, deadline and units.',
    }),
    themes: t.expose('themes', { type: [TextChangeType], description: 'The headings.' }),
    results: t.expose('results', {
      type: [ResultChangeType],
      description: 'In the later order; what was removed follows what it stood behind.',
    }),
  }),
});

const SectionChangeType = builder.objectRef<SectionChange>('SectionChange');
builder.objectType(SectionChangeType, {
  description: 'What became of a section: `CHANGED` where anything in it did.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SectionKindType, description: 'What it is for.' }),
    change: t.expose('change', { type: PartChangeKindType, description: 'What became of it.' }),
    title: t.expose('title', { type: TextChangeType, description: 'Its title.' }),
    tasks: t.expose('tasks', { type: [TaskChangeType], description: 'Its tasks, by code.' }),
    paragraphs: t.expose('paragraphs', {
      type: [MarkedTextChangeType],
      description: 'Its paragraphs.',
    }),
  }),
});

const IndicatorChangeType = builder.objectRef<IndicatorChange>('IndicatorChange');
builder.objectType(IndicatorChangeType, {
  description: 'What became of an indicator, by code.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`mau-xang-dau`.' }),
    change: t.expose('change', { type: PartChangeKindType, description: 'What became of it.' }),
    before: t.expose('before', {
      type: IndicatorRowType,
      nullable: true,
      description: 'Its row in the earlier report.',
    }),
    after: t.expose('after', {
      type: IndicatorRowType,
      nullable: true,
      description: 'Its row in the later one.',
    }),
    numbers: t.expose('numbers', {
      type: [NumberChangeType],
      description: 'The row’s numbers by fact: `kiem-tra`, `kiem-tra.numerator`.',
    }),
  }),
});

export const ReportComparisonType = builder.objectRef<ReportComparison>('ReportComparison');
builder.objectType(ReportComparisonType, {
  description:
    'Two reports side by side, `2023-Q2` and `2023-Q1`: everything that either says stands in it once, what is the same included.',
  fields: (t) => ({
    before: t.expose('before', { type: ComparedReportType, description: 'The earlier report.' }),
    after: t.expose('after', { type: ComparedReportType, description: 'The later one.' }),
    isSame: t.exposeBoolean('isSame', { description: 'Nothing that is compared differs.' }),
    counts: t.expose('counts', { type: ComparisonCountsType, description: 'How many of each.' }),
    facts: t.expose('facts', {
      type: [ReportFactChangeType],
      description: 'What the reports say of themselves.',
    }),
    legalBases: t.expose('legalBases', {
      type: [ListedTextChangeType],
      description: 'What they stand on.',
    }),
    sections: t.expose('sections', { type: [SectionChangeType], description: 'Their parts.' }),
    footnotes: t.expose('footnotes', {
      type: [MarkedTextChangeType],
      description: 'Their footnotes, matched by their words.',
    }),
    indicators: t.expose('indicators', {
      type: [IndicatorChangeType],
      description: 'Their indicators, in the later order.',
    }),
  }),
});
