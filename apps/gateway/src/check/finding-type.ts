import type { Finding, FindingPlace, Severity } from '@baocao/core/check';
import { builder } from '../builder.ts';
import { IN_LANGUAGE } from '../language-type.ts';

export const FindingSeverityType = builder.enumType('FindingSeverity', {
  description: 'How much weighs what a check found.',
  values: {
    ERROR: { value: 'error', description: 'The report contradicts itself or a recorded fact.' },
    WARNING: { value: 'warning', description: 'Somebody should look at it before it is signed.' },
    INFO: { value: 'info', description: 'A note; nothing need be done.' },
  } satisfies Record<Uppercase<Severity>, { value: Severity; description: string }>,
});

const FindingPlaceType = builder.objectRef<FindingPlace>('FindingPlace');
builder.objectType(FindingPlaceType, {
  description: 'Where a finding stands.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description:
        'The passage: `sections/0/tasks/3/groups/0/results/1` of a report, `L47` of a text.',
    }),
    text: t.exposeString('text', { description: 'The words of the passage.' }),
    start: t.exposeInt('start', {
      description: 'Where in `text` the words in question begin, in UTF-16 units from 0.',
    }),
    end: t.exposeInt('end', { description: 'Where they end, itself not included.' }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line in the text, from 1; null in a report, which has no lines.',
    }),
    column: t.exposeInt('column', {
      nullable: true,
      description: 'The UTF-16 unit in that line, from 1; null in a report.',
    }),
  }),
});

export const FindingType = builder.objectRef<Finding>('Finding');
builder.objectType(FindingType, {
  description: 'What a check found (điều cần xem lại).',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'The same for the same fault in the same place, run after run; unique within its report or text only.',
    }),
    rule: t.exposeString('rule', { description: 'Whose finding it is: `SUM-01`.' }),
    severity: t.expose('severity', { type: FindingSeverityType, description: 'Its weight.' }),
    place: t.expose('place', { type: FindingPlaceType, description: 'Where it stands.' }),
    message: t.string({
      description: 'What is amiss.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: ({ message }, { language }) => message[language],
    }),
    evidence: t.exposeString('evidence', { description: 'The words that show it, quoted.' }),
    computation: t.exposeString('computation', {
      nullable: true,
      description: '`13 + 1 + 2 = 16 ≠ 15`; null where nothing is computed.',
    }),
    suggestion: t.string({
      nullable: true,
      description: 'What to do about it.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: ({ suggestion }, { language }) => suggestion?.[language],
    }),
  }),
});
