import type { Language } from '../language.ts';
import type { ChainBreak } from './chain.ts';
import type { ThawProblem } from './frozen-report.ts';

/** A break in words: which entry, what is wrong with it, and what to do. */
export function describeChainBreak(broken: ChainBreak, language: Language): string {
  const { position, number } = broken;
  return language === 'vi'
    ? `Bản phát hành thứ ${position} (${number}): ${inVietnamese(broken)}`
    : `Issue ${position} (${number}): ${inEnglish(broken)}`;
}

function inVietnamese(broken: ChainBreak): string {
  switch (broken.code) {
    case 'OUT_OF_SEQUENCE':
      return `mang số thứ tự ${broken.sequence}, lẽ ra là ${broken.expected}: có bản bị bỏ, thêm hoặc đổi chỗ. ${RESTORE.vi}`;
    case 'DIGEST_DIFFERS':
      return `nội dung hoặc mã băm đã bị sửa (ghi ${broken.digest}, tính ra ${broken.computed}). ${RESTORE.vi}`;
    case 'NOT_LINKED':
      return `không nối với bản liền trước (ghi ${broken.previous ?? 'không có'}, lẽ ra ${broken.expected ?? 'không có'}). ${RESTORE.vi}`;
    case 'OF_ANOTHER_AGENCY':
      return `thuộc cơ quan ${broken.agency}, không phải ${broken.expected}. Hãy kiểm tra từng cơ quan riêng.`;
    case 'UNREADABLE':
      return `không đọc được: ${THAW_WORDS.vi[broken.problem.code]}. ${RESTORE.vi}`;
    case 'COLUMN_DIFFERS':
      return `cột ${broken.column} ghi ${broken.kept ?? 'trống'}, bản đã đóng băng ghi ${broken.frozen ?? 'trống'}. Hãy sửa cột theo bản đã đóng băng sau khi tìm ra nguyên nhân.`;
    case 'NOT_REASSEMBLED':
      return 'mã băm đúng, nhưng dữ liệu kèm theo không dựng lại ra báo cáo này. Hãy kiểm tra bằng phiên bản baocao đã phát hành nó; nếu vẫn vậy thì báo cáo đã bị làm giả.';
  }
}

function inEnglish(broken: ChainBreak): string {
  switch (broken.code) {
    case 'OUT_OF_SEQUENCE':
      return `has the sequence ${broken.sequence} where ${broken.expected} is due: an issue was taken out, put in or moved. ${RESTORE.en}`;
    case 'DIGEST_DIFFERS':
      return `its content or its digest was altered (kept ${broken.digest}, computed ${broken.computed}). ${RESTORE.en}`;
    case 'NOT_LINKED':
      return `does not follow on the issue before (has ${broken.previous ?? 'none'}, due is ${broken.expected ?? 'none'}). ${RESTORE.en}`;
    case 'OF_ANOTHER_AGENCY':
      return `is of the agency ${broken.agency}, not ${broken.expected}. Verify each agency by itself.`;
    case 'UNREADABLE':
      return `cannot be read: ${THAW_WORDS.en[broken.problem.code]}. ${RESTORE.en}`;
    case 'COLUMN_DIFFERS':
      return `the column ${broken.column} has ${broken.kept ?? 'nothing'}, the frozen report has ${broken.frozen ?? 'nothing'}. Find out why, then mend the column after the frozen report.`;
    case 'NOT_REASSEMBLED':
      return 'its digest is right, but its source does not give this report. Verify with the version of baocao that issued it; if that says the same, the report is forged.';
  }
}

const RESTORE: Readonly<Record<Language, string>> = {
  vi: 'Hãy khôi phục từ bản sao lưu và đối chiếu với bản giấy.',
  en: 'Restore it from a backup and compare it with the paper.',
};

const THAW_WORDS: Readonly<Record<Language, Readonly<Record<ThawProblem['code'], string>>>> = {
  vi: {
    NOT_JSON: 'không phải JSON',
    NOT_CANONICAL_FORM: 'JSON không ở dạng chuẩn (RFC 8785)',
    NOT_A_FROZEN_REPORT: 'không phải báo cáo đã đóng băng',
    UNKNOWN_FORMAT: 'định dạng của một phiên bản baocao khác',
  },
  en: {
    NOT_JSON: 'it is not JSON',
    NOT_CANONICAL_FORM: 'its JSON is not in canonical form (RFC 8785)',
    NOT_A_FROZEN_REPORT: 'it is no frozen report',
    UNKNOWN_FORMAT: 'its format is of another version of baocao',
  },
};
