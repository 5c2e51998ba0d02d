import type { IndicatorRow, TaskDeadline, TaskEntry, TaskStanding } from '../report/index.ts';
import { beginsWithVerb } from './begins-with-verb.ts';
import type { StatedNumber } from './stated-number.ts';
import { targetProgress } from './target-progress.ts';

/**
 * A task as an item of a plan: its title, its deadline, and what its indicators still lack to their targets.
 *
 * `Tiếp tục hoàn thành kế hoạch kiểm tra năm 2023; thời hạn 30/11/2023; chỉ tiêu “Tổ chức được
 * kiểm tra” đã đạt 12/77 tổ chức (15,6%), còn 84,4 điểm phần trăm so với mục tiêu 100%.`
 */
export function planSentence(
  { title, standing }: TaskEntry,
  rows: readonly IndicatorRow[],
): { readonly text: string; readonly numbers: readonly StatedNumber[] } {
  const open = rows.flatMap((row) => {
    const progress = targetProgress(row);
    return progress?.remaining ? { name: row.indicator.name, ...progress } : [];
  });
  const toDo = open.map(
    ({ name, isEstimate, words }) => `chỉ tiêu “${name}” ${isEstimate ? 'ước' : 'đã'} đạt ${words}`,
  );
  const parts = [headOf(title, standing), ...deadlineIn(standing), ...toDo];
  return {
    text: `${parts.join('; ')}.`,
    numbers: open.flatMap(({ remaining }) => remaining ?? []),
  };
}

/** What is to be done with a task, by how far it is; its title stays as it was assigned. */
function headOf(title: string, { progress, timeliness }: TaskStanding): string {
  const words = title.trim().replace(/[\s.;:,]+$/u, '');
  switch (progress) {
    case 'AWAITING_CONFIRMATION':
      return `Hoàn tất việc xác nhận hoàn thành nhiệm vụ: ${words}`;
    case 'SUSPENDED':
      return `Xem xét, xử lý nhiệm vụ đang tạm dừng: ${words}`;
    case 'RETURNED':
      return `Hoàn thiện, trình lại nhiệm vụ bị trả lại: ${words}`;
    case 'NOT_ARISEN':
      return `Theo dõi, thực hiện khi phát sinh nhiệm vụ: ${words}`;
  }
  if (timeliness === 'OVERDUE') return `Tập trung hoàn thành nhiệm vụ đã quá hạn: ${words}`;
  if (progress === 'NOT_STARTED') return `Triển khai thực hiện nhiệm vụ: ${words}`;
  if (/^tiếp tục /iu.test(words)) return words;
  return beginsWithVerb(words)
    ? `Tiếp tục ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : `Tiếp tục thực hiện nhiệm vụ: ${words}`;
}

function deadlineIn({ deadline, timeliness }: TaskStanding): readonly string[] {
  if (!deadline) return [];
  if (deadline.day === null) return [`thời hạn: ${deadline.text}`];
  const named = timeliness === 'OVERDUE' ? 'đã quá thời hạn' : 'thời hạn';
  return [`${named} ${deadline.text}${extensionOf(deadline)}`];
}

function extensionOf({ original }: TaskDeadline): string {
  return original ? ` (gia hạn từ ${original.text})` : '';
}
