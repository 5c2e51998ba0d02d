import type { NumberMention } from '../../narrative/index.ts';
import type { Decimal } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf } from './amount.ts';
import { between, isSameSentence, sentenceEnd, wordsAfter, wordsBefore } from './context.ts';
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
  return (
    wholeTakenApart(place) ?? wholeBehind(place) ?? wholeInspected(place) ?? wholeOfRate(place)
  );
}

/** `84,5% số cơ quan, đơn vị đã …`; `tỷ lệ mẫu đạt quy chuẩn là 90,2%`, `số đơn vị xếp loại tốt chiếm 54,3%`. */
const NAMED_BEHIND = /^\s*(?:tổng )?(?:số )?((?:\p{L}+[, ]+){1,6})/u;
const NAMED_BEFORE = /(?:(?:tỷ|tỉ) lệ|số) (?:số )?((?:\p{L}+ ){2,9})(?:đạt|là|chiếm)(?: tỷ lệ)? $/u;

/** The percentage begins its clause: it is no share of a number before it. */
const BEGINS = /(?:^|[,;:.]\s*)(?:\p{L}+ ){0,3}$/u;

/** What was inspected, asked or tried, by the number told before, in the same sentence or the one before it. */
function wholeInspected({ passage, percent, before }: Place): Amount | undefined {
  const behind = wordsAfter(passage, percent, 80);
  const base = /^\s*(?:[,;.]|$)/u.test(behind)
    ? NAMED_BEFORE.exec(wordsBefore(passage, percent, 90))?.[1]
    : BEGINS.test(wordsBefore(passage, percent, 30))
      ? NAMED_BEHIND.exec(behind)?.[1]
      : undefined;
  if (!percent.value.includes('.')) return undefined;
  if (base === undefined || OF_THEM.test(behind))
    return wholeOfThem({ passage, percent, before, next: undefined });
  const [whole, another] = before
    .filter((each) => isOfHead(each, base) || ANSWERED.test(base) || isBody(each, base))
    .flatMap((each) => countOf(passage, each) ?? []);
  if (!whole || another || isChange(passage, whole.mention)) return undefined;
  const isNear = sentenceEnd(passage, sentenceEnd(passage, whole.mention.end) + 1) >= percent.end;
  const lead = wordsBefore(passage, whole.mention, 140);
  return isNear && (COUNTED.test(lead) || IN_FRONT_TOO.test(lead)) ? whole : undefined;
}

/** `26 HTX được hỗ trợ; 68,3% trong số đó …`, `Trong số 42 vụ cháy, nguyên nhân do điện chiếm 63,1%`. */
const OF_THEM = /^\s*(?:trong )?số (?:đó|này|ấy)(?!\p{L})/u;
const TAKES_SHARE = /^[^.;:()\d]{0,60}, [^.;:()\d]{0,50}chiếm(?: tỷ lệ)? $/u;

function wholeOfThem({ passage, percent, before }: Place): Amount | undefined {
  const last = before.at(-1);
  const whole = countOf(passage, last);
  if (!last || !whole || !isSameSentence(passage, last, percent) || isChange(passage, last))
    return undefined;
  const gap = between(passage, last, percent);
  const behind = wordsAfter(passage, percent, 20);
  if (OF_THEM.test(behind)) return /^[^.:()\d]{0,80}[,;] (?:có )?$/u.test(gap) ? whole : undefined;
  const isAll = IN_FRONT.test(wordsBefore(passage, last, 20)) && /^\s*(?:[,;.]|$)/u.test(behind);
  return isAll && TAKES_SHARE.test(gap) ? whole : undefined;
}

/** `Trong 28 doanh nghiệp được kiểm tra`, `trong tổng số 28`. */
const IN_FRONT_TOO = /(?:^|[.;,]\s*)(?:(?:trong|qua)(?: tổng)?(?: số)?|tổng số) $/u;

