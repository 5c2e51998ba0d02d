import type { Language } from '@baocao/core';
import { describeFreezeRefusal, describeRefusal } from '@baocao/core/issue';
import type { IssueRefusal } from '@baocao/db';
import { describeInputFault, type InvalidInput } from './step-input.ts';

/** Nobody is known to ask. */
interface NotSignedIn {
  readonly code: 'NOT_SIGNED_IN';
}

/** Why a report was not taken a step on; nothing has changed. */
export type StepRefusal = NotSignedIn | InvalidInput | IssueRefusal;

/** What was refused, why, and what to do next. */
export function describeStepRefusal(refusal: StepRefusal, language: Language): string {
  const vi = language === 'vi';
  switch (refusal.code) {
    case 'NOT_SIGNED_IN':
      return vi
        ? 'Chưa đăng nhập nên chỉ xem được báo cáo. Hãy đăng nhập với vai trò được làm việc này.'
        : 'Nobody is signed in, so reports can only be read. Sign in with a role that may do this.';
    case 'INVALID_INPUT':
      return refusal.faults.map((fault) => describeInputFault(fault, language)).join('\n');
    case 'NOTHING_RECORDED':
      return vi
        ? `Kỳ ${refusal.period} của ${refusal.agency} chưa có gì được ghi nhận. Hãy ghi nhận thư mục của cơ quan trước.`
        : `Nothing is recorded for ${refusal.period} of ${refusal.agency}. Record the agency’s folder first.`;
    case 'NOT_PERMITTED':
    case 'NOT_ALLOWED_FROM':
    case 'REMARKS_NEEDED':
    case 'OBSTACLES':
      return describeRefusal(refusal, language);
    default:
      return describeFreezeRefusal(refusal, language);
  }
}
