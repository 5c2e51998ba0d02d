import type { Result } from '@baocao/core';
import type { Report } from '@baocao/core/report';
import {
  amendReport,
  approveReport,
  findEdition,
  type IssueRefusal,
  issueReport,
  type ReportAddress,
  type ReportEdition,
  returnReport,
  reviseReport,
  type StepOrder,
  type Store,
  submitReport,
} from '@baocao/db';
import { builder } from '../builder.ts';
import { forgetRead, type GatewayContext } from '../context.ts';
import { AmendmentKindType } from './amendment-type.ts';
import { type InputFault, invalidInput, readKey, readNumber } from './step-input.ts';
import {
  AmendReportPayload,
  ApproveReportPayload,
  IssueReportPayload,
  ReturnReportPayload,
  ReviseReportPayload,
  type StepOutcome,
  SubmitReportPayload,
} from './step-payload.ts';

builder.mutationType({
  description:
    'What takes a report on its way. Each answers with the report, or with a `Refusal`, and then nothing has changed.',
});

const PLACE = builder.args((t) => ({
  agency: t.string({ required: true, description: '`binh-thuan/skhcn`.' }),
  period: t.field({ type: 'Period', required: true, description: '`2023-Q1`.' }),
  expectedRevision: t.int({
    description:
      'The report’s `revision` as you have seen it: refused with `Conflict` where it is another by now.',
  }),
  key: t.string({
    description:
      'Of your choosing, 1 to 200 printable characters: `submit-2024-Q1`. The same again under it, by the same person, is done once; answered is the report as it now stands.',
  }),
}));

builder.mutationFields((t) => ({
  submitReport: t.field({
    type: SubmitReportPayload,
    description: 'Hands the draft in (trình).',
    args: PLACE,
    resolve: (_, place, context) => takeStep(context, place, submitReport),
  }),
  returnReport: t.field({
    type: ReturnReportPayload,
    description: 'Sends back what was handed in or approved (trả lại).',
    args: {
      ...PLACE,
      remarks: t.arg.string({ required: true, description: '`Bổ sung số liệu mục 2.`' }),
    },
    resolve: (_, { remarks, ...place }, context) =>
      takeStep(context, place, (store, step) => returnReport(store, { ...step, remarks })),
  }),
  reviseReport: t.field({
    type: ReviseReportPayload,
    description: 'Takes up again as a draft what was handed in, sent back or approved.',
    args: PLACE,
    resolve: (_, place, context) => takeStep(context, place, reviseReport),
  }),
  approveReport: t.field({
    type: ApproveReportPayload,
    description: 'Finds what was handed in fit to be issued (duyệt).',
    args: PLACE,
    resolve: (_, place, context) => takeStep(context, place, approveReport),
  }),
  issueReport: t.field({
    type: IssueReportPayload,
    description:
      'Numbers, dates and signs what was approved, and freezes it for ever (phát hành). Nothing un-issues: a correction is a report of its own.',
    args: {
      ...PLACE,
      number: t.arg.string({ required: true, description: '`258/BC-SKHCN`.' }),
      issuedOn: t.arg({ type: 'Date', required: true, description: 'The day: `2023-03-09`.' }),
      signer: t.arg.string({
        required: true,
        description: 'Key of the signer in the agency: `nguyen-hoai-trung`.',
      }),
    },
    resolve: (_, { number, issuedOn, signer, ...place }, context) => {
      const read = readNumber(number);
      return takeStep(
        context,
        place,
        async (store, step) => {
          if (!read.ok) throw new Error('Issued under an unread number');
          return issueReport(store, { ...step, number: read.value, issuedOn, signer });
        },
        [read],
      );
    },
  }),
  amendReport: t.field({
    type: AmendReportPayload,
    description:
      'Begins the correction of an issued report: a draft of the next edition. Until that is issued, what was issued stays the period’s report.',
    args: {
      ...PLACE,
      kind: t.arg({
        type: AmendmentKindType,
        required: true,
        description: 'Whether it corrects the issued report or stands in for it.',
      }),
    },
    resolve: (_, { kind, ...place }, context) =>
      takeStep(context, place, (store, step) => amendReport(store, { ...step, kind })),
  }),
}));

type Place = ReportAddress & {
  readonly expectedRevision?: number | null | undefined;
  readonly key?: string | null | undefined;
};

/** Takes the step for whoever asks, at once; nothing is tried where nobody does or an argument cannot be read. */
async function takeStep(
  context: GatewayContext,
  { agency, period, expectedRevision = null, key: given = null }: Place,
  take: (store: Store, step: StepOrder) => Promise<Result<ReportEdition | Report, IssueRefusal>>,
  read: readonly Result<unknown, InputFault>[] = [],
): Promise<StepOutcome> {
  const { store, now } = context;
  if (!store.principal.actor) return { code: 'NOT_SIGNED_IN' };
  const key = readKey(given);
  if (!key.ok || read.some(({ ok }) => !ok)) return invalidInput([...read, key]);
  const place = { agency, period };
  const order = { ...place, expectedRevision, key: key.value, at: now().toISOString() };
  const taken = await take(store, order);
  if (!taken.ok) return taken.error;
  forgetRead(context);
  const report = await findEdition(store, { ...place, edition: taken.value.edition });
  if (!report) throw new Error(`${agency} ${period} was taken a step on and cannot be found`);
  return { report };
}
