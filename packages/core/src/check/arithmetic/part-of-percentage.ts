import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import {
  between,
  betweenBrackets,
  isAside,
  isSameSentence,
  wordsAfter,
  wordsBefore,
} from './context.ts';
import { isLinked } from './share-link.ts';
import type { SharePlace } from './share-of.ts';

/** The amount that the words before a percentage say is the part. */
export function partOfPercentage(place: SharePlace): Amount | undefined {
  const { passage, percent, around, at } = place;
  const isFurther = around.slice(0, at).filter((each) => isShareToo(place, each));
  const last = around
    .slice(0, at)
    .filter((each) => !isFurther.includes(each) && !isInWords(passage, each, percent))
    .filter((each) => !ATTRIBUTE.test(each.noun ?? '') && !isBound(passage, each))
    .findLast((each) => isSameSentence(passage, each, percent) && !isAside(passage, each, percent));
  const part = last && amountOf(last);
  if (!part) return undefined;
  const before = wordsBefore(passage, last, 80);
  const [share] = isFurther;
  const gap = share
    ? betweenBrackets(passage, last, share).replace(/gấp\s*$/u, 'bằng ')
    : betweenBrackets(passage, last, percent).replace(IN_WORDS, ' ');
  // `trên tổng số 2.316 công chức, viên chức (chiếm 53,5%)`: what a total counts may be a list.
  const isOfList =
    /tổng số\s*$/u.test(before) || /^ \p{L}+, \p{L}+[^,]*\((?:\p{L}+ ){0,3}$/u.test(gap);
  // `322 tổ chức, cá nhân vi phạm, bằng 16,9%`: one noun of two names.
  const isPair =
    last.noun?.includes(', ') === true && gap.trimStart().startsWith(last.noun.toLowerCase());
  const words = isOfList ? gap.replaceAll(', ', ' ') : isPair ? gap.replace(', ', ' ') : gap;
  if (!isLinked(words)) return undefined;
  return /(?:tăng|giảm)\s*$/u.test(before) || IS_OWN_PLAN.test(before) ? undefined : part;
}

/** `412 doanh nghiệp, chiếm gần một phần ba (33%)`: the same in words before it. */
const IN_WORDS = /\s(?:gần |hơn |khoảng )?(?:một|hai|ba) phần (?:hai|ba|tư|năm|mười) \($/u;

function isInWords(passage: Passage, each: NumberMention, percent: NumberMention): boolean {
  return (
    each.kind === 'RATIO' &&
    !/\d/u.test(each.text) &&
    between(passage, each, percent).trim() === '('
  );
}

/** `đạt 56,0% dự toán Trung ương giao (14.000 tỷ đồng), đạt 53,4% …`: one more share of the same part. */
const ONE_MORE = /^[^.;,()%\d]{4,60}(?:,| và)\s(?:đạt|bằng)\s*$/u;
const A_SHARE = /[,)] (?:và )?(?:ước )?(?:đạt|bằng|gấp)\s*$/u;

/** Another share of the part, or how many times it is what it was. */
function isShareToo({ passage, percent }: SharePlace, each: NumberMention): boolean {
  const isShare = each.kind === 'PERCENTAGE' || each.noun?.startsWith('lần') === true;
  return (
    isShare &&
    ONE_MORE.test(betweenBrackets(passage, each, percent)) &&
    A_SHARE.test(wordsBefore(passage, each, 16))
  );
}

/** `đạt từ 5 điểm trở lên`. */
function isBound(passage: Passage, mention: NumberMention): boolean {
  return (
    /(?:^|\s)từ\s*$/u.test(wordsBefore(passage, mention, 8)) &&
    /^[^,.;(]{0,12}trở (?:lên|xuống)/u.test(wordsAfter(passage, mention, 24))
  );
}

/** `218 sản phẩm 3 sao (69,9%)`, `851 ca dưới 5 tuổi`: says which, and counts none. */
const ATTRIBUTE = /^(?:sao|tuổi|tầng)(?!\p{L})/u;

/** `đạt 34,6% dự toán là 108 tỷ đồng, đạt 33,4% …`: what another percentage is of is no part. */
const IS_OWN_PLAN = /%[^.;%]{0,40}(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ)[^.;%]{0,30}$/u;
