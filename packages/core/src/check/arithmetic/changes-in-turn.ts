import type { NumberMention } from '../../narrative/index.ts';
import { intersects, subtractIntervals } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import type { StatedChange } from './compared-values.ts';
import { between, isSameSentence, wordsBefore } from './context.ts';
import { directionOf } from './direction.ts';
import { type Growth, negated, text } from './growth-of.ts';
import { isChange } from './name-like.ts';

/** Before the brackets that hold the earlier values. */
const COMPARED = /so với [^.;()]{0,40}\([^()]*$/u;

/**
 * `134 vụ, làm chết 71 người, bị thương 98 người; so với cùng kỳ (151 vụ, 77 người chết, 94 người bị thương) giảm 17 vụ,
 * giảm 06 người chết, tăng 04 người bị thương`: as many values as earlier ones as changes, each in its turn.
 */
export function changeInTurn(place: StatedChange, sign: 1 | -1): readonly Growth[] | undefined {
  const { passage, stated, around } = place;
  const own = around.filter(
    (each) => isSameSentence(passage, each, stated) && isOfTurn(each, stated),
  );
  const changes = changesBehindBrackets(passage, own, stated);
  const turn = changes.indexOf(stated);
  const earlier = own.filter(
    (each) => isInBrackets(passage, each) && COMPARED.test(wordsBefore(passage, each, 160)),
  );
  const [first] = earlier;
  if (turn < 0 || !first || earlier.length < 2 || earlier.length !== changes.length)
    return undefined;
  const now = own.filter(
    (each) => each.end < first.start && !isInBrackets(passage, each) && !isChange(passage, each),
  );
  if (now.length !== earlier.length) return undefined;
  const [a, b, change] = [now[turn], earlier[turn], stated].map((each) => each && amountOf(each));
  if (!a || !b || !change || !areOneThing(a, b, change)) return undefined;
  const difference = subtractIntervals(a.range, b.range);
  const computed = sign > 0 ? difference : negated(difference);
  const [larger, smaller] = sign > 0 ? [a, b] : [b, a];
  return [
    {
      stated,
      from: [a.mention, b.mention],
      computed,
      agreement: intersects(computed, change.range) ? 'exact' : 'contradiction',
      formula: `${text(larger)} − ${text(smaller)}`,
      isLikely: true,
    },
  ];
}

function isOfTurn({ kind, approximate }: NumberMention, stated: NumberMention): boolean {
  return kind === stated.kind && kind === 'COUNT' && !approximate;
}

/** The changes behind the brackets, one behind the other. */
function changesBehindBrackets(
  passage: Passage,
  own: readonly NumberMention[],
  stated: NumberMention,
): readonly NumberMention[] {
  const changes = own.filter(
    (each) => !isInBrackets(passage, each) && directionOf(passage, each) !== undefined,
  );
  const isRun = changes.every((each, index) => {
    const next = changes[index + 1];
    return !next || /^[^.;()\d]{0,60}[,;]\s[^.;()\d]{0,30}$/u.test(between(passage, each, next));
  });
  return isRun && changes.includes(stated) ? changes : [];
}

function areOneThing(...amounts: readonly Amount[]): boolean {
  return amounts.every(({ head }) => head !== null && head === amounts[0]?.head);
}
