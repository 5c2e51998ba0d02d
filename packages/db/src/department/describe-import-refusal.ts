import type { Language } from '@baocao/core';
import { describeAmendmentFault } from '@baocao/core/issue';
import { describeIssueRefusal } from '../issue/describe-issue-refusal.ts';
import type { ImportRefusal } from './import-refusal.ts';
import type { StillInUse } from './still-in-use.ts';

/** Why an import is refused, where, and what to do. */
export function describeImportRefusal(refusal: ImportRefusal, language: Language): string {
  return language === 'vi' ? inVietnamese(refusal) : inEnglish(refusal);
}

function inVietnamese(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'STILL_IN_USE':
      return `${refusal.period} đã ghi nhận cần ${WHAT[refusal.what]} “${refusal.name}” mà thư mục không còn. Giữ lại, hoặc đưa tệp của kỳ ${refusal.period} vào thư mục.`;
    case 'NOT_LISTED':
      return `${refusal.period} nêu lại số liệu của chỉ tiêu “${refusal.indicator}” mà danh mục năm ${refusal.year} không có. Sửa mã chỉ tiêu trong revised, hoặc đưa danh mục năm ${refusal.year} vào thư mục.`;
    case 'MEASURED_OTHERWISE':
      return `${refusal.period} đã ghi nhận số liệu của chỉ tiêu “${refusal.indicator}”, mà danh mục năm ${refusal.year} trong thư mục đổi đơn vị hoặc cách tính của chỉ tiêu này. Giữ như cũ và đặt mã mới cho chỉ tiêu tính khác, hoặc đưa tệp của kỳ ${refusal.period} vào thư mục.`;
    case 'NOT_YET_FROZEN':
      return `Báo cáo ${refusal.number} của kỳ ${refusal.period} đã ghi nhận từ trước khi baocao lưu cố định báo cáo đã phát hành, nên ghi khác đi thì mất bản gốc. Nhập thư mục có tệp của kỳ này đúng như đã ghi nhận, để bản gốc được lưu, rồi mới nhập phần sửa.`;
    case 'AMENDS_ITSELF':
    case 'AMENDS_ANOTHER_PERIOD':
    case 'DAY_BEFORE_AMENDED':
      return `Kỳ ${refusal.period}: ${describeAmendmentFault(refusal, 'vi')}`;
    case 'UNISSUES':
      return `Báo cáo ${refusal.number} của kỳ ${refusal.period} đã phát hành; thư mục lại để như dự thảo. Ghi lại number, issuedOn, signer trong tệp của kỳ này.`;
    case 'ISSUED':
      return `Báo cáo ${refusal.number} của kỳ ${refusal.period} đã phát hành, không sửa được nữa. Viết phần sửa thành báo cáo riêng: ghi amends: ${refusal.number} (đính chính) hoặc replaces: ${refusal.number} (thay thế), với number, issuedOn, signer của báo cáo đó.`;
    case 'NUMBER_USED':
      return `Số ${refusal.number} của kỳ ${refusal.period} đã dùng cho báo cáo kỳ ${refusal.usedBy} cùng năm. Kiểm tra lại number trong hai tệp.`;
    case 'NOT_ISSUABLE':
      return `Không ghi nhận được báo cáo ${refusal.number} của kỳ ${refusal.period} là đã phát hành. ${describeIssueRefusal(refusal.reason, 'vi')}`;
    case 'FOREIGN_AGENCY':
      return `Không có quyền ghi nhận cho cơ quan ${refusal.agency}. Chỉ ghi nhận được cơ quan của mình.`;
    default:
      return describeIssueRefusal(refusal, 'vi');
  }
}

function inEnglish(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'STILL_IN_USE':
      return `${refusal.period} is recorded and needs the ${refusal.what} “${refusal.name}”, which the folder lacks. Keep it, or put the file of ${refusal.period} into the folder.`;
    case 'NOT_LISTED':
      return `${refusal.period} states anew a figure of the indicator “${refusal.indicator}”, which the list of ${refusal.year} lacks. Mend the code under revised, or put the list of ${refusal.year} into the folder.`;
    case 'MEASURED_OTHERWISE':
      return `${refusal.period} is recorded with a figure of the indicator “${refusal.indicator}”, to which the folder’s list of ${refusal.year} gives another unit or measure. Leave it as it was and give what is measured otherwise a code of its own, or put the file of ${refusal.period} into the folder.`;
    case 'NOT_YET_FROZEN':
      return `Report ${refusal.number} of ${refusal.period} was recorded before baocao froze what is issued, and would be lost were it recorded otherwise. Import the folder with the file of that period as it was recorded, so that it is frozen, and then what corrects it.`;
    case 'AMENDS_ITSELF':
    case 'AMENDS_ANOTHER_PERIOD':
    case 'DAY_BEFORE_AMENDED':
      return `${refusal.period}: ${describeAmendmentFault(refusal, 'en')}`;
    case 'UNISSUES':
      return `Report ${refusal.number} of ${refusal.period} has been issued; the folder has it as a draft. Put number, issuedOn and signer back into the file of that period.`;
    case 'ISSUED':
      return `Report ${refusal.number} of ${refusal.period} has been issued and stays as it is. Write the correction as a report of its own: amends: ${refusal.number} or replaces: ${refusal.number}, with its own number, issuedOn and signer.`;
    case 'NUMBER_USED':
      return `The number ${refusal.number} of ${refusal.period} is borne by the report of ${refusal.usedBy} in the same year. Look up number in both files.`;
    case 'NOT_ISSUABLE':
      return `Report ${refusal.number} of ${refusal.period} cannot be recorded as issued. ${describeIssueRefusal(refusal.reason, 'en')}`;
    case 'FOREIGN_AGENCY':
      return `You have no say in the agency ${refusal.agency}. Only your own can be recorded.`;
    default:
      return describeIssueRefusal(refusal, 'en');
  }
}

const WHAT: Readonly<Record<StillInUse['what'], string>> = {
  task: 'nhiệm vụ',
  theme: 'nhóm',
  indicator: 'chỉ tiêu',
  signer: 'người ký',
  section: 'mục',
};
