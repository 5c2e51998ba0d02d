import type { NumberMention } from '../../narrative/index.ts';
import {
  type Agreement,
  addIntervals,
  compareToPrinted,
  type Decimal,
  divideIntervals,
  exactly,
  type Interval,
  intersects,
  multiplyIntervals,
  printedInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, otherwise, quantitiesOf } from './amount.ts';
import { between, isSameSentence, neighbourhood, wordsBefore } from './context.ts';

/** What a text says of a change, and what its own numbers make of it. */
export interface Growth {
  /** The change as stated: `8,4%`, `55 đơn`, `1,2 lần`. */
  readonly stated: NumberMention;
  /** What the computation takes: `42.496 người`, `39.203 người`. */
  readonly from: readonly NumberMention[];
  readonly computed: Interval;
  readonly agreement: Agreement;
  /** `(42.496 − 39.203) / 39.203`, in words of the operands. */
  readonly formula: string;
}

/** Every stated change of a passage whose operands the passage holds as well. */
export function findGrowth(passage: Passage): readonly Growth[] {
  const quantities = quantitiesOf(passage);
  return quantities.flatMap((stated, index) => {
    if (stated.approximate) return [];
    const words = wordsBefore(passage, stated, 16);
    const [, direction] = /(tăng|giảm)(?: thêm| được)?\s*$/u.exec(words) ?? [];
    const isMultiple = /gấp\s*$/u.test(words);
    if (!direction && !isMultiple) return [];
    const place = { passage, stated, ...neighbourhood(quantities, index) };
    const sign = direction === 'giảm' ? -1 : 1;
    const found = (read: Place['read']) =>
      isMultiple ? multiples({ ...place, read }) : changes({ ...place, read }, sign);
    const usual = found(amountOf);
    if (usual.every(isAgreeing)) return usual;
    const other = found(amountOtherwise);
    return other.length > 0 && other.every(isAgreeing) ? other : usual;
  });
}

function isAgreeing({ agreement }: Growth): boolean {
  return agreement !== 'contradiction';
}

/** The amount of a mention in its other reading, where it has one. */
function amountOtherwise(mention: NumberMention): Amount | undefined {
  const amount = amountOf(mention);
  return amount && (otherwise([amount])?.[0] ?? amount);
}

interface Place {
  readonly passage: Passage;
  readonly stated: NumberMention;
  readonly around: readonly NumberMention[];
  readonly at: number;
  readonly read: (mention: NumberMention) => Amount | undefined;
}

const HUNDRED = exactly('100' as Decimal);

