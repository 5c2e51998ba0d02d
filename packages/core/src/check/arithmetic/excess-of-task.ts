import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isLarger, quantitiesOf } from './amount.ts';
import { wordsBefore } from './context.ts';
import type { Excess } from './told-within.ts';

/** No passage tells more numbers. */
const MOST_NUMBERS = 24;

/** Fewer words name too many things. */
const LEAST_WORDS = 3;

/** A count in brackets behind the name of what it counts: `tại UBND cấp xã (18 xã, thị trấn)`. */
const NAMED = /((?:\p{L}+ ){3,5})\(\s*$/u;

/**
 * Every result that counts, by the very words of its task’s title, more than the title says there are:
 * `6. Áp dụng … tại UBND cấp xã (18 xã, thị trấn)` and below it `Hướng dẫn 28 UBND cấp xã …`.
 */
export function findExcessesOfTasks(
  passages: readonly Passage[],
): readonly { readonly passage: Passage; readonly excess: Excess }[] {
  let named: readonly Named[] = [];
  return passages.flatMap((passage) => {
    if (BEGINS_ANOTHER.has(passage.kind)) {
      named = passage.kind === 'TASK' ? namedIn(passage) : [];
      return [];
    }
    if (named.length === 0) return [];
    return quantitiesOf(passage)
      .slice(0, MOST_NUMBERS)
      .flatMap((mention) => excessOf(passage, mention, named))
      .map((excess) => ({ passage, excess }));
  });
}

const BEGINS_ANOTHER: ReadonlySet<Passage['kind']> = new Set(['TASK', 'THEME', 'SECTION']);

interface Named {
  readonly whole: Amount;
  readonly words: readonly string[];
}

function namedIn(title: Passage): readonly Named[] {
  return quantitiesOf(title)
    .slice(0, MOST_NUMBERS)
    .flatMap((mention) => {
      const [, words] = NAMED.exec(wordsBefore(title, mention, 60)) ?? [];
      const whole = amountOf(mention);
      return words !== undefined && whole?.dimension === 'count'
        ? [{ whole, words: words.trim().split(' ') }]
        : [];
    });
}

function excessOf(
  passage: Passage,
  mention: NumberMention,
  named: readonly Named[],
): readonly Excess[] {
  const part = amountOf(mention);
  if (part?.dimension !== 'count') return [];
  const behind = passage.text.slice(mention.start, mention.start + 80).toLowerCase();
  const phrase = behind.replace(/^[\d.]+\s/u, '');
  return named
    .filter(({ words }) =>
      words.some(
        (_, from) =>
          words.length - from >= LEAST_WORDS &&
          `${phrase} `.startsWith(`${words.slice(from).join(' ')} `),
      ),
    )
    .filter(({ whole }) => isLarger(part, whole))
    .map(({ whole }) => ({ whole, part, isLikely: true }));
}
