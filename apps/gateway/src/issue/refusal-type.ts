import { builder } from '../builder.ts';
import { IN_LANGUAGE } from '../language-type.ts';
import {
  describeMutationRefusal,
  type MutationRefusal,
  type StepRefusal,
} from './describe-mutation-refusal.ts';
import { ReportEventEnum, ReportStatusType, RoleType } from './lifecycle-type.ts';
import { ObstacleType } from './obstacle-type.ts';
import { describeInputFault, type InputFault } from './step-input.ts';

export type RefusalOf<Code extends StepRefusal['code']> = Extract<
  StepRefusal,
  { readonly code: Code }
>;

export const RefusalType = builder.interfaceRef<MutationRefusal>('Refusal');
builder.interfaceType(RefusalType, {
  description: 'Why nothing was done; nothing has changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable: `NOT_ALLOWED_FROM`.' }),
    field: t.string({
      nullable: true,
      description: 'The argument that is to blame, where one is: `remarks`.',
      resolve: (refusal) => FIELDS[refusal.code] ?? null,
    }),
    message: t.string({
      description: 'What was refused, why, and what to do next.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (refusal, { language }) => describeMutationRefusal(refusal, language),
    }),
  }),
});

const FIELDS: { readonly [Code in MutationRefusal['code']]?: string } = {
  FOLDER_FAULTY: 'files',
  IMPORT_REFUSED: 'files',
  NOTHING_RECORDED: 'period',
  CONFLICT: 'expectedRevision',
  KEY_REUSED: 'key',
  REMARKS_NEEDED: 'remarks',
};

export const NotSignedInType = builder.objectRef<RefusalOf<'NOT_SIGNED_IN'>>('NotSignedIn');
builder.objectType(NotSignedInType, {
  description: 'Nobody is known to ask, so reports can only be read.',
  interfaces: [RefusalType],
});

const InputFaultType = builder.objectRef<InputFault>('InputFault');
builder.objectType(InputFaultType, {
  description: 'An argument that cannot be read.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: '`MALFORMED_NUMBER` or `MALFORMED_KEY`.',
    }),
    field: t.exposeString('field', { description: 'Which argument: `number`.' }),
    given: t.exposeString('given', { description: 'What was given.' }),
    forms: t.stringList({
      description: 'How it may be written: `["45/BC-STNMT"]`.',
      resolve: ({ forms }) => forms,
    }),
    message: t.string({
      description: 'What cannot be read, and how to write it.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (fault, { language }) => describeInputFault(fault, language),
    }),
  }),
});

export const InvalidInputType = builder.objectRef<RefusalOf<'INVALID_INPUT'>>('InvalidInput');
builder.objectType(InvalidInputType, {
  description: 'Some arguments cannot be read; all of them are named at once.',
  interfaces: [RefusalType],
  fields: (t) => ({
    faults: t.expose('faults', { type: [InputFaultType], description: 'Which, and why.' }),
  }),
});

export const ConflictType = builder.objectRef<RefusalOf<'CONFLICT'>>('Conflict');
builder.objectType(ConflictType, {
  description:
    'What is recorded is no longer what the one who asks has seen. Read it again, then repeat.',
  interfaces: [RefusalType],
  fields: (t) => ({
    expected: t.exposeInt('expected', { description: 'The revision that was seen.' }),
    current: t.exposeInt('current', { description: 'The revision that it is of now.' }),
  }),
});

export const KeyReusedType = builder.objectRef<RefusalOf<'KEY_REUSED'>>('KeyReused');
builder.objectType(KeyReusedType, {
  description: 'Something else was asked for under the key before.',
  interfaces: [RefusalType],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The key.' }),
  }),
});

export const NothingRecordedType =
  builder.objectRef<RefusalOf<'NOTHING_RECORDED'>>('NothingRecorded');
