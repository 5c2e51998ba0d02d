import { formatShortDate } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import {
  describeRole,
  type ReportEventType,
  type ReportState,
  type Role,
} from '@baocao/core/issue';
import type { ReportStep } from '@baocao/db';
import { harmless } from './check/quoted-line.ts';
import type { Terminal } from './terminal.ts';

/** What was done: `trình`, `ghi nhận đã phát hành`. */
export function eventText(event: ReportEventType | null, { say }: Terminal): string {
  switch (event) {
    case null:
      return say('bắt đầu bản sửa', 'correction begun');
    case 'SUBMIT':
      return say('trình', 'submitted');
    case 'RETURN':
      return say('trả lại', 'returned');
    case 'REVISE':
      return say('đưa về dự thảo', 'back to draft');
    case 'APPROVE':
      return say('duyệt', 'approved');
    case 'ISSUE':
      return say('phát hành', 'issued');
    case 'RECORD_ISSUED':
      return say('ghi nhận đã phát hành', 'recorded as issued');
    case 'AMEND':
      return say('được đính chính', 'amended');
    case 'REPLACE':
      return say('được thay thế', 'replaced');
  }
}

export function roleText(role: Role, { language }: Terminal): string {
  return describeRole(role, language);
}

/** What a step settled or said: the number and day of an issue, the remarks of a return, the report that corrects it. */
export function outcomeText({ event, state }: ReportStep, { say }: Terminal): string {
  if (event === 'AMEND' || event === 'REPLACE') {
    const by = correctedBy(state);
    return by === null ? '' : say(`bằng ${by}`, `by ${by}`);
  }
  if (state.status === 'RETURNED') return `“${harmless(state.remarks)}”`;
  if (!('number' in state)) return '';
  const number = formatDocumentNumber(state.number);
  return say(
    `số ${number} ngày ${formatShortDate(state.issuedOn)}`,
    `${number} of ${state.issuedOn}`,
  );
}

/** The number of the last report that corrects it. */
function correctedBy(state: ReportState): string | null {
  if (state.status === 'REPLACED') return formatDocumentNumber(state.replacedBy);
  const last = state.status === 'AMENDED' ? state.amendedBy.at(-1) : undefined;
  return last ? formatDocumentNumber(last) : null;
}
