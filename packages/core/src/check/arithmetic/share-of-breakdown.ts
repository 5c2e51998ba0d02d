import { compareToPrinted, type Decimal, percentInterval } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { quantitiesOf } from './amount.ts';
import type { Breakdown } from './breakdown.ts';
import { between, wordsAfter } from './context.ts';
import type { ListShareFault } from './list-share.ts';
import { isOfAnotherBase } from './share-base.ts';
import { isOneSlipPercentage, type Percent } from './share-of.ts';

/** The percentage of a part that is told right behind it, and the passage that it stands in. */
interface OwnShare extends ListShareFault {
  readonly passage: Passage;
  readonly percent: Percent;
  readonly agrees: boolean;
}

/** From a part to its own percentage: `2.725 em (42,1%)`, `486.948 người, chiếm 38,5%`. */
const ITS_SHARE =
  /^[^.;,()\d]{0,60}(?:\(\s*(?:chiếm |đạt )?(?:(?:tỷ|tỉ) lệ )?|,? (?:chiếm|tương đương|tương ứng)(?: (?:tỷ|tỉ) lệ)?(?: là| với)? )$/u;

/** Behind it nothing says that it is of something else. */
const NOTHING_MORE = /^\s*\)?\s*(?:[,;.)]|$|và\s|tổng (?:số|chi|thu|dân số))/u;

/**
 * Percentages of the parts of a total that add up to it: so they are all there is, and the total is their whole.
 *
 * One alone is at fault where the others come out, or where a single slip parts it from what it should be.
 */
export function shareFaultsOfBreakdown(
  { total, parts, verdict }: Breakdown,
  passages: readonly Passage[],
): readonly OwnShare[] {
  if (verdict !== 'agrees') return [];
  const shares = parts.flatMap((part): readonly OwnShare[] => {
    const passage = passages.find((each) => quantitiesOf(each).includes(part.mention));
    const quantities = passage ? quantitiesOf(passage) : [];
    const next = quantities[quantities.indexOf(part.mention) + 1];
    if (!passage || next?.kind !== 'PERCENTAGE' || next.value === null || next.approximate)
      return [];
    const percent: Percent = { ...next, value: next.value as Decimal };
    if (!ITS_SHARE.test(between(passage, part.mention, percent))) return [];
    if (!NOTHING_MORE.test(wordsAfter(passage, percent, 16))) return [];
    if (isOfAnotherBase(passage, percent, part.mention)) return [];
    const computed = percentInterval(part.range, total.range);
    if (!computed) return [];
    const agrees = compareToPrinted(computed, percent.value) !== 'contradiction';
    return [{ passage, part, whole: total, percent, computed, agrees }];
  });
  const astray = shares.filter(({ agrees }) => !agrees);
  const [fault] = astray;
  if (!fault || astray.length > 1) return [];
  const isTold = shares.length > 1 || isOneSlipPercentage(fault.percent, fault.computed);
  return isTold ? [fault] : [];
}
