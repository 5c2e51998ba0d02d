import type {
  ComparisonCounts,
  NumberCounts,
  PartCounts,
  TextCounts,
} from '@baocao/core/comparison';
import { builder } from '../builder.ts';

const PartCountsType = builder.objectRef<PartCounts>('PartCounts');
builder.objectType(PartCountsType, {
  description:
    'How many parts of a kind there are by what became of them: `{ added: 1, changed: 4, … }`.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Added.' }),
    removed: t.exposeInt('removed', { description: 'Removed.' }),
    changed: t.exposeInt('changed', { description: 'Changed.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Unchanged.' }),
  }),
});

const TextCountsType = builder.objectRef<TextCounts>('TextCounts');
builder.objectType(TextCountsType, {
  description:
    'How many texts of a kind there are by what became of them: `{ added: 4, reworded: 3, … }`.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Added.' }),
    removed: t.exposeInt('removed', { description: 'Removed.' }),
    reworded: t.exposeInt('reworded', { description: 'With other words.' }),
    numberChanged: t.exposeInt('numberChanged', { description: 'With another number.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Unchanged.' }),
    moved: t.exposeInt('moved', { description: 'Moved; of all the others.' }),
  }),
});

const NumberCountsType = builder.objectRef<NumberCounts>('NumberCounts');
builder.objectType(NumberCountsType, {
  description: 'How many numbers there are by what became of them: `{ added: 2, changed: 5, … }`.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Added.' }),
    removed: t.exposeInt('removed', { description: 'Removed.' }),
    changed: t.exposeInt('changed', { description: 'With another value.' }),
    printedOtherwise: t.exposeInt('printedOtherwise', {
      description: 'With the same value, printed otherwise.',
    }),
    unchanged: t.exposeInt('unchanged', { description: 'Unchanged.' }),
  }),
});

export const ComparisonCountsType = builder.objectRef<ComparisonCounts>('ComparisonCounts');
builder.objectType(ComparisonCountsType, {
  description:
    'How many of each kind, over the whole report: `{ results: { added: 4, removed: 2, … } }`.',
  fields: (t) => ({
    facts: t.expose('facts', { type: PartCountsType, description: 'Facts of the report.' }),
    tasks: t.expose('tasks', { type: PartCountsType, description: 'Tasks.' }),
    results: t.expose('results', { type: TextCountsType, description: 'Results.' }),
    paragraphs: t.expose('paragraphs', { type: TextCountsType, description: 'Paragraphs.' }),
    footnotes: t.expose('footnotes', { type: TextCountsType, description: 'Footnotes.' }),
    numbers: t.expose('numbers', {
      type: NumberCountsType,
      description: 'Numbers in results, paragraphs and footnotes.',
    }),
    indicators: t.expose('indicators', { type: PartCountsType, description: 'Indicators.' }),
  }),
});
