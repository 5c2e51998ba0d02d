import type { NumberMention } from '../../narrative/index.ts';
import type { Decimal } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { between, isSameSentence, wordsAfter, wordsBefore } from './context.ts';
import { isChange, isNoTotal } from './name-like.ts';

export type Percentage = NumberMention & { readonly value: Decimal };

/** A percentage, and the few quantities before and the one behind it. */
interface Place {
  readonly passage: Passage;
  readonly percent: Percentage;
  readonly before: readonly NumberMention[];
  readonly next: NumberMention | undefined;
}

/** `64,2% số doanh nghiệp được kiểm tra`, `35,4% học sinh tham gia khảo sát`: of those that were inspected. */
const OF_THOSE = /^\s*(?:tổng )?(số )?((?:\p{L}+ ){1,6}?)(?:được|tham gia) (\p{L}+ \p{L}+)/u;

/** The count behind the same verb (`kiểm tra … tại 43 doanh nghiệp`), where it is the only one, or the only one of that noun. */
export function wholeOfThose({ passage, percent, before }: Place): Amount | undefined {
  const [, isNumber, noun = '', verb] = OF_THOSE.exec(wordsAfter(passage, percent, 90)) ?? [];
  if (verb === undefined) return undefined;
  const counts = before
    .flatMap((each) => amountOf(each) ?? [])
    .filter(({ dimension }) => dimension === 'count');
  const same = counts.filter(({ mention }) => isOfNoun(mention, noun));
  const isAny = isNumber !== undefined && ANY.test(noun);
  const [only, another] = same.length === 0 && isAny ? counts : same;
  if (!only || another || OUT_OF.test(wordsBefore(passage, only.mention, 24))) return undefined;
  const from = Math.max(0, only.mention.start - 160);
  const to = same.length === 0 ? only.mention.start : percent.start;
  return passage.text.slice(from, to).toLowerCase().includes(verb) ? only : undefined;
}

/** Words for whatever was counted. */
const ANY = /^(?:đơn vị|cơ sở|tổ chức|trường hợp|đối tượng|công trình) /u;

/** `7 trong số 10 người`: a way of speaking, and no count of those asked. */
const OUT_OF = /\d (?:trong|trên)(?: tổng)?(?: số)? $/u;

/** The count that a percentage is said to be of right behind it or before; that it is meant is no more than likely. */
export function wholeBeside(place: Place): Amount | undefined {
  return wholeTakenApart(place) ?? wholeBehind(place);
}

/** From a count to its percentage: `19 đề xuất, trong đó 59,7% …`; `Trong tổng số 37 hộ, có 41,3% …`; `khảo sát 37 hộ, 41,3% số hộ …`. */
const TAKES_APART = /^[^.;:()\d]{0,140}[,;]\s+trong (?:số )?(?:đó|này)(?: có| thì)?\s*,?\s*$/u;
const IN_FRONT = /(?:^|\s)(?:trong|trên)(?: tổng)? số $/u;
const GOES_ON = /^[^.;:()\d]{0,70}, (?:thì |chỉ |đã )?(?:có )?$/u;
const COUNTED =
  /(?:kiểm tra|thanh tra|khảo sát|phỏng vấn|xét nghiệm|kiểm nghiệm|thẩm định|đánh giá|rà soát|điều tra|hậu kiểm|lấy)(?: \p{L}+){0,8} $/u;
const THEN = /^[^.:()\d]{0,90}[,;:] (?:có |chỉ |kết quả )?$/u;

const PERIOD = /(?:năm|quý|tháng|ngày) [\divx]+(?:\/\d+)*/gu;

/** What a percentage says it is of. */
const BASE =
  /^\s*(?:trong |trên |của )?(?:tổng )?(?:số )?(?!còn lại|này|đó|ấy)((?:\p{L}+ ?){1,4})/u;

/** What is said of some of the things counted, and of nothing else about them: `12 dự án, trong đó 62,5% kinh phí …` is of money. */
const OF_SOME =
  /^\s*(?:được|đã|chưa|không|có|đạt|bị|hoàn thành|(?:đúng|trước|quá) hạn|bảo đảm|đảm bảo|cho (?:rằng|biết)|đồng (?:ý|tình))(?!\p{L})/u;

/** The number right before, whose noun the percentage names again or leaves out. */
function wholeTakenApart({ passage, percent, before }: Place): Amount | undefined {
  const last = before.at(-1);
  const whole = countOf(passage, last);
  if (!last || !whole || !isSameSentence(passage, last, percent)) return undefined;
  if (isChange(passage, last)) return undefined;
  const words = wordsAfter(passage, percent, 60);
  const isSame = isOfNoun(last, BASE.exec(words)?.[1] ?? '');
  // `18 tỉnh thành; trong đó 20% có …`: without its noun only a precise one is of the count.
  if (!isSame && !(percent.value.includes('.') && OF_SOME.test(words))) return undefined;
  const gap = between(passage, last, percent).replaceAll(PERIOD, '');
  const lead = wordsBefore(passage, last, 80);
  const isSaid =
    TAKES_APART.test(gap) ||
    (IN_FRONT.test(lead) && GOES_ON.test(gap)) ||
    (isSame && COUNTED.test(lead) && THEN.test(gap));
  return isSaid ? whole : undefined;
}

/** `41,3% trong số 37 hộ được hỏi`; a capital there begins another sentence. */
function wholeBehind({ passage, percent, next }: Place): Amount | undefined {
  const whole = countOf(passage, next);
  const gap = whole ? passage.text.slice(percent.end, whole.mention.start) : '';
  return /^ (?:trong|trên|của)(?: tổng)? số $/u.test(gap) ? whole : undefined;
}

function countOf(passage: Passage, mention: NumberMention | undefined): Amount | undefined {
  const whole = mention && amountOf(mention);
  const isCount = whole?.dimension === 'count' && whole.head !== null && !isNoTotal(passage, whole);
  return isCount ? whole : undefined;
}

function isOfNoun({ noun }: NumberMention, words: string): boolean {
  const name = words.trim().split(' ').slice(0, 2).join(' ');
  return (noun ?? '')
    .toLowerCase()
    .split(',')
    .some((each) => `${each.trim()} `.startsWith(`${name} `));
}