builder.objectType(NothingRecordedType, {
  description: 'Nothing is recorded for the period.',
  interfaces: [RefusalType],
  fields: (t) => ({
    agency: t.exposeString('agency', { description: '`binh-thuan/skhcn`.' }),
    period: t.expose('period', { type: 'Period', description: '`2023-Q2`.' }),
  }),
});

export const NotPermittedType = builder.objectRef<RefusalOf<'NOT_PERMITTED'>>('NotPermitted');
builder.objectType(NotPermittedType, {
  description: 'Whoever asks may not do this.',
  interfaces: [RefusalType],
  fields: (t) => ({
    event: t.expose('event', { type: ReportEventEnum, description: 'What was asked for.' }),
    role: t.expose('role', { type: RoleType, description: 'The role of whoever asks.' }),
    permitted: t.expose('permitted', { type: [RoleType], description: 'The roles that may.' }),
  }),
});

export const NotAllowedFromType =
  builder.objectRef<RefusalOf<'NOT_ALLOWED_FROM'>>('NotAllowedFrom');
builder.objectType(NotAllowedFromType, {
  description: 'The report’s status does not allow it, whoever asks.',
  interfaces: [RefusalType],
  fields: (t) => ({
    event: t.expose('event', { type: ReportEventEnum, description: 'What was asked for.' }),
    status: t.expose('status', { type: ReportStatusType, description: 'Where the report is.' }),
    allowed: t.expose('allowed', {
      type: [ReportEventEnum],
      description: 'What can be done from there; nothing for one that was replaced.',
    }),
  }),
});

export const RemarksNeededType = builder.objectRef<RefusalOf<'REMARKS_NEEDED'>>('RemarksNeeded');
builder.objectType(RemarksNeededType, {
  description: 'A report is not sent back without saying what is to be mended.',
  interfaces: [RefusalType],
});

export const ObstaclesType = builder.objectRef<RefusalOf<'OBSTACLES'>>('Obstacles');
builder.objectType(ObstaclesType, {
  description: 'What stands against issuing the report, all at once.',
  interfaces: [RefusalType],
  fields: (t) => ({
    obstacles: t.expose('obstacles', {
      type: [ObstacleType],
      description: 'In the order of the paper’s parts.',
    }),
  }),
});

export const NotCanonicalType = builder.objectRef<RefusalOf<'NOT_CANONICAL'>>('NotCanonical');
builder.objectType(NotCanonicalType, {
  description: 'A value cannot be frozen as it is.',
  interfaces: [RefusalType],
  fields: (t) => ({
    pointer: t.exposeString('pointer', { description: 'Where it stands: `/report/lead`.' }),
    reason: t.exposeString('reason', {
      description: '`LONE_SURROGATE`, `NOT_FINITE`, `NO_JSON_VALUE` or `TOO_DEEP`.',
    }),
  }),
});

export const NotFreezableType =
  builder.objectRef<RefusalOf<'NOT_ISSUED' | 'NOT_OF_ITS_SOURCE'>>('NotFreezable');
builder.objectType(NotFreezableType, {
  description: 'The report is not what its records give any more; ask again.',
  interfaces: [RefusalType],
  fields: (t) => ({
    report: t.exposeID('report', { description: '`Report:binh-thuan/skhcn/2023-Q1`.' }),
  }),
});

/** The type that tells each refusal. */
export const REFUSAL_TYPES = {
  NOT_SIGNED_IN: 'NotSignedIn',
  INVALID_INPUT: 'InvalidInput',
  NOTHING_RECORDED: 'NothingRecorded',
  NOT_PERMITTED: 'NotPermitted',
  NOT_ALLOWED_FROM: 'NotAllowedFrom',
  REMARKS_NEEDED: 'RemarksNeeded',
  OBSTACLES: 'Obstacles',
  CONFLICT: 'Conflict',
  KEY_REUSED: 'KeyReused',
  NOT_CANONICAL: 'NotCanonical',
  NOT_ISSUED: 'NotFreezable',
  NOT_OF_ITS_SOURCE: 'NotFreezable',
} as const satisfies Readonly<Record<StepRefusal['code'], string>>;