function changes(place: Place, sign: 1 | -1): readonly Growth[] {
  const { stated } = place;
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
function relativeChange(place: Place, sign: 1 | -1, earlier: Amount): readonly Growth[] {
  return best(
    currents(place, earlier).flatMap((current) => {
      const difference = subtractIntervals(current.range, earlier.range);
      const quotient = divideIntervals(sign > 0 ? difference : negated(difference), earlier.range);
      if (!quotient) return [];
      const formula = `(${text(current)} − ${text(earlier)}) / ${text(earlier)}`;
      return growth(
        place.stated,
        [current, earlier],
        multiplyIntervals(quotient, HUNDRED),
        formula,
      );
    }),
  );
}

/** `tăng 212 lao động so với cùng kỳ (516 lao động)`. */
function absoluteChange(
  place: Place,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount },
): readonly Growth[] {
  return best(
    currents(place, earlier).map((current) => {
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

/** `giảm 26 vụ, bằng 82,9%`, `tăng 41 đơn (15,1%)`: the change beside its percentage. */
function changeInPercent(
  place: Place,
  sign: 1 | -1,
  { change, earlier }: { readonly change: Amount; readonly earlier: Amount | undefined },
): readonly Growth[] {
  const { passage, around, at } = place;
  const percent = around[at + 1];
  if (percent?.kind !== 'PERCENTAGE' || percent.value === null || percent.approximate) return [];
  if (!isSameSentence(passage, change.mention, percent)) return [];
  const gap = between(passage, change.mention, percent);
  const isRemainder = /^[^.;()\d]{0,40},?\s*(?:chỉ )?bằng\s*$/u.test(gap);
  if (!isRemainder && !/^[^.;()\d]{0,40}\([+-]?\s*$|^[^.;()\d]{0,40}tương ứng\s*$/u.test(gap))
    return [];
  const candidates = earlier
    ? [{ base: earlier, range: earlier.range }]
    : currents(place, change).map((base) => ({
        base,
        range:
          sign > 0
            ? subtractIntervals(base.range, change.range)
            : addIntervals(base.range, change.range),
      }));
  return best(
    candidates.flatMap(({ base, range }) => {
      const part = isRemainder && !earlier ? base.range : change.range;
      const quotient = divideIntervals(part, range);
      if (!quotient || (isRemainder && earlier)) return [];
      const before = earlier
        ? text(base)
        : `(${text(base)} ${sign > 0 ? '−' : '+'} ${text(change)})`;
      const formula = `${isRemainder ? text(base) : text(change)} / ${before}`;
      return growth(percent, [base, change], multiplyIntervals(quotient, HUNDRED), formula);
    }),
  );
}

/** `tăng 1,03 điểm % so với cuối năm 2022 (91,11%)`. */
function pointChange({ passage, stated, around, at }: Place, sign: 1 | -1): readonly Growth[] {
  const earlier = around[at + 1];
  const current = around.slice(0, at).findLast(({ kind }) => kind === 'PERCENTAGE');
  if (earlier?.kind !== 'PERCENTAGE' || !isBracketed(passage, stated, earlier)) return [];
  if (current?.value == null || earlier.value === null || stated.value === null) return [];
  if (!isSameSentence(passage, current, stated) || current.approximate) return [];
  if (around[at - 1] !== current) return [];
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

/** `gấp 1,2 lần so với cùng kỳ (1.069 ca)`. */
function multiples(place: Place): readonly Growth[] {
  const { passage, stated } = place;
  if (
    !/^\s*lần/u.test(passage.text.slice(stated.end, stated.end + 8)) &&
    !/lần/u.test(stated.text + (stated.noun ?? ''))
  )
    return [];
  const earlier = earlierOf(place);
  if (!earlier) return [];
  return best(
    currents(place, earlier).flatMap((current) => {
      const quotient = divideIntervals(current.range, earlier.range);
      return quotient
        ? growth(stated, [current, earlier], quotient, `${text(current)} / ${text(earlier)}`)
        : [];
    }),
  );
}

/** The earlier value: the amount in brackets behind the change, perhaps behind its percentage too. */
function earlierOf({ passage, stated, around, at, read }: Place): Amount | undefined {
  const rest = around.slice(at + 1, at + 3);
  const candidates = rest[0]?.kind === 'PERCENTAGE' ? rest.slice(1) : rest.slice(0, 1);
  const [found] = candidates;
  if (!found || !isBracketed(passage, rest[0] === found ? stated : (rest[0] ?? stated), found))
    return undefined;
  return isSameSentence(passage, stated, found) ? read(found) : undefined;
}

function isBracketed(passage: Passage, first: NumberMention, second: NumberMention): boolean {
  return /^[^.;()]{0,80}\((?:cùng kỳ|năm trước)?[^()\d]{0,20}$|^\)[^.;()]{0,80}\([^()\d]{0,20}$/u.test(
    between(passage, first, second),
  );
}

/** What may be the current value, the nearest first: comparable amounts before the change that are no changes themselves. */
function currents({ passage, stated, around, at, read }: Place, like: Amount): readonly Amount[] {
  const candidates = around
    .slice(0, at)
    .reverse()
    .filter((each) => isSameSentence(passage, each, stated))
    .filter(
      (each) => !/(?:tăng|giảm)(?: thêm)?\s*$|\([^()]*$/u.test(wordsBefore(passage, each, 12)),
    )
    .filter(({ kind }) => kind === like.mention.kind);
  if (candidates.some(({ approximate }) => approximate)) return [];
  return candidates
    .flatMap((each) => read(each) ?? [])
    .filter((each) => isComparable(each, like) && (each.head === null) === (like.head === null));
}

/** The first that agrees; where none does, the nearest, for that is what the text most likely means. */
function best(candidates: readonly Growth[]): readonly Growth[] {
  const agreeing = candidates.find(({ agreement }) => agreement !== 'contradiction');
  const chosen = agreeing ?? candidates[0];
  return chosen ? [chosen] : [];
}

function growth(
  stated: NumberMention,
  from: readonly Amount[],
  computed: Interval,
  formula: string,
): readonly Growth[] {
  if (stated.value === null) return [];
  const agreement = compareToPrinted(computed, stated.value);
  return [{ stated, from: from.map(({ mention }) => mention), computed, agreement, formula }];
}

function negated(range: Interval): Interval {
  return subtractIntervals(exactly('0' as Decimal), range);
}

function text({ mention }: Amount): string {
  return mention.text.trim();
}
