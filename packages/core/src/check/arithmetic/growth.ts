import type { NumberMention } from '../../narrative/index.ts';
import {
  addIntervals,
  compareRationals,
  compareToPrinted,
  type Decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  percentInterval,
  printedInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import { changeInPercent } from './change-in-percent.ts';
import { changeInTurn } from './changes-in-turn.ts';
import { currents, earlierOf, isBracketed, type StatedChange } from './compared-values.ts';
import { between, isAside, isSameSentence, neighbourhood, wordsBefore } from './context.ts';
import { directionOf } from './direction.ts';
import { changeSinceTold } from './earlier-told.ts';
import { changeFromTo } from './from-to.ts';
import { best, type Growth, growth, isAgreeing, negated, text } from './growth-of.ts';
import { namedPeriod } from './named-period.ts';
import { changeOfPair } from './told-pair.ts';

/** Every stated change of a passage whose operands the passage holds as well. */
export function findGrowth(passage: Passage): readonly Growth[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((stated, index) => {
    if (stated.approximate) return [];
    if (/^(?:năm|tháng|ngày)(?: |$)/u.test(stated.noun ?? '')) return [];
    const sign = directionOf(passage, stated);
    const isMultiple = sign === undefined && /gấp\s*$/u.test(wordsBefore(passage, stated, 16));
    if (sign === undefined && !isMultiple) return [];
    const place = { passage, stated, ...neighbourhood(quantities, index) };
    const found = (read: StatedChange['read']) =>
      sign === undefined ? multiples({ ...place, read }) : changesOrTold({ ...place, read }, sign);
    const usual = found(amountOf);
    if (usual.every(isAgreeing)) return usual;
    const other = found(amountOtherwise);
    return other.length > 0 && other.every(isAgreeing) ? other : usual;
  });
}

/** The amount of a mention in its other reading, where it has one. */
function amountOtherwise(mention: NumberMention): Amount | undefined {
  const amount = amountOf(mention);
  return amount && (otherwise([amount])?.[0] ?? amount);
}

function changesOrTold(place: StatedChange, sign: 1 | -1): readonly Growth[] {
  const found = changes(place, sign);
  return found.length > 0 ? found : changeSinceTold(place, sign);
}

function changes(place: StatedChange, sign: 1 | -1): readonly Growth[] {
  const { stated } = place;
  const told = changeFromTo(place, sign) ?? changeOfPair(place, sign) ?? changeInTurn(place, sign);
  if (told) return told;
  if (stated.kind === 'PERCENTAGE_POINT') return pointChange(place, sign);
  const earlier = earlierOf(place);
  if (stated.kind === 'PERCENTAGE') return earlier ? relativeChange(place, sign, earlier) : [];
  const change = place.read(stated);
  if (!change) return [];
  return [
    ...(earlier && isComparable(change, earlier)
      ? absoluteChange(place, sign, { change, earlier })
      : []),
    ...changeInPercent(place, sign, { change, earlier }),
  ];
}

/** `tăng 8,4% so với cùng kỳ (39.203 người)`. */
function relativeChange(place: StatedChange, sign: 1 | -1, earlier: Amount): readonly Growth[] {
  return best(
    currents(place, earlier).flatMap((current) => {
      const difference = subtractIntervals(current.range, earlier.range);
      const computed = percentInterval(sign > 0 ? difference : negated(difference), earlier.range);
      if (!computed) return [];
      const formula = `(${text(current)} − ${text(earlier)}) / ${text(earlier)}`;
      const found = growth(place.stated, [current, earlier], computed, formula);
      return isRoundlySaid(place.stated, computed) || isChangeItself(place, current, earlier)
        ? []
        : found;
    }),
  );
}

/** `90 vụ, tăng 20% (15 vụ)`: what the brackets hold may be by how much, and is far from the value itself. */
function isChangeItself(
  { passage, stated }: StatedChange,
  current: Amount,
  { mention, range }: Amount,
): boolean {
  if (between(passage, stated, mention).replaceAll(/[\s(]/gu, '') !== '') return false;
  const threefold = multiplyIntervals(range, exactly('3' as Decimal));
  return compareRationals(threefold.high, current.range.low) < 0;
}

const ROUNDED = { ...exactly('2' as Decimal), low: exactly('-2' as Decimal).low };

/** Tens without a fraction are often said for what is near: `giảm 80%` of 78,5%. */
function isRoundlySaid({ value }: NumberMention, computed: Interval): boolean {
  return (
    value !== null &&
    /^[1-9]+0$/.test(value) &&
    intersects(computed, addIntervals(exactly(value), ROUNDED))
  );
}

/** `tăng 212 lao động so với cùng kỳ (516 lao động)`. */
function absoluteChange(
  place: StatedChange,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount },
): readonly Growth[] {
  return best(
    currents(place, earlier.head === null ? change : earlier).map((current) => {
      const difference = subtractIntervals(current.range, earlier.range);
      const computed = sign > 0 ? difference : negated(difference);
      return {
        stated: place.stated,
        from: [current.mention, earlier.mention],
        computed,
        agreement: intersects(computed, change.range) ? 'exact' : 'contradiction',
        formula:
          sign > 0 ? `${text(current)} − ${text(earlier)}` : `${text(earlier)} − ${text(current)}`,
      };
    }),
  );
}

/** Between points and the target that they are told against: `thấp hơn 2,5 điểm % so với chỉ tiêu 50%`. */
const TARGET = /^\s*so với (?:chỉ tiêu|kế hoạch|mục tiêu|mức(?: tăng| giảm)?)[^.;,()%\d]{0,30}$/u;

/** `151 em (2,3%), giảm 0,4 điểm`: the brackets hold what changed. */
const IS_ITS_OWN = /^\),?\s*(?:tăng|giảm)(?: thêm| được)?\s*$/u;

