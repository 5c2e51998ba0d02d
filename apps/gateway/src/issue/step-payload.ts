import type { Report } from '@baocao/core/report';
import { builder } from '../builder.ts';
import { ReportType } from '../report/report-ref.ts';
import type { StepRefusal } from './describe-mutation-refusal.ts';
import {
  ConflictType,
  InvalidInputType,
  KeyReusedType,
  NotAllowedFromType,
  NotCanonicalType,
  NotFreezableType,
  NothingRecordedType,
  NotPermittedType,
  NotSignedInType,
  ObstaclesType,
  REFUSAL_TYPES,
  RemarksNeededType,
} from './refusal-type.ts';

interface StepTaken {
  readonly report: Report;
}

const StepTakenType = builder.objectRef<StepTaken>('StepTaken');
builder.objectType(StepTakenType, {
  description: 'The report was taken on: its `status` says where it has come.',
  fields: (t) => ({
    report: t.expose('report', { type: ReportType, description: 'The report as it now stands.' }),
  }),
});

/** What comes of asking for a step. */
export type StepOutcome = StepTaken | StepRefusal;

const resolveType = (outcome: StepOutcome) =>
  'code' in outcome ? REFUSAL_TYPES[outcome.code] : 'StepTaken';

/** What may stand against any step. */
const REFUSALS = [
  NotSignedInType,
  InvalidInputType,
  NothingRecordedType,
  NotPermittedType,
  NotAllowedFromType,
  ConflictType,
  KeyReusedType,
] as const;

type FurtherRefusal =
  | typeof RemarksNeededType
  | typeof ObstaclesType
  | typeof NotCanonicalType
  | typeof NotFreezableType;

function payload(name: string, description: string, further: readonly FurtherRefusal[] = []) {
  const types = [StepTakenType, ...REFUSALS, ...further];
  return builder.unionType(name, { description, types, resolveType });
}

export const SubmitReportPayload = payload(
  'SubmitReportPayload',
  'The report as submitted, or why it was not.',
);
export const ReturnReportPayload = payload(
  'ReturnReportPayload',
  'The report as sent back, or why it was not.',
  [RemarksNeededType],
);
export const ReviseReportPayload = payload(
  'ReviseReportPayload',
  'The report as a draft again, or why it is none.',
);
export const ApproveReportPayload = payload(
  'ApproveReportPayload',
  'The report as approved, or why it was not.',
);
export const IssueReportPayload = payload(
  'IssueReportPayload',
  'The report as issued, or all that stands against it.',
  [ObstaclesType, NotCanonicalType, NotFreezableType],
);
export const AmendReportPayload = payload(
  'AmendReportPayload',
  'The draft of the correction, or why it was not begun.',
);
