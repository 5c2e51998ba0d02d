import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { wordsBefore } from './context.ts';

/** Which way a number is said to change, by the words before it; `undefined` where it is no change. */
export function directionOf(passage: Passage, stated: NumberMention): 1 | -1 | undefined {
  const words = wordsBefore(passage, stated, 50);
  const pattern = stated.kind === 'PERCENTAGE_POINT' ? POINT_DIRECTION : DIRECTION;
  const direction = (pattern.exec(words) ?? BEHIND_PAIR.exec(words))?.[1];
  if (direction === undefined) return undefined;
  // `cao hơn 200%` is said of what is three times and of what is twice as much.
  if (direction.endsWith('hơn') && stated.kind === 'PERCENTAGE') return undefined;
  return LESS.test(direction) ? -1 : 1;
}

/** `tăng 15 lớp và 298 học viên`: the second as well. */
const DIRECTION =
  /(tăng|giảm|(?:cao|thấp|nhiều|ít) hơn(?: (?:so với )?(?:vụ|năm|kỳ|cùng kỳ|tháng|quý)(?: \p{L}+){0,3})?)(?: thêm| được)?(?: \d[\d.,]* [^\d,;.()%]{1,30} và)?\s*$/u;

/** `so với cùng kỳ (152 vụ, 207 đối tượng) tăng 32 vụ, 84 đối tượng`: one behind the other as in the brackets. */
const BEHIND_PAIR = /,[^()]*\)\s*(tăng|giảm)(?: thêm)? \d[\d.,]* [^\d,;.()%]{1,30}, $/u;

/** Points lie above or below as well. */
const POINT_DIRECTION = /(tăng|giảm|vượt|hụt|(?:cao|thấp) hơn|kém)(?: thêm| được)?\s*$/u;

const LESS = /giảm|hụt|thấp|kém|ít/u;
