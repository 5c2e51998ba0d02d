import type { NumberMention } from '../../narrative/index.ts';
import {
  decimal,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { wordsBefore } from './context.ts';
import { isChange } from './name-like.ts';
import { slipsOf } from './slip.ts';

/** An output that is not its area by its yield: `thu hoạch 38.412 ha, năng suất 66,8 tạ/ha, sản lượng 265.592 tấn`. */
export interface Harvest {
  readonly area: Amount;
  readonly yielded: Amount;
  readonly output: Amount;
  /** In kilograms. */
  readonly computed: Interval;
}

const AREA = /thu hoạch[^.;,()\d]{0,30}$/u;
const YIELD = /năng suất[^.;,()\d]{0,30}$/u;
const OUTPUT = /sản lượng[^.;,()\d]{0,40}$/u;

/** A passage with more numbers tells of more than one crop. */
const MOST_NUMBERS = 24;

/** The one harvest of a passage, where one slip keeps it from coming out. */
export function findHarvestSlips(passage: Passage): readonly Harvest[] {
  const told = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  const open = told.filter((each) => !isInBrackets(passage, each) && !isChange(passage, each));
  const one = (name: RegExp, unit: string) =>
    onlyOne(open.filter((each) => each.unit === unit && name.test(wordsBefore(passage, each, 60))));
  const [area, yielded, output] = [one(AREA, 'ha'), one(YIELD, 'tạ/ha'), one(OUTPUT, 'tấn')];
  if (!area || !yielded || !output) return [];
  const computed = harvestOf(area.range, yielded.range);
  if (intersects(computed, output.range)) return [];
  const isOneSlip =
    slips(output).some((range) => intersects(range, computed)) ||
    slips(area).some((range) => intersects(harvestOf(range, yielded.range), output.range)) ||
    slips(yielded).some((range) => intersects(harvestOf(area.range, range), output.range));
  return isOneSlip ? [{ area, yielded, output, computed }] : [];
}

/** Square metres by `tạ/ha`: a hundred kilograms on ten thousand square metres. */
function harvestOf(area: Interval, yielded: Interval): Interval {
  return multiplyIntervals(multiplyIntervals(area, yielded), exactly(decimal('0.01')));
}

function onlyOne(mentions: readonly NumberMention[]): Amount | undefined {
  const [only, another] = mentions;
  return only && !another ? amountOf(only) : undefined;
}

function slips({ mention: { text }, range }: Amount): readonly Interval[] {
  return slipsOf({ text, range });
}