/** The same noun, and no narrower kind of it: `hộ`, not `hộ nghèo`. */
function isOfHead(mention: NumberMention, words: string): boolean {
  const head = amountOf(mention)?.head;
  const name = words.replaceAll(',', '').trim();
  if (head == null || !`${name} `.startsWith(`${head} `)) return false;
  const attribute = name.slice(head.length).trim().split(' ')[0] ?? '';
  return !NARROWER.test(attribute) || ` ${mention.noun?.toLowerCase()} `.includes(` ${attribute} `);
}

const NARROWER =
  /^(?:nghèo|cận|nữ|nam|nhỏ|lớn|vừa|fdi|tư|nhà|công|loại|cấp|thuộc|của|tại|ở|trong|trên|sản|kinh|nông|dân|mới)$/u;

/** Whoever was asked, whatever they are called. */
const ANSWERED = /^(?:người (?:được hỏi|trả lời|tham gia)|ý kiến|phiếu) /u;

/** Any body is a `đơn vị`. */
function isBody({ noun }: NumberMention, base: string): boolean {
  return (
    /^(?:đơn vị|cơ quan) /u.test(base) &&
    /^(?:sở|ban|ngành|xã|phường|huyện|cơ quan|đơn vị)(?!\p{L})/u.test(noun ?? '')
  );
}

/** `giải quyết 18 hồ sơ, tỷ lệ trước và đúng hạn đạt 91,3%`: a rate of the count right before it. */
const RATE =
  /^[^.:()\d]{0,50}[,;] (?:tỷ|tỉ) lệ (?:\p{L}+ ){0,3}(?:đúng hạn|trước hạn|hoàn thành|đạt yêu cầu|đạt chuẩn|không đạt|vi phạm)(?: đạt| là| chiếm)? $/u;

function wholeOfRate({ passage, percent, before, next }: Place): Amount | undefined {
  const last = before.at(-1);
  const whole = countOf(passage, last);
  if (!last || !whole || !isSameSentence(passage, last, percent) || isChange(passage, last))
    return undefined;
  const isTold = next !== undefined && /^\s*\(/u.test(wordsAfter(passage, percent, 4));
  return !isTold && RATE.test(between(passage, last, percent)) ? whole : undefined;
}

/** From a count to its percentage: `19 đề xuất, trong đó 59,7% …`; `Trong tổng số 37 hộ, có 41,3% …`; `khảo sát 37 hộ, 41,3% số hộ …`. */
const TAKES_APART = /^[^.;:()\d]{0,140}[,;]\s+trong (?:số )?(?:đó|này)(?: có| thì)?\s*,?\s*$/u;
const IN_FRONT = /(?:^|\s)(?:trong|trên)(?: tổng)? số $/u;
const GOES_ON = /^[^.;:()\d]{0,70}, (?:thì |chỉ |đã )?(?:có )?$/u;
const COUNTED =
  /(?:qua|kiểm tra|thanh tra|khảo sát|phỏng vấn|xét nghiệm|kiểm nghiệm|thẩm định|đánh giá|rà soát|điều tra|hậu kiểm|giám sát|làm việc|tuyển chọn|lấy)(?:[, -]+\p{L}+){0,20} $/u;
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

/** What is said of those counted, no more of their name: `số mẫu | đạt yêu cầu`. */
const PREDICATE =
  /\s(?:đạt|đã|được|có|không|chưa|bị|hoàn thành|hài lòng|đồng|cho|đánh|là|tham|thực|vi|đúng|trước|đảm|bảo|trả).*$/u;

function isOfNoun({ noun }: NumberMention, words: string): boolean {
  const name = words
    .trim()
    .replace(PREDICATE, '')
    .replaceAll(',', '')
    .split(' ')
    .slice(0, 2)
    .join(' ');
  return (noun ?? '')
    .toLowerCase()
    .split(',')
    .some((each) => `${each.trim()} `.startsWith(`${name} `));
}
