import type {
  ListedTextChange,
  MarkedTextChange,
  NumberChange,
  ResultChange,
  ResultPlace,
  TextChange,
  TextSegment,
} from '@baocao/core/comparison';
import { builder } from '../builder.ts';
import { NumberKindType } from '../narrative/number-kind-type.ts';
import { NumberChangeKindType, TextChangeKindType } from './change-kind-type.ts';

const SegmentKindType = builder.enumType('TextSegmentKind', {
  description: 'Whose words a run is.',
  values: {
    SAME: { description: 'Both reports’.' },
    REMOVED: { description: 'The earlier one’s.' },
    ADDED: { description: 'The later one’s.' },
  } satisfies Record<TextSegment['kind'], { description: string }>,
});

const SegmentType = builder.objectRef<TextSegment>('TextSegment');
builder.objectType(SegmentType, {
  description: 'A run of words: `đã cấp 254 giấy`.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SegmentKindType, description: 'Whose words.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
});

export const NumberChangeType = builder.objectRef<NumberChange>('NumberChange');
builder.objectType(NumberChangeType, {
  description:
    'A number of one text or of two, paired by what it is bound to, else by the words around it.',
  fields: (t) => ({
    fact: t.exposeString('fact', {
      nullable: true,
      description: '`mau-xang-dau`, `kiem-tra.percent`; null for one that is bound to nothing.',
    }),
    kind: t.expose('kind', { type: NumberKindType, description: 'What kind of number.' }),
    change: t.expose('change', { type: NumberChangeKindType, description: 'What became of it.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'As printed in the earlier report: `12/77`.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'As printed in the later one: `31/77`.',
    }),
    difference: t.expose('difference', {
      type: 'Decimal',
      nullable: true,
      description:
        '`after` less `before`, exactly: `19`; null where the two are no amounts of one kind or can be read two ways.',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Of the difference: `triệu đồng`, `điểm %`.',
    }),
  }),
});

const ComparedTextType = builder.interfaceRef<TextChange>('ComparedText');
builder.interfaceType(ComparedTextType, {
  description: 'A text of one report or of both, its numbers, and its words side by side.',
  fields: (t) => ({
    change: t.expose('change', { type: TextChangeKindType, description: 'What became of it.' }),
    alsoReworded: t.exposeBoolean('alsoReworded', {
      description: 'A number changed, and other words differ too.',
    }),
    before: t.exposeString('before', { nullable: true, description: 'The earlier text.' }),
    after: t.exposeString('after', { nullable: true, description: 'The later text.' }),
    segments: t.expose('segments', {
      type: [SegmentType],
      description: 'Its words: `SAME` and `REMOVED` make up `before`; `SAME` and `ADDED`, `after`.',
    }),
    numbers: t.expose('numbers', { type: [NumberChangeType], description: 'Its numbers.' }),
  }),
});

const ListedTextType = builder.interfaceRef<ListedTextChange>('ListedText');
builder.interfaceType(ListedTextType, {
  description: 'A text that has its place among others.',
  interfaces: [ComparedTextType],
  fields: (t) => ({
    moved: t.exposeBoolean('moved', {
      description: 'It stands under another theme, or in another order.',
    }),
  }),
});

export const TextChangeType = builder.objectRef<TextChange>('TextChange');
builder.objectType(TextChangeType, {
  description: 'What became of a title or heading.',
  interfaces: [ComparedTextType],
});

export const ListedTextChangeType = builder.objectRef<ListedTextChange>('ListedTextChange');
builder.objectType(ListedTextChangeType, {
  description: 'What became of a legal basis.',
  interfaces: [ComparedTextType, ListedTextType],
});

export const MarkedTextChangeType = builder.objectRef<MarkedTextChange>('MarkedTextChange');
builder.objectType(MarkedTextChangeType, {
  description:
    'What became of a paragraph or footnote; one that only has another marker is unchanged.',
  interfaces: [ComparedTextType, ListedTextType],
  fields: (t) => ({
    markerBefore: t.exposeString('markerBefore', {
      nullable: true,
      description: '`1.` in the earlier report.',
    }),
    markerAfter: t.exposeString('markerAfter', {
      nullable: true,
      description: '`2.` in the later one.',
    }),
  }),
});

const ResultPlaceType = builder.objectRef<ResultPlace>('ResultPlace');
builder.objectType(ResultPlaceType, {
  description: 'Where a result stands in a report.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the result: `Result:binh-thuan/skhcn/2023-Q1/6/1`.' }),
    period: t.expose('period', {
      type: 'Period',
      description: 'The period that it was recorded for: `2023-Q1`.',
    }),
    theme: t.exposeString('theme', { nullable: true, description: 'The heading over it.' }),
  }),
});

export const ResultChangeType = builder.objectRef<ResultChange>('ResultChange');
builder.objectType(ResultChangeType, {
  description: 'What became of a result.',
  interfaces: [ComparedTextType, ListedTextType],
  fields: (t) => ({
    placeBefore: t.expose('placeBefore', {
      type: ResultPlaceType,
      nullable: true,
      description: 'Where it stands in the earlier report.',
    }),
    placeAfter: t.expose('placeAfter', {
      type: ResultPlaceType,
      nullable: true,
      description: 'Where it stands in the later one.',
    }),
  }),
});
