import type { NumberMention } from '../../narrative/index.ts';
import {
  compareToPrinted,
  type Decimal,
  exactly,
  type Interval,
  intersects,
  percentInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import { type Amount, isComparable } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import type { StatedChange } from './compared-values.ts';
import { between, isSameSentence } from './context.ts';
import { isEarlier, isOfBefore } from './earlier-period.ts';
import { type Growth, isNear, negated, text } from './growth-of.ts';
import { labelOf } from './label.ts';
import { isChange, isNoTotal } from './name-like.ts';

/** No farther from a change stand its two values. */
const FARTHEST = 400;

/**
 * A change of which the value before is told anywhere near, in brackets or in a sentence of its own. It is known by
 * what it counts and what the text calls it; and no two values around may make the change as it is stated.
 */
export function changeSinceTold(place: StatedChange, sign: 1 | -1): readonly Growth[] {
  const { passage, stated, around, read } = place;
  const near = around.filter(({ start }) => Math.abs(start - stated.start) <= FARTHEST);
  const told = near.flatMap((mention) => {
    const amount = mention === stated || isChange(passage, mention) ? undefined : read(mention);
    return amount && !isNoTotal(passage, amount)
      ? [{ amount, isEarlier: isEarlier(passage, mention) }]
      : [];
  });
  const own = stated.kind === 'PERCENTAGE' ? undefined : read(stated);
  if (!own && stated.kind !== 'PERCENTAGE') return [];
  const before = told
    .map(({ amount }) => amount)
    .filter(({ mention }) => mention.end <= stated.start)
    .filter(
      ({ mention }) => isSameSentence(passage, mention, stated) && !isInBrackets(passage, mention),
    )
    .filter((amount) => !own || isSameKind(amount, own));
  const now =
    levelBehind(place, own) ?? before.findLast(({ mention }) => !isOfBefore(passage, mention));
  if (!now) return [];
  const isEarlierThan = ({ amount, isEarlier: is }: (typeof told)[number]) =>
    is && amount !== now && isSameKind(amount, now);
  const earliers = told.filter(isEarlierThan).map(({ amount }) => amount);
  if (own === undefined && !isNearest(place, now, earliers)) return [];
  const earlier =
    earliers.find((each) => isBesides(place, now, each)) ?? namedLike(place, now, earliers);
  if (!earlier) return [];
  const all = told.map(({ amount }) => amount).filter((amount) => isComparable(amount, now));
  const isExplained = all.some((a) =>
    all.some(
      (b) => a !== b && agreement(stated, own, changeOf(a, b, sign, own)) !== 'contradiction',
    ),
  );
  const computed = changeOf(now, earlier, sign, own);
  if (!computed) return [];
  const verdict = agreement(stated, own, computed);
  if (
    verdict === 'contradiction' &&
    (isExplained || !isNear(own?.range ?? exactly(stated.value ?? ('0' as Decimal)), computed))
  )
    return [];
  const [a, b] = sign > 0 ? [now, earlier] : [earlier, now];
  const difference = `${text(a)} − ${text(b)}`;
  return [
    {
      stated,
      from: [now.mention, earlier.mention],
      computed,
      agreement: verdict,
      formula: own ? difference : `(${difference}) / ${text(earlier)}`,
      isLikely: true,
    },
  ];
}

/** `năm nay 1.058 học viên, so với năm trước (31 lớp, 730 học viên) tăng …`, `năm 2022 có 768 …, năm 2023 có 845 …, tăng …`: one right behind the other. */
function isBesides({ passage, stated }: StatedChange, now: Amount, earlier: Amount): boolean {
  if (!isSameSentence(passage, earlier.mention, stated)) return false;
  if (now.head === null && now.dimension === 'count') return false;
  if (earlier.mention.start > stated.start) return false;
  const [first, second] =
    earlier.mention.start < now.mention.start ? [earlier, now] : [now, earlier];
  const until = second.mention.start > stated.end ? stated : second.mention;
  const words = between(passage, first.mention, until).replace(/(?:tăng|giảm)(?: thêm)? $/u, '');
  return words.length < 90 && !/\.\s|;(?! (?:so với|cùng kỳ|năm trước))|tăng|giảm/u.test(words);
}

/** The last amount before a percentage that is none of another's, but for the earlier value. */
function isNearest(
  { passage, around, at }: StatedChange,
  now: Amount,
  earliers: readonly Amount[],
): boolean {
  const isEarlierValue = (each: NumberMention) => earliers.some(({ mention }) => mention === each);
  return around
    .slice(around.indexOf(now.mention) + 1, at)
    .every(
      (each) => isInBrackets(passage, each) || isChange(passage, each) || isEarlierValue(each),
    );
}

/** `giảm 56 vụ, còn 366 vụ`: the value now is told behind its change. */
function levelBehind(
  { passage, stated, around, at, read }: StatedChange,
  own: Amount | undefined,
): Amount | undefined {
  const next = around[at + 1];
  const level = next && read(next);
  if (!own || !level || !isSameKind(own, level)) return undefined;
  return /^[^,.;()\d]{0,20}, (?:chỉ )?còn\s*$/u.test(between(passage, stated, next))
    ? level
    : undefined;
}

function isSameKind(a: Amount, b: Amount): boolean {
  return isComparable(a, b) && (a.head === null) === (b.head === null);
}

function onlyOne(amounts: readonly Amount[]): Amount | undefined {
  const [only, another] = amounts;
  return another ? undefined : only;
}

/** The one that the text calls most like the value now: `kim ngạch xuất khẩu … 1.846,5`, `xuất khẩu đạt 1.742,0`. */
function namedLike(
  { passage, around }: StatedChange,
  now: Amount,
  earliers: readonly Amount[],
): Amount | undefined {
  const wordsOf = ({ mention }: Amount) => {
    const previous = around
      .slice(0, around.indexOf(mention))
      .findLast(({ noun }) => !TIME.test(noun ?? ''));
    return labelOf(passage, mention, { previous, next: mention })
      .replaceAll(PERIODS, ' ')
      .split(/\s+/u)
      .filter((word) => !IDLE.test(word));
  };
  const own = new Set(wordsOf(now));
  const scored = earliers.map((earlier) => {
    const words = wordsOf(earlier);
    const shared = words.filter((word) => own.has(word)).length;
    return { earlier, shared, isAll: words.length > 0 && shared === words.length };
  });
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return onlyOne(
    scored
      .filter(({ shared, isAll }) => shared === most && isAll && shared >= 2)
      .map(({ earlier }) => earlier),
  );
}

const PERIODS = /cùng kỳ|(?:năm|tháng|quý|kỳ|vụ) (?:trước|\d{4})|năm ngoái|so với/gu;

const TIME = /^(?:tháng|năm|ngày)(?!\p{L})/u;

const IDLE = /^(?:đạt|là|có|ước|được|đã|còn|\d.*)$/u;

function changeOf(
  now: Amount,
  earlier: Amount,
  sign: 1 | -1,
  own: Amount | undefined,
): Interval | undefined {
  const difference = subtractIntervals(now.range, earlier.range);
  const change = sign > 0 ? difference : negated(difference);
  return own ? change : percentInterval(change, earlier.range);
}

function agreement(
  { value }: NumberMention,
  own: Amount | undefined,
  computed: Interval | undefined,
): Growth['agreement'] {
  if (!computed || value === null) return 'contradiction';
  if (own) return intersects(computed, own.range) ? 'exact' : 'contradiction';
  return compareToPrinted(computed, value);
}
