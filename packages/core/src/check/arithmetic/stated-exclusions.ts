import type { Passage } from '../passage.ts';
import { amountOf, isComparable, quantitiesOf } from './amount.ts';
import { MOST_NUMBERS, type Stated } from './balance-of.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, wordsBefore } from './context.ts';

/** `thu nội địa 6.912 tỷ đồng … Nếu loại trừ tiền đất (1.205 tỷ đồng) và xổ số (815 tỷ đồng) thì thu nội địa đạt 4.892 tỷ đồng`. */
const EXCLUDED = /(?:loại trừ|không (?:kể|tính)|trừ đi)\s[^;]*\([^()]*\)[^.;()]*$/u;
const THEN = /\sthì ((?:\p{L}+ ){1,5}?)(?:đạt|là|còn)\s*$/u;

export function statedExclusions(passage: Passage): readonly Stated[] {
  if (!/loại trừ|không (?:kể|tính)|trừ đi/u.test(passage.text)) return [];
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const words = wordsBefore(passage, mention, 240);
    const name = THEN.exec(words)?.[1]?.trim();
    const result = amountOf(mention);
    if (name === undefined || !result || !EXCLUDED.test(words)) return [];
    const before = quantities.slice(Math.max(0, index - MOST_NUMBERS), index);
    const own = before.filter((each) => isSameSentence(passage, each, mention));
    const minus = own
      .filter((each) => isInBrackets(passage, each))
      .flatMap((each) => amountOf(each) ?? []);
    const whole = before
      .filter((each) => !own.includes(each) && !isInBrackets(passage, each))
      .filter((each) => wordsBefore(passage, each, 60).trimEnd().endsWith(name))
      .flatMap((each) => amountOf(each) ?? [])
      .at(-1);
    if (!whole || minus.length === 0 || minus.length !== own.length) return [];
    return [...minus, result].every((each) => isComparable(each, whole))
      ? [{ result, plus: [whole], minus }]
      : [];
  });
}
