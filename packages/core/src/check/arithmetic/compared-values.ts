import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, isComparable, numeratorOf } from './amount.ts';
import { between, isAside, isSameSentence, wordsBefore } from './context.ts';
import { isChange } from './name-like.ts';

/** A stated change among the quantities around it, and how those are read. */
export interface StatedChange {
  readonly passage: Passage;
  readonly stated: NumberMention;
  readonly around: readonly NumberMention[];
  readonly at: number;
  readonly read: (mention: NumberMention) => Amount | undefined;
}

/** The earlier value: the amount in brackets behind the change, perhaps behind its percentage too. */
export function earlierOf({ passage, stated, around, at, read }: StatedChange): Amount | undefined {
  const [first, second] = around.slice(at + 1, at + 3);
  const isPercentAside =
    first?.kind === 'PERCENTAGE' &&
    /^[^.;()\d]{0,30}\((?:tăng |giảm |tương ứng )?[+-]?$/u.test(between(passage, stated, first));
  const [last, found] = isPercentAside ? [first, second] : [stated, first];
  if (!found || !(isBracketed(passage, last, found) || isPlainlyCompared(passage, last, found)))
    return undefined;
  return isSameSentence(passage, stated, found) ? read(found) : undefined;
}

const BRACKET = /^(\)?[^.;(),]{0,80})\(([^()\d]{0,20})$/u;

/** `tăng 7,24% so với cùng kỳ 25.474,3 tỷ đồng`, `giảm 41 đơn vị (giảm 5,67%) so với năm 2021 là 723 đơn vị`. */
const PLAINLY =
  /^\s*(?:lần )?cùng kỳ\s*$|^\)?\s*so với (?:cùng kỳ|(?:năm|tháng|quý|kỳ) trước)(?: (?:năm|tháng|quý) (?:trước|x+))?(?: (?:là|đạt))?\s*$|^\)?\s*so với (?:năm|tháng|quý) x+(?:\/x+)? (?:là|đạt)\s*$/u;

function isPlainlyCompared(passage: Passage, first: NumberMention, second: NumberMention): boolean {
  return PLAINLY.test(between(passage, first, second).replaceAll(/\d/gu, 'x'));
}

/** `lượt khách.km`: a dot within a unit ends nothing. */
const UNIT_DOT = /(?<=\p{L})\.(?=\p{L})/gu;

/** The second stands alone in brackets, and the words before say that it is what the first is held against. */
export function isBracketed(
  passage: Passage,
  first: NumberMention,
  second: NumberMention,
): boolean {
  const [, words, label] =
    BRACKET.exec(between(passage, first, second).replaceAll(UNIT_DOT, ' ')) ?? [];
  if (words === undefined || label === undefined) return false;
  const isBare = (words + label).trim() === '';
  if (!isBare && !/so với|so cùng|cùng kỳ|trước|năm|tháng|quý/u.test(words + label)) return false;
  if (
    /\s(?:và|nhưng|song|là|đạt)\s/u.test(words) ||
    /tăng|giảm|tương|đạt|chiếm|bằng|gồm/u.test(label)
  )
    return false;
  const isPlan = /kế hoạch|dự toán|chỉ tiêu|mục tiêu/u.test(words);
  if (isPlan && !/so với (?:\p{L}+ )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)/u.test(words))
    return false;
  return /^[^()\d]{0,40}\)/u.test(passage.text.slice(second.end, second.end + 41));
}

/** Between a value and a change that is of something else. */
const ANOTHER_SUBJECT = /;(?!\s*so với)|trong đó|riêng/u;

/** What may be the current value, the nearest first: comparable amounts before the change that are no changes themselves. */
export function currents(
  { passage, stated, around, at, read }: StatedChange,
  like: Amount,
): readonly Amount[] {
  const candidates = around
    .slice(0, at)
    .reverse()
    .filter((each) => isSameSentence(passage, each, stated))
    .filter(
      (each) => !/(?:tăng|giảm)(?: thêm)?\s*$|\([^()]*$/u.test(wordsBefore(passage, each, 12)),
    )
    .filter(
      ({ kind }) => kind === like.mention.kind || (kind === 'RATIO' && like.dimension === 'count'),
    );
  if (candidates.some(({ approximate }) => approximate)) return [];
  const found = candidates
    .flatMap((each) => read(perUnitLike(each, like.mention)) ?? numeratorOf(each) ?? [])
    .filter((each) => isComparable(each, like) && (each.head === null) === (like.head === null));
  const [nearest] = found;
  const isOther = nearest && ANOTHER_SUBJECT.test(between(passage, nearest.mention, stated));
  return isOther ? [] : found;
}

/** `7,62 triệu đồng/người, tăng 4,5% so với năm 2022 (7,29 triệu đồng)`: the second time the “/người” goes without saying. */
export function perUnitLike(mention: NumberMention, { unit }: NumberMention): NumberMention {
  const isSame = unit !== null && mention.unit?.startsWith(`${unit}/`);
  return isSame ? { ...mention, unit } : mention;
}

/** No farther back stands a value that a later sentence compares. */
const FARTHEST = 500;

/** `Xảy ra 87 vụ. So với cùng kỳ giảm 12 vụ`: what may be the current value where the comparison has a sentence of its own. */
export function currentsBefore(
  { passage, stated, around, at, read }: StatedChange,
  like: Amount,
): readonly Amount[] {
  if (like.head === null || /điểm/u.test(like.head)) return [];
  if (!/so (?:với|sánh|cùng)/u.test(wordsBefore(passage, stated, 200))) return [];
  const candidates = around
    .slice(0, at)
    .filter((each) => each.kind === stated.kind && stated.start - each.end <= FARTHEST)
    .filter((each) => !isSameSentence(passage, each, stated))
    .filter((each) => !isChange(passage, each) && !isAside(passage, each, stated));
  const found = candidates
    .flatMap((each) => read(each) ?? [])
    .filter((each) => each.head !== null && isComparable(each, like));
  return candidates.some(({ approximate }) => approximate) ? [] : found.toReversed();
}

/** `giảm 1,5 điểm (0,66%) xuống 227,97 điểm`: the value is told behind its change; `unknown` where it is no amount. */
export function levelAfter(
  { passage, stated, around, read }: StatedChange,
  percent: NumberMention,
): Amount | 'unknown' | undefined {
  const next = around[around.indexOf(percent) + 1];
  if (
    !/^\)?,?\s*(?:xuống|lên|còn)(?!\p{L})/u.test(passage.text.slice(percent.end, percent.end + 12))
  )
    return undefined;
  const amount = next && isSameSentence(passage, stated, next) ? read(next) : undefined;
  return amount ?? 'unknown';
}
