import { nodeId } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import type { Span } from '@baocao/core/narrative';
import type { SearchMatch } from '@baocao/core/search';
import type { DocumentHit, ResultHit } from '@baocao/db';
import { AgencyType } from '../agency/agency-type.ts';
import { builder } from '../builder.ts';
import { DocumentType } from '../document/document-type.ts';

const SearchMatchType = builder.enumType('SearchMatch', {
  description: 'How well a text answers a search, the best first.',
  values: {
    VERBATIM: { description: 'The words in a row, with their accents.' },
    PHRASE: { description: 'The words in a row, whatever their accents.' },
    WORDS: { description: 'Every word, somewhere.' },
  } satisfies Record<SearchMatch, { description: string }>,
});

const SpanType = builder.objectRef<Span>('SearchSpan');
builder.objectType(SpanType, {
  description: 'A part of a text that answers a search.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: 'Where in `text` it begins, in UTF-16 units from 0.',
    }),
    end: t.exposeInt('end', { description: 'Where it ends, itself not included.' }),
  }),
});

const SPANS = 'The parts of the text to highlight: in order, none within another.';
const MATCH = 'How well it answers.';

export const ResultHitType = builder.objectRef<ResultHit>('ResultHit');
builder.objectType(ResultHitType, {
  description: 'A result that answers a search. `node` gives what bears one of its ids.',
  fields: (t) => ({
    resultId: t.id({
      description: '`Result:binh-thuan/skhcn/2023-Q1/1.1/1`.',
      resolve: ({ agency, period, task, ordinal }) =>
        nodeId('Result', agency as AgencyKey, period, task, ordinal),
    }),
    reportId: t.id({
      description: '`Report:binh-thuan/skhcn/2023-Q1`.',
      resolve: ({ agency, period }) => nodeId('Report', agency as AgencyKey, period),
    }),
    taskId: t.id({
      description: '`Task:binh-thuan/skhcn/2023/1.1`.',
      resolve: ({ agency, year, task }) => nodeId('Task', agency as AgencyKey, year, task),
    }),
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Whose result it is.',
      resolve: ({ agency }) => agency,
    }),
    period: t.expose('period', {
      type: 'Period',
      description: 'The period it was recorded for: `2023-Q1`.',
    }),
    task: t.exposeString('task', { description: 'The code of its task: `1.1`.' }),
    theme: t.exposeString('theme', { nullable: true, description: 'Its theme under the task.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
    spans: t.expose('spans', { type: [SpanType], description: SPANS }),
    match: t.expose('match', { type: SearchMatchType, description: MATCH }),
  }),
});

export const DocumentHitType = builder.objectRef<DocumentHit>('DocumentHit');
builder.objectType(DocumentHitType, {
  description: 'A document that answers a search: `81/KH-SKHCN` for `ke hoach 81`.',
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: 'The document, as an agency has listed it.',
      resolve: ({ recorded }) => recorded,
    }),
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Who has listed it.',
      resolve: ({ recorded }) => recorded.agency,
    }),
    text: t.exposeString('text', { description: 'Its number, issuer and subject in a row.' }),
    spans: t.expose('spans', { type: [SpanType], description: SPANS }),
    match: t.expose('match', { type: SearchMatchType, description: MATCH }),
  }),
});