/** `tăng 1,03 điểm % so với cuối năm 2022 (91,11%)`. */
function pointChange(
  { passage, stated, around, at }: StatedChange,
  sign: 1 | -1,
): readonly Growth[] {
  const earlier = around[at + 1];
  const own = around
    .slice(0, at)
    .findLast(
      (each) =>
        each.kind === 'PERCENTAGE' &&
        (!isAside(passage, each, stated) || IS_ITS_OWN.test(between(passage, each, stated))),
    );
  if (earlier?.kind !== 'PERCENTAGE') return [];
  const named = own ? undefined : shareOfName({ passage, stated, around: around.slice(0, at) });
  const current = own ?? named;
  const isTold =
    isBracketed(passage, stated, earlier) || TARGET.test(between(passage, stated, earlier));
  if (!isTold) return [];
  if (current?.value == null || earlier.value === null || stated.value === null) return [];
  if (current.approximate || (!named && !isSameSentence(passage, current, stated))) return [];
  const isAdjacent =
    named !== undefined ||
    around
      .slice(around.indexOf(current) + 1, at)
      .every((each) => each.kind === 'PERCENTAGE_POINT' || isAside(passage, each, stated));
  if (!isAdjacent) return [];
  const [now, before] = [printedInterval(current.value), printedInterval(earlier.value)];
  const difference = subtractIntervals(now, before);
  const computed = sign > 0 ? difference : negated(difference);
  return [
    {
      stated,
      from: [current, earlier],
      computed,
      agreement: compareToPrinted(computed, stated.value),
      formula: sign > 0 ? `${current.text} − ${earlier.text}` : `${earlier.text} − ${current.text}`,
    },
  ];
}

/** `Tỷ lệ rất hài lòng tăng 3,1 điểm %`, behind `rất hài lòng 635 phiếu (42,3%)`: the one percentage of that name. */
function shareOfName({
  passage,
  stated,
  around,
}: Pick<StatedChange, 'passage' | 'stated' | 'around'>): NumberMention | undefined {
  const [, name] =
    /(?:tỷ|tỉ) lệ ((?:\p{L}+ ){1,5})(?:tăng|giảm)(?: thêm)?\s*$/u.exec(
      wordsBefore(passage, stated, 70),
    ) ?? [];
  if (name === undefined) return undefined;
  const [only, another] = around.filter(
    (each) =>
      each.kind === 'PERCENTAGE' &&
      new RegExp(`[,;:.] ${name}\\d[\\d.]* \\p{L}+ \\(\\s*$`, 'u').test(
        ` ${wordsBefore(passage, each, 60)}`,
      ),
  );
  return another ? undefined : only;
}

/** `gấp 1,2 lần so với cùng kỳ (1.069 ca)`. */
function multiples(place: StatedChange): readonly Growth[] {
  const { passage, stated } = place;
  if (
    !/^\s*lần/u.test(passage.text.slice(stated.end, stated.end + 8)) &&
    !/lần/u.test(stated.text + (stated.noun ?? ''))
  )
    return [];
  const named = namedPeriod(place);
  const earlier = named?.earlier ?? earlierOf(place);
  if (!earlier) return [];
  const values = named ? [named.current] : currents(place, earlier);
  const found = best(
    values.flatMap((current) => {
      const quotient = divideIntervals(current.range, earlier.range);
      return quotient
        ? growth(stated, [current, earlier], quotient, `${text(current)} / ${text(earlier)}`)
        : [];
    }),
  );
  return named ? found.map((each) => ({ ...each, isLikely: true })) : found;
}
