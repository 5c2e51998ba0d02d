import { folded } from '../../folded.ts';
import type { Passage } from '../passage.ts';

export type SectionKindOfText = NonNullable<Passage['section']>;

/**
 * What a section is for, as its title says. “Đánh giá tình hình thực hiện …” heads results, “Đánh giá
 * chung” an evaluation; a plan is named for its tasks or its direction.
 */
export function sectionKind(title: string): SectionKindOfText {
  const words = folded(title);
  if (/^(?:danh gia )?(?:ket qua|tinh hinh|cong tac)\b/.test(words)) return 'RESULTS';
  if (/\b(?:phuong huong|nhiem vu|ke hoach|du kien|chuong trinh cong tac)\b/.test(words)) {
    return /\bket qua (?:thuc hien|dat duoc|trien khai)/.test(words) ? 'RESULTS' : 'PLAN';
  }
  if (/\b(?:danh gia|nhan xet|ton tai|han che|kho khan|thuan loi|nguyen nhan)\b/.test(words)) {
    return 'EVALUATION';
  }
  return /\bket qua\b/.test(words) ? 'RESULTS' : 'PROSE';
}
