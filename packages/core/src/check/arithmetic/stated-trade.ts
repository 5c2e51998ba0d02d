import type { NumberMention } from '../../narrative/index.ts';
import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, quantitiesOf } from './amount.ts';
import { computedOf, MOST_NUMBERS, type Stated } from './balance-of.ts';
import { isInBrackets } from './brackets.ts';
import { wordsBefore } from './context.ts';

/** `xuất khẩu đạt 263,5 … nhập khẩu 358,1 …, nhập siêu 94,6`: the one less the other, each the last told before. */
const SURPLUS = /(nhập|xuất) siêu(?: đạt| là)?\s*$/u;

export function statedTrade(passage: Passage): readonly Stated[] {
  if (!/(?:nhập|xuất) siêu/u.test(passage.text)) return [];
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  return quantities.flatMap((mention, index) => {
    const way = SURPLUS.exec(wordsBefore(passage, mention, 20))?.[1];
    const result = amountOf(mention);
    if (way === undefined || !result) return [];
    const before = quantities.slice(0, index).filter((each) => !isInBrackets(passage, each));
    const told = (name: string) =>
      before
        .filter((each) => lastTrade(passage, each) === name)
        .flatMap((each) => amountOf(each) ?? [])
        .filter((each) => each.dimension === result.dimension);
    const [imports, exports] = [told('nhập khẩu'), told('xuất khẩu')];
    const [more, less] = way === 'nhập' ? [imports, exports] : [exports, imports];
    const pairs = more.flatMap((a) => less.map((b) => ({ result, plus: [a], minus: [b] })));
    const isExact = pairs.some((each) => intersects(computedOf(each), result.range));
    const [plus, minus] = [more.at(-1), less.at(-1)];
    return isExact || !plus || !minus ? [] : [{ result, plus: [plus], minus: [minus] }];
  });
}

/** Which of the two a number is, by the last word of them before it; none where the sentence lists goods. */
function lastTrade(passage: Passage, mention: NumberMention): string | undefined {
  return /(xuất khẩu|nhập khẩu)(?!.*(?:xuất khẩu|nhập khẩu))/u.exec(
    wordsBefore(passage, mention, 120),
  )?.[1];
}
