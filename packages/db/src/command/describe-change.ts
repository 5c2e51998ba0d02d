import type { Language } from '@baocao/core';
import type { ChangedPart, Operation } from './change.ts';
import type { ChangeBreak } from './change-rows.ts';

/** What was asked for, as what came of it: `phát hành`, `issued`. */
export function describeOperation(operation: Operation, language: Language): string {
  return OPERATION_WORDS[language][operation];
}

const OPERATION_WORDS: Readonly<Record<Language, Readonly<Record<Operation, string>>>> = {
  vi: {
    IMPORT: 'ghi nhận thư mục',
    RECORD: 'ghi nhận kỳ báo cáo',
    SUBMIT: 'trình',
    RETURN: 'trả lại',
    REVISE: 'đưa về dự thảo',
    APPROVE: 'duyệt',
    ISSUE: 'phát hành',
    AMEND: 'bắt đầu bản sửa',
    CREATE_KEY: 'cấp khóa truy cập',
    REVOKE_KEY: 'thu hồi khóa truy cập',
  },
  en: {
    IMPORT: 'folder recorded',
    RECORD: 'period recorded',
    SUBMIT: 'submitted',
    RETURN: 'returned',
    REVISE: 'back to draft',
    APPROVE: 'approved',
    ISSUE: 'issued',
    AMEND: 'correction begun',
    CREATE_KEY: 'access key made',
    REVOKE_KEY: 'access key revoked',
  },
};

/** Which part changed, in the words of the field: `danh mục nhiệm vụ năm 2023`, `document 60/QĐ-UBND`. */
export function describeChangedPart(
  { table, key, after }: Pick<ChangedPart, 'table' | 'key' | 'after'>,
  language: Language,
): string {
  const vi = language === 'vi';
  switch (table) {
    case 'agency':
      return vi ? 'cơ quan' : 'agency';
    case 'document':
      return vi ? `văn bản ${after['number']}` : `document ${after['number']}`;
    case 'task_list':
      return vi ? `danh mục nhiệm vụ năm ${key['year']}` : `task list of ${key['year']}`;
    case 'period_record':
      return vi ? `nội dung ghi nhận kỳ ${key['period']}` : `record of ${key['period']}`;
    case 'report_state': {
      const { period, edition, step } = key;
      const which = edition === 1 ? '' : vi ? `, bản ${edition}` : `, edition ${edition}`;
      return vi
        ? `bước ${step} của báo cáo ${period}${which}`
        : `step ${step} of the report of ${period}${which}`;
    }
    case 'issued_report':
      return vi ? `báo cáo đã phát hành ${after['number']}` : `issued report ${after['number']}`;
    case 'access_key': {
      const { id } = key;
      const { holder } = after;
      return vi ? `khóa truy cập ${id} của ${holder}` : `access key ${id} of ${holder}`;
    }
    default:
      return [table, ...Object.values(key)].join(' ');
  }
}

/** Where an agency's log breaks, in what, and what to do. */
export function describeChangeBreak({ code, position }: ChangeBreak, language: Language): string {
  const what = BREAK_WORDS[language][code];
  return language === 'vi'
    ? `Thay đổi thứ ${position} trong nhật ký: ${what}. Hãy khôi phục từ bản sao lưu và tìm xem ai đã sửa ngoài baocao.`
    : `Change ${position} of the log: ${what}. Restore it from a backup, and find out who wrote to the store round baocao.`;
}

const BREAK_WORDS: Readonly<Record<Language, Readonly<Record<ChangeBreak['code'], string>>>> = {
  vi: {
    OUT_OF_SEQUENCE: 'không đúng số thứ tự, có mục bị bỏ, thêm hoặc đổi chỗ',
    DIGEST_DIFFERS: 'nội dung hoặc mã băm đã bị sửa',
    NOT_LINKED: 'không nối với mục liền trước',
    COLUMN_DIFFERS: 'cột ghi kèm khác với nội dung',
  },
  en: {
    OUT_OF_SEQUENCE: 'has another number than is due, so an entry was taken out, put in or moved',
    DIGEST_DIFFERS: 'its content or its digest was altered',
    NOT_LINKED: 'does not follow on the entry before',
    COLUMN_DIFFERS: 'a column beside its content says something else',
  },
};
