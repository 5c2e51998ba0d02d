import { formatSigningAuthority, type Signer } from '@baocao/core/agency';
import { findAgencies, type RecordedAgency } from '@baocao/db';
import { builder } from '../builder.ts';
import { inOrderOf } from '../not-found.ts';

const UnitType = builder.objectRef<{ readonly key: string; readonly name: string }>('Unit');
builder.objectType(UnitType, {
  description: 'A part of an agency (phòng, chi cục, trung tâm).',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'How task lists point at it: `vp`.' }),
    name: t.exposeString('name', { description: 'Its name: `Văn phòng Sở`.' }),
  }),
});

const SignerType = builder.objectRef<Signer>('Signer');
builder.objectType(SignerType, {
  description: 'Somebody who may sign for the agency.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Without titles: `Nguyễn Hoài Trung`.' }),
    post: t.exposeString('post', { description: '`Phó Giám đốc`.' }),
    authority: t.string({
      nullable: true,
      description: '`KT. Giám đốc`; null where the head signs in person.',
      resolve: ({ authority }) => authority && formatSigningAuthority(authority),
    }),
  }),
});

export const AgencyType = builder.loadableNodeRef('Agency', {
  id: { resolve: ({ agency }: RecordedAgency) => agency.key },
  load: async (keys: string[], { store }) => {
    const found = await findAgencies(store, keys);
    return inOrderOf('Agency', keys, (key) => found[keys.indexOf(key)]);
  },
});

builder.objectType(AgencyType, {
  description: 'A body that reports (cơ quan): its names, letterhead and signers.',
  fields: (t) => ({
    key: t.string({
      description: '`binh-thuan/skhcn`: province and agency.',
      resolve: ({ agency }) => agency.key,
    }),
    name: t.string({
      description: '`Sở Khoa học và Công nghệ`.',
      resolve: ({ agency }) => agency.name,
    }),
    code: t.string({
      description: 'The short code in its document numbers: `SKHCN`.',
      resolve: ({ agency }) => agency.code,
    }),
    superior: t.string({
      description: 'The superior body of the letterhead.',
      resolve: ({ agency }) => agency.superior,
    }),
    seat: t.string({
      description: 'The place in the date line (địa danh).',
      resolve: ({ agency }) => agency.seat,
    }),
    units: t.field({
      type: [UnitType],
      description: 'Its parts, as far as task lists name them.',
      resolve: ({ agency }) => agency.units,
    }),
    signers: t.field({
      type: [SignerType],
      description: 'Who may sign its reports.',
      resolve: ({ agency }) => agency.signers,
    }),
    recipients: t.stringList({
      description: 'Nơi nhận, without the punctuation of the list.',
      resolve: ({ agency }) => agency.recipients,
    }),
    revision: t.exposeInt('revision', {
      description: 'Grows whenever the agency or its documents are recorded anew.',
    }),
  }),
});

builder.queryField('agency', (t) =>
  t.field({
    type: AgencyType,
    nullable: true,
    description: 'One agency; null where nobody of that key has recorded itself.',
    args: { key: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }) },
    resolve: async (_, { key }, { store }) => (await findAgencies(store, [key]))[0],
  }),
);
