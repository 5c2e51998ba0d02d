import type { Difference, Proposal, ProposedPart } from '@baocao/db';
import { builder } from '../builder.ts';

const DifferenceType = builder.objectRef<Difference>('ImportDifference');
builder.objectType(DifferenceType, {
  description: 'One place in which a part is to become another.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Keys and places from the top: `results/3/task`.',
    }),
    before: t.string({
      nullable: true,
      description: 'As recorded, as JSON: `"1.1"`; null where nothing is there.',
      resolve: ({ before }) => (before === undefined ? null : JSON.stringify(before)),
    }),
    after: t.string({
      nullable: true,
      description: 'As it comes in, as JSON; null where it is taken away.',
      resolve: ({ after }) => (after === undefined ? null : JSON.stringify(after)),
    }),
  }),
});

const PartStatusType = builder.enumType('ImportPartStatus', {
  description: 'What becomes of a part of an agency’s records.',
  values: {
    NEW: { description: 'It is not recorded yet.' },
    CHANGED: { description: 'It is recorded otherwise.' },
    UNCHANGED: { description: 'It is recorded as it comes in.' },
    KEPT: { description: 'It is recorded and not in the files: an import takes nothing away.' },
  } satisfies Record<ProposedPart['status'], { description: string }>,
});

const PartType = builder.objectRef<ProposedPart>('ImportPart');
builder.objectType(PartType, {
  description: 'A part of an agency’s records, and what the import makes of it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: '`agency`, `2023/tasks`, `2023-Q1`.' }),
    status: t.expose('status', { type: PartStatusType, description: 'What becomes of it.' }),
    issues: t.exposeString('issues', {
      nullable: true,
      description: 'Under which number the period’s report becomes issued by it: `258/BC-SKHCN`.',
    }),
    differences: t.expose('differences', {
      type: [DifferenceType],
      description: 'Where it differs, in reading order; none of what is new.',
    }),
  }),
});

export const ImportProposalType = builder.objectRef<Proposal>('ImportProposal');
builder.objectType(ImportProposalType, {
  description: 'What an import would change, or has changed, part by part.',
  fields: (t) => ({
    agency: t.exposeString('agency', {
      description: 'Key of whose files they are: `demo/sotnmt`.',
    }),
    basis: t.exposeInt('basis', {
      description:
        'Upon which change of the agency’s log it was made: `12`. Give it to `applyImport`, which is refused with `Conflict` where anything was recorded since.',
    }),
    unchanged: t.exposeBoolean('unchanged', {
      description: 'Nothing is new, nothing differs, nothing becomes issued.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was recorded; null where it is only proposed.',
    }),
    parts: t.expose('parts', { type: [PartType], description: 'Part by part.' }),
  }),
});
