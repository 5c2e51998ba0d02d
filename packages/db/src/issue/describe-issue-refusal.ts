import type { Language } from '@baocao/core';
import { describeChainBreak, describeFreezeRefusal, describeRefusal } from '@baocao/core/issue';
import { describeCommandRefusal } from '../command/describe-command-refusal.ts';
import type { IssueRefusal } from './examine-issue.ts';
import type { AgencyChainBreak } from './verify-agency-chain.ts';

/** Why a report was not taken on, and what to do. */
export function describeIssueRefusal(refusal: IssueRefusal, language: Language): string {
  switch (refusal.code) {
    case 'NOTHING_RECORDED': {
      const { agency, period } = refusal;
      return language === 'vi'
        ? `Chưa ghi nhận gì của ${agency} cho kỳ ${period}. Ghi nhận tệp của kỳ này trước: baocao import … --apply`
        : `Nothing is recorded of ${agency} for ${period}. Record the file of that period first: baocao import … --apply`;
    }
    case 'NOT_PERMITTED':
    case 'NOT_ALLOWED_FROM':
    case 'REMARKS_NEEDED':
    case 'OBSTACLES':
      return describeRefusal(refusal, language);
    case 'NOT_SIGNED_IN':
    case 'KEY_REUSED':
    case 'CONFLICT':
      return describeCommandRefusal(refusal, language);
    default:
      return describeFreezeRefusal(refusal, language);
  }
}

/** Where an agency's chain breaks, in what, and what to do. */
export function describeAgencyChainBreak(broken: AgencyChainBreak, language: Language): string {
  if (broken.code !== 'STATE_DIFFERS') return describeChainBreak(broken, language);
  const { number, period, edition } = broken;
  return language === 'vi'
    ? `Báo cáo ${number} (kỳ ${period}, bản ${edition}): trạng thái ghi nhận và chuỗi phát hành không khớp nhau. Hãy khôi phục từ bản sao lưu và đối chiếu với bản giấy.`
    : `Report ${number} (${period}, edition ${edition}): its recorded state and the chain of issues do not agree. Restore them from a backup and compare them with the paper.`;
}
