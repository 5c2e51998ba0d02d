import { type Amount, amountOf } from './amount.ts';
import { isOneSlipShare, isTelling, ofAmounts, type Share, type SharePlace } from './share-of.ts';

/**
 * A contradicting share whose whole was concluded and not said: it stands only where one slip explains
 * it and no other number nearby does. A percentage of few digits is one slip away from too much by
 * chance, so there it is no more than likely.
 */
export function likelySlip(
  { around, percent }: SharePlace,
  { part, share }: { readonly part: Amount; readonly share: Share },
): Share | undefined {
  if (!isOneSlipShare(share)) return undefined;
  const isExplained = around.some((each) => {
    const other = each === part.mention ? undefined : amountOf(each);
    return (
      other?.dimension === part.dimension &&
      ofAmounts(part, other, percent).agreement !== 'contradiction'
    );
  });
  if (isExplained) return undefined;
  return { ...share, isLikely: !isTelling(percent.value) };
}
