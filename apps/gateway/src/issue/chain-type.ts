import {
  type AgencyChainBreak,
  describeAgencyChainBreak,
  findAgencies,
  listAgencies,
  verifyAgencyChain,
} from '@baocao/db';
import { builder } from '../builder.ts';
import { IN_LANGUAGE } from '../language-type.ts';
import { reportError } from '../report/report-error.ts';

const BreakCodeType = builder.enumType('ChainBreakCode', {
  description: 'In what an issued report is not what was issued.',
  values: {
    OUT_OF_SEQUENCE: { description: 'An issue was taken out, put in or moved.' },
    DIGEST_DIFFERS: { description: 'The content is not what the digest is of.' },
    NOT_LINKED: { description: 'It does not follow on the issue before.' },
    OF_ANOTHER_AGENCY: { description: 'It is another agency’s.' },
    UNREADABLE: { description: 'It cannot be read.' },
    COLUMN_DIFFERS: { description: 'What is kept beside it says something else.' },
    NOT_REASSEMBLED: { description: 'Its own records do not give this report.' },
    STATE_DIFFERS: { description: 'Its status and the chain do not agree.' },
  } satisfies Record<AgencyChainBreak['code'], { description: string }>,
});

const WholeChainType = builder.objectRef<{ readonly entries: number }>('WholeChain');
builder.objectType(WholeChainType, {
  description: 'Everything that the agency has issued is as it was issued.',
  fields: (t) => ({
    entries: t.exposeInt('entries', { description: 'How many reports it has issued: `4`.' }),
  }),
});

const BrokenChainType = builder.objectRef<AgencyChainBreak>('BrokenChain');
builder.objectType(BrokenChainType, {
  description: 'The first issued report that is not what was issued.',
  fields: (t) => ({
    code: t.expose('code', { type: BreakCodeType, description: 'In what.' }),
    number: t.exposeString('number', { description: 'Its number: `258/BC-SKHCN`.' }),
    position: t.int({
      nullable: true,
      description: 'Its place in the chain, from 1; null where it may stand in none.',
      resolve: (found) => ('position' in found ? found.position : null),
    }),
    period: t.field({
      type: 'Period',
      nullable: true,
      description: 'Its period, where its state is what differs: `2023-Q1`.',
      resolve: (found) => ('period' in found ? found.period : null),
    }),
    edition: t.int({
      nullable: true,
      description: 'Its edition, where its state is what differs.',
      resolve: (found) => ('edition' in found ? found.edition : null),
    }),
    message: t.string({
      description: 'What is wrong, and what to do.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (found, { language }) => describeAgencyChainBreak(found, language),
    }),
  }),
});

const VerificationType = builder.unionType('ChainVerification', {
  description: 'The chain of what an agency has issued, whole or with its first break.',
  types: [WholeChainType, BrokenChainType],
  resolveType: (verified) => ('code' in verified ? BrokenChainType : WholeChainType),
});

builder.queryField('verifyChain', (t) =>
  t.field({
    type: VerificationType,
    nullable: true,
    description:
      'Looks at every report that an agency has issued: its bytes, its digest, its place in the chain. Null with an error of the code UNKNOWN_AGENCY where nobody of that key has recorded itself.',
    args: { agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }) },
    resolve: async (_, { agency }, { store }) => {
      const [recorded] = await findAgencies(store, [agency]);
      if (!recorded) {
        const agencies = (await listAgencies(store)).map((each) => each.agency.key);
        throw reportError({ code: 'UNKNOWN_AGENCY', agency, agencies });
      }
      const verified = await verifyAgencyChain(store, agency);
      return verified.ok ? verified.value : verified.error;
    },
  }),
);
