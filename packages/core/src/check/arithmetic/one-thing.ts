import type { Amount } from './amount.ts';

/** Words for any person, and for anything that was counted. */
const ANY_PERSON = /^(?:người|đồng|em|cháu)$/u;
const ANYTHING = 'trường hợp';

const PEOPLE =
  /^(?:giáo viên|học sinh|học viên|sinh viên|thí|cán bộ|công chức|công nhân|công dân|viên chức|đại biểu|đảng viên|đoàn|hội viên|thanh|lao động|bệnh nhân|em|trẻ|cháu|biên|nhân viên|cá nhân|người)(?!\p{L})/u;

/** Whether a part is told by its noun to count what its total counts: by the same noun, or by a word for any person. */
export function isOneThing(part: Amount, total: Amount): boolean {
  if (part.dimension !== total.dimension || part.head === null || total.head === null) return false;
  return part.head === total.head || isAnyOf(part, total);
}

/** `14.310 giáo viên … 12.636 người`, `1.318 tập thể … 405 trường hợp`: a word for any person, or for anything. */
export function isAnyOf({ head }: Amount, total: Amount): boolean {
  if (head === null) return false;
  return head === ANYTHING || (ANY_PERSON.test(head) && PEOPLE.test(total.head ?? ''));
}
