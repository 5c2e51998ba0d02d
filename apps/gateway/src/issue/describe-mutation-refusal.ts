import type { Language } from '@baocao/core';
import { describeImportRefusal, describeIssueRefusal, type IssueRefusal } from '@baocao/db';
import { formatProblem } from '@baocao/intake';
import type { FolderFaulty, ImportRefused } from '../import/import-outcome.ts';
import { describeInputFault, type InvalidInput } from './step-input.ts';

/** Why a report was not taken a step on; nothing has changed. */
export type StepRefusal = InvalidInput | IssueRefusal;

/** Why nothing has changed, whatever was asked for. */
export type MutationRefusal = StepRefusal | ImportRefused | FolderFaulty;

/** What was refused, why, and what to do next. */
export function describeMutationRefusal(refusal: MutationRefusal, language: Language): string {
  switch (refusal.code) {
    case 'INVALID_INPUT':
      return refusal.faults.map((fault) => describeInputFault(fault, language)).join('\n');
    case 'IMPORT_REFUSED':
      return refusal.refusals.map((each) => describeImportRefusal(each, language)).join('\n');
    case 'FOLDER_FAULTY':
      return refusal.problems.map((each) => formatProblem(each, language)).join('\n');
    default:
      return describeIssueRefusal(refusal, language);
  }
}
