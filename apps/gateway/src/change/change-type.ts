import { type Change, type ChangedPart, describeChangedPart, type Operation } from '@baocao/db';
import { builder } from '../builder.ts';
import { ActorType } from '../issue/lifecycle-type.ts';
import { IN_LANGUAGE } from '../language-type.ts';

export const OperationType = builder.enumType('Operation', {
  description: 'What was asked for that changed an agency’s records.',
  values: {
    IMPORT: { description: 'A folder was recorded (ghi nhận).' },
    RECORD: { description: 'A period was recorded, or recorded anew (ghi nhận kỳ).' },
    SUBMIT: { description: 'A report was handed in (trình).' },
    RETURN: { description: 'A report was sent back with remarks (trả lại).' },
    REVISE: { description: 'A report was taken up again as a draft (sửa).' },
    APPROVE: { description: 'A report was found fit to be issued (duyệt).' },
    ISSUE: { description: 'A report was numbered, dated, signed and frozen (phát hành).' },
    AMEND: { description: 'The correction of an issued report was begun (đính chính, thay thế).' },
    CREATE_KEY: { description: 'An access key was made (cấp khóa).' },
    REVOKE_KEY: { description: 'An access key was revoked (thu hồi khóa).' },
  } satisfies Record<Operation, { description: string }>,
});

const ChangedPartType = builder.objectRef<ChangedPart>('ChangedPart');
builder.objectType(ChangedPartType, {
  description: 'One part of an agency’s records as it was before a change and as it was after.',
  fields: (t) => ({
    name: t.string({
      description: 'Which one, in words: `nội dung ghi nhận kỳ 2023-Q1`, `record of 2023-Q1`.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (part, { language }) => describeChangedPart(part, language),
    }),
    table: t.exposeString('table', { description: 'Where it is kept: `period_record`.' }),
    before: t.string({
      nullable: true,
      description:
        'As it was, as JSON: `{"agency":"binh-thuan/skhcn","period":"2023-Q1",…}`. Null where it was not there.',
      resolve: ({ before }) => before && JSON.stringify(before),
    }),
    after: t.string({
      description:
        'As it was then recorded, as JSON; without the frozen bytes of an issued report, which its digest tells of.',
      resolve: ({ after }) => JSON.stringify(after),
    }),
  }),
});

export const ChangeType = builder.objectRef<Change>('Change');
builder.objectType(ChangeType, {
  description:
    'One write to an agency’s records, as its log keeps it: who did what when, what was there and what is there now. Never altered.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Its place in the log, from 1: `12`.' }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When, in UTC: `2023-03-09T07:30:00.000Z`.',
    }),
    actor: t.expose('actor', { type: ActorType, description: 'Who did it.' }),
    operation: t.expose('operation', { type: OperationType, description: 'What was asked for.' }),
    key: t.exposeString('key', {
      nullable: true,
      description: 'Under which it was asked for, so that it was done once; null without one.',
    }),
    digest: t.exposeString('digest', {
      description: 'Of the entry with the digest of the one before it: `sha256:…`.',
    }),
    parts: t.expose('parts', { type: [ChangedPartType], description: 'What it changed.' }),
  }),
});
