import type { FigureKind } from '@baocao/core/indicator';
import type { CitedDocument, Figure, Prose, ProseNode } from '@baocao/core/report';
import { builder, localId } from '../builder.ts';
import { DocumentType, documentAsCited } from '../document/document-type.ts';
import { IndicatorType } from '../indicator/indicator-type.ts';
import { ObservationType } from '../report/report-ref.ts';

type NodeOf<Name extends ProseNode['__typename']> = Extract<
  ProseNode,
  { readonly __typename: Name }
>;
type Nesting = Extract<ProseNode, { readonly children: unknown }>;

const TextNode = builder.objectRef<NodeOf<'TextNode'>>('TextNode');
builder.objectType(TextNode, {
  description: 'Words: `Kiểm tra `.',
  fields: (t) => ({ text: t.exposeString('text', { description: 'The words.' }) }),
});

const EmphasisNode = builder.objectRef<Nesting>('EmphasisNode');
const StrongNode = builder.objectRef<Nesting>('StrongNode');

const FigureNode = builder.objectRef<NodeOf<'FigureNode'>>('FigureNode');
builder.objectType(FigureNode, {
  description: 'A number bound to a fact; `figures` of the same text tells all of it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed.' }),
    fact: t.exposeString('fact', { description: '`mau-xang-dau`, `kiem-tra.percent`.' }),
  }),
});

const CitationNode = builder.objectRef<NodeOf<'CitationNode'>>('CitationNode');
builder.objectType(CitationNode, {
  description: 'A citation of a document: `Kế hoạch số 81/KH-SKHCN ngày 31/01/2023`.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As cited.' }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document.',
      resolve: ({ document }) => localId(document.id),
    }),
  }),
});

const FootnoteNode = builder.objectRef<NodeOf<'FootnoteNode'>>('FootnoteNode');
builder.objectType(FootnoteNode, {
  description: 'A call of a footnote.',
  fields: (t) => ({ marker: t.exposeString('marker', { description: '`1`.' }) }),
});

const NarrativeNode = builder.unionType('NarrativeNode', {
  description:
    'A run of a text: words, emphasis, a bound figure, a citation, a call of a footnote.',
  types: [TextNode, EmphasisNode, StrongNode, FigureNode, CitationNode, FootnoteNode],
  resolveType: ({ __typename }) => __typename,
});

builder.objectType(EmphasisNode, {
  description: 'Emphasised words, in italics: `*Trong đó:*`.',
  fields: (t) => ({
    children: t.expose('children', { type: [NarrativeNode], description: 'What is emphasised.' }),
  }),
});

builder.objectType(StrongNode, {
  description: 'Strong words, in bold: `**Quý I**`.',
  fields: (t) => ({
    children: t.expose('children', { type: [NarrativeNode], description: 'What is strong.' }),
  }),
});

const FigureKindType = builder.enumType('FigureKind', {
  description: 'What kind of number a figure is.',
  values: {
    COUNT: { description: '`15 mẫu`.' },
    MONEY: { description: '`57.720.000 đồng`.' },
    PERCENTAGE: { description: '`15,6%`.' },
    RATIO: { description: '`12/77`.' },
  } satisfies Record<FigureKind, { description: string }>,
});

export const FigureType = builder.objectRef<Figure>('Figure');
builder.objectType(FigureType, {
  description: 'A number in a text, bound to what it came from.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As printed: `340 triệu đồng`.' }),
    fact: t.exposeString('fact', { description: '`indicator` or `indicator.part`.' }),
    kind: t.expose('kind', { type: FigureKindType, description: 'What kind of number.' }),
    value: t.expose('value', { type: 'Decimal', description: 'The number itself: `340`.' }),
    of: t.expose('of', {
      type: 'Decimal',
      nullable: true,
      description: 'The whole, where the figure is a ratio.',
    }),
    unit: t.exposeString('unit', { description: 'What it counts: `triệu đồng`.' }),
    indicator: t.field({
      type: IndicatorType,
      nullable: true,
      description: 'What is measured.',
      resolve: ({ indicator }) => localId(indicator.id),
    }),
    trace: t.exposeString('trace', {
      description: 'Where it comes from: `12/77 tổ chức = 15,6%, Báo cáo 258/BC-SKHCN`.',
    }),
    observation: t.field({
      type: ObservationType,
      nullable: true,
      description: 'What was observed; null for a figure that shows a target.',
      resolve: ({ observation }) => observation && localId(observation.id),
    }),
  }),
});

export const CitationType = builder.objectRef<CitedDocument>('Citation');
builder.objectType(CitationType, {
  description: 'A citation in a text: `Kế hoạch số 81/KH-SKHCN ngày 31/01/2023`.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As cited.' }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: 'The document.',
      resolve: ({ document }, _, context) => documentAsCited(document, context),
    }),
  }),
});

const CalledFootnote = builder.objectRef<Prose['footnotes'][number]>('CalledFootnote');
builder.objectType(CalledFootnote, {
  description: 'A footnote that a text calls.',
  fields: (t) => ({
    marker: t.exposeString('marker', { description: '`1`.' }),
    text: t.exposeString('text', { description: 'The words of the note.' }),
  }),
});

export const ProseType = builder.interfaceRef<Prose>('Prose');
builder.interfaceType(ProseType, {
  description:
    'A text with all that is known of it: `Kiểm tra 15 mẫu xăng dầu`, of which 15 is a bound figure.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words alone, without calls of footnotes.' }),
    narrative: t.expose('narrative', {
      type: [NarrativeNode],
      description: 'The text as a run of words, figures, citations and calls of footnotes.',
    }),
    footnotes: t.expose('footnotes', {
      type: [CalledFootnote],
      description: 'The footnotes that it calls.',
    }),
    figures: t.expose('figures', { type: [FigureType], description: 'Its bound numbers.' }),
    citations: t.expose('citations', { type: [CitationType], description: 'Its citations.' }),
  }),
});
