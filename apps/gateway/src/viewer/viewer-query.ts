import {
  auditedProvince,
  type Deed,
  EVERY_AGENCY,
  type Operation,
  type Principal,
  WHO_MAY,
} from '@baocao/db';
import { AgencyType } from '../agency/agency-type.ts';
import { builder } from '../builder.ts';
import { OperationType } from '../change/change-type.ts';
import { ActorType } from '../issue/lifecycle-type.ts';

const SightType = builder.enumType('Sight', {
  description: 'What of the agencies’ records somebody sees.',
  values: {
    EVERYTHING: { description: 'All that every agency has recorded.' },
    PROVINCE: { description: 'All of a province, and of the others what they have issued.' },
    OWN_AGENCY: { description: 'All of one agency, and of the others what they have issued.' },
    ISSUED: { description: 'What has been issued, where reading is open to anybody.' },
  },
});

/** What has to be permitted for each thing that can be asked for. */
const DEEDS: Readonly<Record<Operation, Deed>> = {
  IMPORT: 'RECORD',
  RECORD: 'RECORD',
  SUBMIT: 'SUBMIT',
  RETURN: 'RETURN',
  REVISE: 'REVISE',
  APPROVE: 'APPROVE',
  ISSUE: 'ISSUE',
  AMEND: 'BEGIN_CORRECTION',
  CREATE_KEY: 'KEEP_KEYS',
  REVOKE_KEY: 'KEEP_KEYS',
};

const ViewerType = builder.objectRef<Principal>('Viewer');
builder.objectType(ViewerType, {
  description:
    'Whoever asks: who that is, what that one sees and may do. `{ actor: null, sees: ISSUED, may: [] }` where nobody has signed in.',
  fields: (t) => ({
    actor: t.expose('actor', {
      type: ActorType,
      nullable: true,
      description: 'Name and role; null for one who only reads.',
    }),
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'The agency that they belong to; null for one of none, or of several.',
      resolve: (viewer) => (sightOf(viewer) === 'OWN_AGENCY' ? viewer.agency : null),
    }),
    province: t.string({
      nullable: true,
      description: 'The province whose agencies they read: `binh-thuan`; null for others.',
      resolve: auditedProvince,
    }),
    sees: t.field({
      type: SightType,
      description: 'What they see.',
      resolve: sightOf,
    }),
    may: t.field({
      type: [OperationType],
      description: 'What their role may ask for, in the agencies of which they see all.',
      resolve: ({ actor }) =>
        (Object.keys(DEEDS) as Operation[]).filter(
          (operation) => actor && WHO_MAY[DEEDS[operation]].includes(actor.role),
        ),
    }),
  }),
});

function sightOf(viewer: Principal): 'EVERYTHING' | 'PROVINCE' | 'OWN_AGENCY' | 'ISSUED' {
  if (viewer.agency === null) return 'ISSUED';
  if (viewer.agency === EVERY_AGENCY) return 'EVERYTHING';
  return auditedProvince(viewer) === null ? 'OWN_AGENCY' : 'PROVINCE';
}

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'Who asks, and what they may.',
    resolve: (_, __, { store }) => store.principal,
  }),
);
