import type { Actor, ReportEventType, Role } from '@baocao/core/issue';
import type { ReportStatus } from '@baocao/core/report';
import { builder } from '../builder.ts';

export const ReportStatusType = builder.enumType('ReportStatus', {
  description: 'How far a report has come.',
  values: {
    DRAFT: { description: 'Not issued: it changes with what is recorded (dự thảo).' },
    SUBMITTED: { description: 'Handed in for approval (đã trình).' },
    RETURNED: { description: 'Handed back with remarks (trả lại).' },
    APPROVED: { description: 'Approved and ready to be issued (đã duyệt).' },
    ISSUED: { description: 'Numbered, dated, signed and frozen (đã phát hành).' },
    AMENDED: { description: 'Issued, and corrected by a later report (đã đính chính).' },
    REPLACED: { description: 'Issued, and replaced by a later report (đã thay thế).' },
  } satisfies Record<ReportStatus, { description: string }>,
});

export const ReportEventEnum = builder.enumType('ReportEvent', {
  description: 'What may happen to a report; nothing un-issues.',
  values: {
    SUBMIT: { description: 'Handed in (trình).' },
    RETURN: { description: 'Sent back with remarks (trả lại).' },
    REVISE: { description: 'Taken up again as a draft (sửa).' },
    APPROVE: { description: 'Found fit to be issued (duyệt).' },
    ISSUE: { description: 'Numbered, dated, signed and frozen (phát hành).' },
    RECORD_ISSUED: { description: 'The paper was issued before it was recorded here.' },
    AMEND: { description: 'A later report of the period corrects it (đính chính).' },
    REPLACE: { description: 'A later report of the period stands in for it (thay thế).' },
  } satisfies Record<ReportEventType, { description: string }>,
});

export const RoleType = builder.enumType('Role', {
  description: 'In which role somebody acts.',
  values: {
    OFFICER: { description: 'Records and hands in (chuyên viên).' },
    APPROVER: { description: 'Answers for what leaves the house (người duyệt).' },
    ADMIN: { description: 'Sets up, and takes in an agency’s past (quản trị).' },
    AUDITOR: { description: 'Reads (kiểm tra).' },
  } satisfies Record<Role, { description: string }>,
});

export const ActorType = builder.objectRef<Actor>('Actor');
builder.objectType(ActorType, {
  description: 'Who did something, in which role.',
  fields: (t) => ({
    name: t.exposeString('name', { description: '`Nguyễn Thị An`.' }),
    role: t.expose('role', { type: RoleType, description: 'The role.' }),
  }),
});
