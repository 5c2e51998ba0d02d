import type { NumberMention } from '../../narrative/index.ts';
import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, numeratorOf, quantitiesOf } from './amount.ts';
import { isSameSentence } from './context.ts';
import type { Division, DivisionPattern, Surroundings } from './division.ts';
import { partsOfGrandTotal } from './grand-total.ts';
import { itemsSummedUp, listInBullets } from './list-in-bullets.ts';
import { listInNextItem } from './list-in-next-item.ts';
import { listOfTwo } from './list-of-two.ts';
import { listBehind, listBySort, listFurtherOn, listInFootnote } from './listed-parts.ts';
import { isNoTotal } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import { oppositeParts } from './opposite-parts.ts';
import { oppositesFurtherOn } from './opposites-further-on.ts';
import { ratioAndRest } from './ratio-and-rest.ts';
import { ratiosAddedUp } from './ratios-added-up.ts';
import { sumOf } from './slip.ts';
import { sumOfNumerators } from './sum-of-numerators.ts';
import { partsToldApart } from './told-apart.ts';
import { partsOfToldSum, partsToldInTurn } from './told-sum.ts';
import { partsSummedUp } from './totals-behind.ts';
import { isSameNoun, type Verdict, verdictOf } from './verdict.ts';

/** A total and the parts that a text takes it apart into. */
export interface Breakdown {
  readonly total: Amount;
  readonly passage: Passage;
  readonly parts: readonly Amount[];
  readonly claim: Division['claim'];
  /** The parts count what the total counts, by their nouns. */
  readonly isSameNoun: boolean;
  readonly verdict: Verdict;
}

/** No list has more parts. */
const LONGEST_LIST = 24;

const PATTERNS: readonly DivisionPattern[] = [
  listBehind,
  listInBullets,
  listInNextItem,
  itemsSummedUp,
  listFurtherOn,
  listBySort,
  listOfTwo,
  partsSummedUp,
  partsToldApart,
  partsOfGrandTotal,
  sumOfNumerators,
  partsOfToldSum,
  partsToldInTurn,
  oppositeParts,
  oppositesFurtherOn,
  listInFootnote,
];

/** Every breakdown that begins in a passage; a list may go on in the passages that follow, or in a footnote. */
export function findBreakdowns(passage: Passage, surroundings: Surroundings): readonly Breakdown[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((mention, index) => {
    const total = amountOf(mention) ?? numeratorOf(mention);
    if (!total || isNoTotal(passage, total)) return [];
    const before = quantities.slice(Math.max(0, index - LONGEST_LIST), index);
    const behind = quantities.slice(index + 1, index + 1 + LONGEST_LIST);
    const place = { passage, total, before, behind, surroundings };
    return [
      ...PATTERNS.flatMap((pattern) => pattern(place)),
      ...ratioAndRest(passage, mention, behind),
      ...ratiosAddedUp(passage, mention, before),
    ]
      .filter(({ parts }) => parts.length >= 2)
      .filter((division) => !isOfAnotherTotal(passage, division, before))
      .map((division) => breakdownOf(passage, division))
      .filter(isNotToldBefore);
  });
}

/** `197 sản phẩm của 118 chủ thể, gồm 152 sản phẩm …`, `48 ca; năm nay là 15 ca; gồm 15 …, 33 …`: the parts are those of a number further before, and give it. */
function isOfAnotherTotal(
  passage: Passage,
  { total, parts }: Division,
  before: readonly NumberMention[],
): boolean {
  const sum = sumOf(parts);
  return before
    .filter((each) => isSameSentence(passage, each, total.mention))
    .flatMap((each) => amountOf(each) ?? [])
    .some(
      (each) =>
        each.head !== null &&
        parts.every((part) => part.head === null || isOneThing(part, each)) &&
        intersects(sum, each.range),
    );
}

/** Two patterns may see one list; what both find amiss is told once. */
function isNotToldBefore({ parts }: Breakdown, at: number, all: readonly Breakdown[]): boolean {
  return !all
    .slice(0, at)
    .some(
      (other) =>
        (other.verdict === 'slip' || other.verdict === 'contradiction') &&
        other.parts.length === parts.length &&
        other.parts.every(({ mention }, index) => mention === parts[index]?.mention),
    );
}

function breakdownOf(passage: Passage, division: Division): Breakdown {
  const { total, parts, claim } = division;
  const verdict = verdictOf(passage, division);
  return { total, passage, parts, claim, isSameNoun: isSameNoun(division), verdict };
}
