import type { Language } from '@baocao/core';
import { describeIssueRefusal, type IssueRefusal } from '@baocao/db';
import { describeInputFault, type InvalidInput } from './step-input.ts';

/** Why a report was not taken a step on; nothing has changed. */
export type StepRefusal = InvalidInput | IssueRefusal;

/** What was refused, why, and what to do next. */
export function describeStepRefusal(refusal: StepRefusal, language: Language): string {
  return refusal.code === 'INVALID_INPUT'
    ? refusal.faults.map((fault) => describeInputFault(fault, language)).join('\n')
    : describeIssueRefusal(refusal, language);
}
