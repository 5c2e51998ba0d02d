import { formatShortDate } from '../iso-date.ts';
import type { Language } from '../language.ts';
import type { AmendmentFault } from './amendment-fault.ts';

/** Why a report cannot correct the one that it names, and what to do. */
export function describeAmendmentFault(fault: AmendmentFault, language: Language): string {
  const vi = language === 'vi';
  const { number } = fault;
  switch (fault.code) {
    case 'AMENDS_ITSELF':
      return vi
        ? `Báo cáo số ${number} không thể sửa chính nó. Ghi trong amends (hoặc replaces) số của báo cáo được sửa, hoặc lấy số khác cho báo cáo này.`
        : `Report ${number} cannot correct itself. Name under amends (or replaces) the report that is corrected, or take another number for this one.`;
    case 'AMENDS_ANOTHER_PERIOD':
      return vi
        ? `Báo cáo ${number} là của kỳ ${fault.of}; báo cáo chỉ sửa báo cáo cùng kỳ. Xem lại số ghi trong amends (hoặc replaces).`
        : `Report ${number} is that of ${fault.of}; a report corrects one of its own period. Look up the number under amends (or replaces).`;
    case 'DAY_BEFORE_AMENDED':
      return vi
        ? `Phát hành ngày ${formatShortDate(fault.issuedOn)}, trước báo cáo ${number} mà nó sửa (${formatShortDate(fault.amendedOn)}). Hãy xem lại ngày phát hành.`
        : `Issued on ${fault.issuedOn}, before report ${number} that it corrects (${fault.amendedOn}). Look at the day of issue again.`;
  }
}
