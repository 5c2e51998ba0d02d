import type { Span } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { wordsAfter } from './context.ts';

/** Words of what was meant to be reached, which a percentage may be of instead of a total. */
export const PLAN: RegExp = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|giao/u;

/** What a percentage is said to be of, right behind it: `chiếm 57% dân số`, `(83,1% tổng số đại biểu)`. */
const BASE =
  /^(?:\s*\)\s*(?=của |trong |tổng |số ))?\s*(?:của |trong |so với |tính trên )?(?:tổng số |tổng |số )?(?:lượng |lượt )?(\p{L}+(?: \p{L}+)?)/u;

/** Words behind a percentage that name no base, or a plan, which is looked at apart. */
const NO_BASE =
  /^(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|nhu cầu|cùng kỳ|giao|hồ sơ|và|trong|ngoài|so|tăng|giảm|vượt|cao|thấp|theo|do|tại|là|đã|với|để|nhưng|còn|thì|nên|ở|trên|dưới|đúng|trước|sau|không|chưa|được|có|cho|đạt|gồm|bao|từ|đến|khi|nhờ|bằng|các|những|năm|quý|tháng|hoàn|tương|toàn|yêu|vào|nhằm|qua)(?!\p{L})/u;

/**
 * A percentage of something that neither part nor whole is: `12 quốc gia trong số 64, chiếm 12,6% tổng vốn đầu tư`.
 *
 * Only where part and whole stand in front; in brackets behind, they explain the percentage.
 */
export function isOfAnotherBase(passage: Passage, percent: Span, at: Span): boolean {
  if (at.end > percent.start) return false;
  const [, base] = BASE.exec(wordsAfter(passage, percent, 60)) ?? [];
  if (base === undefined || NO_BASE.test(base)) return false;
  const around = passage.text.slice(Math.max(0, at.start - 60), percent.start).toLowerCase();
  return !base.split(' ').every((word) => around.includes(word));
}

/** A vote is counted among those present and told as a share of all members. */
export function isVote(passage: Passage, percent: Span, at: Span): boolean {
  const from = Math.max(0, Math.min(at.start, percent.start) - 60);
  const around = passage.text.slice(from, Math.max(at.end, percent.end) + 60).toLowerCase();
  return /tán thành|biểu quyết|bỏ phiếu|số phiếu|tín nhiệm|đại biểu[^.;]{0,40}đồng ý/u.test(around);
}
