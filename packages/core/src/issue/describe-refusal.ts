import type { Language } from '../language.ts';
import { isIssued, type ReportStatus } from '../report/index.ts';
import { describeObstacle } from './describe-obstacle.ts';
import type { TransitionRefusal } from './lifecycle.ts';
import type { Role } from './permission.ts';
import type { ReportEventType } from './report-state.ts';

/** A refusal in words: what was refused, why, and what to do next. Obstacles follow one a line. */
export function describeRefusal(refusal: TransitionRefusal, language: Language): string {
  return language === 'vi' ? inVietnamese(refusal) : inEnglish(refusal);
}

/** `đã phát hành`. */
export function describeStatus(status: ReportStatus, language: Language): string {
  return STATUS_WORDS[language][status];
}

/** `người duyệt`. */
export function describeRole(role: Role, language: Language): string {
  return ROLE_WORDS[language][role];
}

function inVietnamese(refusal: TransitionRefusal): string {
  const [events, roles] = [EVENT_WORDS.vi, ROLE_WORDS.vi];
  switch (refusal.code) {
    case 'NOT_PERMITTED':
      return `Vai trò ${roles[refusal.role]} không được ${events[refusal.event]} báo cáo. Việc này thuộc về: ${listed(refusal.permitted, roles)}.`;
    case 'NOT_ALLOWED_FROM': {
      const now = `Báo cáo ${STATUS_WORDS.vi[refusal.status]} thì không thể ${events[refusal.event]}.`;
      if (refusal.status === 'REPLACED') return `${now} Hãy làm việc với báo cáo đã thay thế nó.`;
      if (isIssued(refusal)) {
        return `${now} Bản đã phát hành không bao giờ thay đổi: hãy lập báo cáo đính chính hoặc thay thế.`;
      }
      return `${now} Lúc này có thể: ${listed(refusal.allowed, events)}.`;
    }
    case 'REMARKS_NEEDED':
      return 'Trả lại báo cáo mà không ghi ý kiến. Hãy ghi rõ cần sửa gì.';
    case 'OBSTACLES':
      return [
        `Chưa thể phát hành: còn ${refusal.obstacles.length} vướng mắc. Hãy xử lý từng mục rồi phát hành lại.`,
        ...refusal.obstacles.map((obstacle) => `- ${describeObstacle(obstacle, 'vi')}`),
      ].join('\n');
  }
}

function inEnglish(refusal: TransitionRefusal): string {
  const [events, roles] = [EVENT_WORDS.en, ROLE_WORDS.en];
  switch (refusal.code) {
    case 'NOT_PERMITTED':
      return `The role ${roles[refusal.role]} may not ${events[refusal.event]} a report. This is for: ${listed(refusal.permitted, roles)}.`;
    case 'NOT_ALLOWED_FROM': {
      const now = `You cannot ${events[refusal.event]} a report that is ${STATUS_WORDS.en[refusal.status]}.`;
      if (refusal.status === 'REPLACED') return `${now} Work with the report that replaced it.`;
      if (isIssued(refusal)) {
        return `${now} What is issued never changes: draw up a report that amends or replaces it.`;
      }
      return `${now} What can be done now: ${listed(refusal.allowed, events)}.`;
    }
    case 'REMARKS_NEEDED':
      return 'The report was returned without remarks. Say what is to be mended.';
    case 'OBSTACLES': {
      const count = refusal.obstacles.length;
      return [
        `Not ready to be issued: ${count} ${count === 1 ? 'obstacle' : 'obstacles'}. Clear each of them, then issue again.`,
        ...refusal.obstacles.map((obstacle) => `- ${describeObstacle(obstacle, 'en')}`),
      ].join('\n');
    }
  }
}

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<ReportStatus, string>>>> = {
  vi: {
    DRAFT: 'dự thảo',
    SUBMITTED: 'đã trình',
    RETURNED: 'bị trả lại',
    APPROVED: 'đã duyệt',
    ISSUED: 'đã phát hành',
    AMENDED: 'đã được đính chính',
    REPLACED: 'đã được thay thế',
  },
  en: {
    DRAFT: 'a draft',
    SUBMITTED: 'submitted',
    RETURNED: 'returned',
    APPROVED: 'approved',
    ISSUED: 'issued',
    AMENDED: 'amended',
    REPLACED: 'replaced',
  },
};

const EVENT_WORDS: Readonly<Record<Language, Readonly<Record<ReportEventType, string>>>> = {
  vi: {
    SUBMIT: 'trình',
    RETURN: 'trả lại',
    REVISE: 'sửa',
    APPROVE: 'duyệt',
    ISSUE: 'phát hành',
    RECORD_ISSUED: 'ghi nhận là đã phát hành',
    AMEND: 'đính chính',
    REPLACE: 'thay thế',
  },
  en: {
    SUBMIT: 'submit',
    RETURN: 'return',
    REVISE: 'revise',
    APPROVE: 'approve',
    ISSUE: 'issue',
    RECORD_ISSUED: 'record as issued',
    AMEND: 'amend',
    REPLACE: 'replace',
  },
};

const ROLE_WORDS: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  vi: {
    OFFICER: 'chuyên viên',
    APPROVER: 'người duyệt',
    ADMIN: 'quản trị',
    AUDITOR: 'kiểm tra',
  },
  en: { OFFICER: 'officer', APPROVER: 'approver', ADMIN: 'admin', AUDITOR: 'auditor' },
};

function listed<Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, string>>,
): string {
  return names.map((name) => words[name]).join(', ');
}
