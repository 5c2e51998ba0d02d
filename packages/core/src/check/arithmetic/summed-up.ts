import { amountOf, isComparable } from './amount.ts';
import { wordsBefore } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';

/** “…, tổng cộng” and “…, cộng” sum up what was told; “công cộng”, “được cộng 2 điểm” and “hai tỉnh có tổng cộng” do not. */
const SUMS_UP = /[,;:(–-]\s*(?:tổng )?cộng(?: là| có|:)?\s*$/u;

/**
 * The parts that a total behind them sums up: `gồm: 29 vụ, 18 vụ, 07 vụ, cộng 64 vụ`.
 *
 * None where anything between counts something else, for then the total may be of that too.
 */
export function partsSummedUp({ passage, total, before }: TotalPlace): readonly Division[] {
  const { mention } = total;
  if (!SUMS_UP.test(wordsBefore(passage, mention, 20))) return [];
  const listed = wordsBefore(passage, mention, 400);
  const marker = Math.max(
    listed.lastIndexOf('trong đó'),
    listed.lastIndexOf('gồm'),
    listed.lastIndexOf(':', listed.length - 4),
  );
  if (marker < 0) return [];
  const from = mention.start - listed.length + marker;
  const between = before
    .filter(({ start, kind }) => start >= from && kind !== 'PERCENTAGE')
    .map(amountOf);
  const parts = between.filter((each) => each !== undefined);
  const isAll =
    parts.length >= 2 &&
    parts.length === between.length &&
    parts.every((part) => isComparable(part, total));
  return isAll ? [{ total, parts, claim: 'WHOLE', ...TOLD_ONE_BY_ONE }] : [];
}
