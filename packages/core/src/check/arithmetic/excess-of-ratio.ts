import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, denominatorOf, isLarger, numeratorOf } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import type { Excess } from './told-within.ts';

/** Words that make a ratio one of what was done and what was planned, of two periods, or of a score. */
const NO_PART_OF =
  /kế hoạch|chỉ tiêu|dự toán|nhu cầu|giao|vượt|cùng kỳ|so với|kỳ trước|năm trước|bình quân|tỷ số|định mức|điểm|%|tăng|giảm/u;

/** `36/33 trường đã hoàn thành tự đánh giá`: more of them than there are. */
export function excessOfRatio(passage: Passage, mention: NumberMention): readonly Excess[] {
  const [part, whole] = [numeratorOf(mention), denominatorOf(mention)];
  if (!part || !whole || mention.approximate || !isLarger(part, whole)) return [];
  if (Number(mention.second) <= MOST_MONTHS) return [];
  if (!WHOLE_NUMBER_OF.test(mention.noun ?? '')) return [];
  const around = wordsBefore(passage, mention, 60) + wordsAfter(passage, mention, 90);
  return NO_PART_OF.test(around) ? [] : [{ whole, part, isLikely: true }];
}

/** A sentence of its own: `118 trạm có nữ hộ sinh`. */
const OF_THEM = /^[^,.;()\d]{0,30}\s(?:có|đạt|được|chưa|đã)(?!\p{L})/u;

/** `121/124 trạm y tế có bác sĩ. 218 trạm có nữ hộ sinh`: more of them than the ratio says there are. */
export function excessOfAllThereAre(
  passage: Passage,
  ratio: NumberMention,
  behind: readonly NumberMention[],
): readonly Excess[] {
  const whole = denominatorOf(ratio);
  if (!whole || !WHOLE_NUMBER_OF.test(ratio.noun ?? '') || Number(ratio.second) <= MOST_MONTHS)
    return [];
  return behind
    .filter((each) => /^[.\s]*$/u.test(wordsBefore(passage, each, 60)))
    .filter((each) => OF_THEM.test(wordsAfter(passage, each, 60)))
    .flatMap((each) => amountOf(each) ?? [])
    .filter((part) => part.head === whole.head && isLarger(part, whole))
    .map((part) => ({ whole, part, isLikely: true }));
}

/** `27/4`, `lớp 11/8`: rather a day or a name. */
const MOST_MONTHS = 12;

/** Of these a text names so many out of all there are. */
const WHOLE_NUMBER_OF =
  /^(?:cuộc|mẫu|ổ dịch|vụ|chủ đầu tư|thủ tục|trường|xã|phường|thị trấn|huyện|thôn|đơn vị|cơ quan|sở|trạm|cơ sở|bệnh viện|trung tâm|chi bộ|doanh nghiệp|hộ|hồ sơ|nhiệm vụ|dự án)(?!\p{L})/u;
