import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { wordsBefore } from './context.ts';

/** “…, tổng cộng” and “…, cộng” sum up what was told; “công cộng”, “được cộng 2 điểm” and “hai tỉnh có tổng cộng” do not. */
const SUMS_UP = /[,;:(–-]\s*(?:tổng )?cộng(?: là| có|:)?\s*$/u;

/**
 * The parts that a total behind them sums up: `gồm: 29 vụ, 18 vụ, 07 vụ, cộng 64 vụ`.
 *
 * `undefined` where anything between counts something else, for then the total may be of that too.
 */
export function partsSummedUp(
  passage: Passage,
  total: Amount,
  before: readonly NumberMention[],
): readonly Amount[] | undefined {
  const { mention } = total;
  if (!SUMS_UP.test(wordsBefore(passage, mention, 20))) return undefined;
  const listed = wordsBefore(passage, mention, 400);
  const marker = Math.max(
    listed.lastIndexOf('trong đó'),
    listed.lastIndexOf('gồm'),
    listed.lastIndexOf(':', listed.length - 4),
  );
  if (marker < 0) return undefined;
  const from = mention.start - listed.length + marker;
  const between = before
    .filter(({ start, kind }) => start >= from && kind !== 'PERCENTAGE')
    .map(amountOf);
  const parts = between.filter((each) => each !== undefined);
  const isAll =
    parts.length >= 2 &&
    parts.length === between.length &&
    parts.every((part) => isComparable(part, total));
  return isAll ? parts : undefined;
}
