import { formatShortDate, parseIsoDate } from '@baocao/core';
import type { FactChange, ReportFact, TaskFact } from '@baocao/core/comparison';
import { describeStatus } from '@baocao/core/issue';
import { REPORT_STATUSES } from '@baocao/core/report';
import type { Progress, Timeliness } from '@baocao/core/task';
import type { Terminal } from '../terminal.ts';

/** A fact that differs, in words: `Hạn gửi: 20/3/2023 → 19/6/2023`. */
export function factText(
  { fact, before, after }: FactChange<ReportFact | TaskFact>,
  terminal: Terminal,
): string {
  const told = (value: string | null) => (value === null ? '—' : valueText(value, fact, terminal));
  return `${WORDS[fact][terminal.language]}: ${told(before)} → ${told(after)}`;
}

const WORDS: Readonly<Record<ReportFact | TaskFact, { readonly vi: string; readonly en: string }>> =
  {
    AGENCY: { vi: 'Cơ quan', en: 'Agency' },
    PERIOD: { vi: 'Kỳ', en: 'Period' },
    STATUS: { vi: 'Trạng thái', en: 'Status' },
    NUMBER: { vi: 'Số, ký hiệu', en: 'Number' },
    NUMBER_AS_WRITTEN: { vi: 'Số như ghi trên văn bản', en: 'Number as written' },
    ISSUED_ON: { vi: 'Ngày ký', en: 'Signed on' },
    AMENDS: { vi: 'Sửa báo cáo trước', en: 'Corrects' },
    GATHERED_FROM: { vi: 'Tổng hợp từ', en: 'Gathered from' },
    WINDOW: { vi: 'Chốt số liệu', en: 'Data window' },
    DUE_ON: { vi: 'Hạn gửi', en: 'Due' },
    SUPERIOR: { vi: 'Cơ quan chủ quản', en: 'Superior' },
    ISSUER: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    PLACE: { vi: 'Địa danh', en: 'Place' },
    KIND: { vi: 'Tên loại văn bản', en: 'Kind of document' },
    SYMBOL: { vi: 'Ký hiệu', en: 'Symbol' },
    SUBJECT: { vi: 'Trích yếu', en: 'Subject' },
    ADDRESSEES: { vi: 'Kính gửi', en: 'Addressees' },
    LEAD: { vi: 'Câu mở đầu', en: 'Opening sentence' },
    RECIPIENTS: { vi: 'Nơi nhận', en: 'Recipients' },
    SIGNING_AUTHORITY: { vi: 'Quyền hạn ký', en: 'Signing authority' },
    SIGNER_POST: { vi: 'Chức vụ người ký', en: 'Signer’s post' },
    SIGNER_NAME: { vi: 'Người ký', en: 'Signer' },
    PROGRESS: { vi: 'Tiến độ', en: 'Progress' },
    TIMELINESS: { vi: 'So với thời hạn', en: 'Against the deadline' },
    COMPLETED_ON: { vi: 'Ngày hoàn thành', en: 'Completed on' },
    DEADLINE: { vi: 'Thời hạn', en: 'Deadline' },
    LEAD_UNIT: { vi: 'Đơn vị chủ trì', en: 'Unit in charge' },
    COORDINATING_UNITS: { vi: 'Đơn vị phối hợp', en: 'Units taking part' },
    HANDED_TO: { vi: 'Bàn giao cho', en: 'Handed over to' },
  };

function valueText(value: string, fact: ReportFact | TaskFact, terminal: Terminal): string {
  const { say, language } = terminal;
  switch (fact) {
    case 'STATUS': {
      const status = REPORT_STATUSES.find((each) => each === value);
      return status ? describeStatus(status, language) : value;
    }
    case 'AMENDS':
      return value
        .replace(/^AMENDS /, say('đính chính ', 'amends '))
        .replace(/^REPLACES /, say('thay thế ', 'replaces '));
    case 'PROGRESS':
      return PROGRESS_WORDS[value as Progress][language];
    case 'TIMELINESS':
      return TIMELINESS_WORDS[value as Timeliness][language];
    case 'ISSUED_ON':
    case 'DUE_ON':
    case 'COMPLETED_ON':
    case 'WINDOW':
      return value
        .split('/')
        .map((day) => dayText(day, terminal))
        .join(' – ');
    default:
      return value;
  }
}

export function dayText(text: string, { say }: Terminal): string {
  const day = parseIsoDate(text);
  return day.ok ? say(formatShortDate(day.value), text) : text;
}

type Worded<Name extends string> = Readonly<
  Record<Name, { readonly vi: string; readonly en: string }>
>;

const PROGRESS_WORDS: Worded<Progress> = {
  NOT_STARTED: { vi: 'chưa thực hiện', en: 'not started' },
  IN_PROGRESS: { vi: 'đang thực hiện', en: 'in progress' },
  AWAITING_CONFIRMATION: { vi: 'chờ xác nhận hoàn thành', en: 'awaiting confirmation' },
  COMPLETED: { vi: 'hoàn thành', en: 'completed' },
  SUSPENDED: { vi: 'tạm dừng', en: 'suspended' },
  RETURNED: { vi: 'bị trả lại', en: 'returned' },
  NOT_ARISEN: { vi: 'chưa phát sinh', en: 'not arisen' },
};

const TIMELINESS_WORDS: Worded<Timeliness> = {
  EARLY: { vi: 'trước hạn', en: 'early' },
  ON_TIME: { vi: 'đúng hạn', en: 'on time' },
  WITHIN_TERM: { vi: 'trong hạn', en: 'within its term' },
  OVERDUE: { vi: 'quá hạn', en: 'overdue' },
  NO_DEADLINE: { vi: 'không có thời hạn', en: 'no deadline' },
};
