import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { closing } from './brackets.ts';
import { sentenceEnd } from './context.ts';
import { isChange } from './name-like.ts';

/** Where a list begins and ends, and what its marker claims. */
export interface ListRegion {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /**
   * `WHOLE` where the text says that the parts are all (“gồm”, “bao gồm”), `LIKELY` where it implies it; `SOME` where they need
   * not be (“trong đó”, a colon, brackets, a footnote's list).
   */
  readonly claim: 'WHOLE' | 'LIKELY' | 'SOME';
  readonly isOpen: boolean;
  /** The passage ends with the marker: the list is in the passages that follow. */
  readonly isUnfinished: boolean;
  /** It is a footnote of the total. */
  readonly isNote: boolean;
  /** Nothing but a colon leads to it, or “cụ thể:”: `12 đơn vị: 08 đơn vị …, 04 đơn vị …`. */
  readonly isBare: boolean;
  /** It stands in brackets of its own right behind the total. */
  readonly isInBrackets?: boolean;
}

const WHOLE = /^(?:gồm|bao gồm|chia|phân)/u;

/** `318,5 tỷ đồng, đã phân bổ hết cho:`: nothing of it is left. */
const USED_UP = /(?:^|\s)(?:hết|toàn bộ)(?:\s|$)/u;

/** What leads to a list and names no parts itself. */
const BARE = /^(?:(?:cụ thể(?: là| như sau)?|như sau|kết quả)\s*)?:$/u;

/** From a total to its list: the noun, then the marker. */
const MARKER =
  /^([^.;:()\d]{0,140}?)(?:([,;])\s*|\s+|^)?((?:bao gồm|gồm có|gồm|chia ra|cụ thể(?: là| như sau)?|như sau|trong đó(?: có)?|(?:phân|chia) (?:theo|loại)[^:;.\d]{0,30}(?=:)|phân bố(?: tại| ở)?|kết quả)\s*:?|:|\()\s*/u;

/** Bounds, so that a text without an end stays linear to read. */
export const LONGEST_LIST_TEXT = 1500;

/** A word that leaves the list open: further parts have no number. */
const LEAVES_OPEN = /chủ yếu|phần lớn|v\.v|…|\.\.\./u;

/** `…, còn lại là hộ kinh doanh` leaves a list open; `…, còn lại 87 hồ sơ hộ tịch` is its last part. */
function leavesOpen(words: string): boolean {
  const rest = words
    .split(/[,;.](?=\s|$)|\((?!\d)|[)[\]]|\svà\s/u)
    .filter((piece) => piece.includes('còn lại'));
  return (
    LEAVES_OPEN.test(words) ||
    rest.some((piece) => !/\d/u.test(piece.replaceAll(/\d[\d,.]*\s*%/gu, '')))
  );
}

/** The list behind a total; `undefined` where none begins before the next number. */
export function inlineList(
  passage: Passage,
  mention: NumberMention,
  next: NumberMention | undefined,
): ListRegion | undefined {
  const { text } = passage;
  const head = withoutDays(text.slice(mention.end, mention.end + 200).toLowerCase());
  const match = MARKER.exec(head);
  if (!match) return undefined;
  const [lead, words = '', comma, marker = ''] = match;
  const start = mention.end + lead.length;
  if (next && next.start < start) return undefined;
  const end = marker.startsWith('(') ? closing(text, start) : listEnd(passage, start);
  const region = text.slice(start, end);
  const isAll = marker.startsWith('(') && NAMES_AND_NUMBERS.test(region);
  if (
    !isAll &&
    isOfAnother(text.slice(mention.end, mention.end + words.length), {
      isApart: comma !== undefined,
      marker,
    })
  )
    return undefined;
  if (marker.startsWith('(') && (NO_LIST.test(region) || isChange(passage, mention))) {
    return undefined;
  }
  return {
    passage,
    start,
    end,
    claim: claimOf(marker.trim(), words),
    isOpen: leavesOpen(region.toLowerCase()) || /(?:chủ yếu|đã|kể cả|ước)\s*$/u.test(words),
    isUnfinished: region.trim() === '',
    isNote: false,
    isBare: BARE.test(marker.trim()),
    isInBrackets: marker.startsWith('('),
  };
}

/** Brackets that hold nothing but names, each with its number: `(trực tiếp 41, trực tuyến 16, kết hợp 11)`. */
const NAMES_AND_NUMBERS = /^(?:[^\d(),;]{2,60} \d[\d.]*(?:[,;] |$)){3,}$/u;

/** Brackets right behind kinds of things list the kinds: `265 khẩu súng các loại (32 …, 118 …, 96 …)`. */
const OF_KINDS = /(?:^|\s)(?:các|mọi) (?:loại|hình thức|cấp)\s*$/u;

function claimOf(marker: string, words: string): ListRegion['claim'] {
  if (WHOLE.test(marker) || (marker === ':' && USED_UP.test(words))) return 'WHOLE';
  return marker === '(' && OF_KINDS.test(words) ? 'LIKELY' : 'SOME';
}

/** What brackets begin with that explain the number before them, and list no parts of it. */
const NO_LIST = /^\s*(?:đạt|chiếm|bằng|tỷ lệ|cùng kỳ|tăng|giảm|kế hoạch)/u;

const DAY =
  /\d[\d/.-]*(?:\/\p{L}[\p{L}-]*)+(?:-\p{L}+)?|(?:ngày|năm|tháng|quý) [\divx]+(?:\/\d+)*/gu;

/** Days, periods and document numbers name no amount: `19 trường hợp theo Nghị định số 29/2023/NĐ-CP, gồm`. */
function withoutDays(text: string): string {
  return text.replace(DAY, (day) => day.replace(/[\d./-]/gu, 'x'));
}

/**
 * The words between say that the list is not of the number before it: `10 xe, mỗi xe gồm`,
 * `dài 5 km, các tuyến dự kiến gồm`, `(chưa gồm 5 hồ sơ)`.
 */
function isOfAnother(
  words: string,
  { isApart, marker }: { readonly isApart: boolean; readonly marker: string },
): boolean {
  if (/(?:^|\s)(?:mỗi|từng)\s|(?:^|\s)(?:mỗi|từng|chưa|không)$/u.test(words)) return true;
  const pieces = words.split(',');
  if (pieces.length === 1) return false;
  const last = pieces.at(-1)?.trim() ?? '';
  // `15 ca, Nghệ An:` begins another item; `15 cán bộ, giáo viên:` is one thing of two names.
  if (marker === ':' && SAYS_MORE.test(last)) return false;
  if (marker === ':' || marker === '(') {
    const most = marker === ':' && /^(?:tổ chức|cá nhân|doanh nghiệp)(?!\p{L})/u.test(last) ? 5 : 3;
    return /\p{Lu}/u.test(last) || last.split(/\s+/u).length > most;
  }
  return !isApart && last.split(/\s+/u).length > 2;
}

/** A clause that goes on with the number before it. */
const SAYS_MORE = /^(?:đã|được|kết quả|cụ thể|phân bổ|phân bố|bố trí)\s/u;

/** A footnote of a number is its list: after “Gồm:” a whole one, a bare enumeration perhaps. */
export function noteList(note: Passage): ListRegion {
  const [marker = ''] =
    /^\s*(?:bao gồm|gồm có|gồm|trong đó(?: có)?)\s*:?\s*/iu.exec(note.text) ?? [];
  return {
    passage: note,
    start: marker.length,
    end: note.text.length,
    claim: WHOLE.test(marker.trim().toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: leavesOpen(note.text.toLowerCase()) || /^\s*trong đó/iu.test(marker),
    isUnfinished: false,
    isNote: true,
    isBare: false,
  };
}

/** What is left of a total may have a sentence of its own: `… Các hồ sơ còn lại gồm 61 … và 27 …`. */
const THE_REST = /^[.!]\s+(?:các |số )?(?:\p{L}+ ){0,4}còn lại\s[^.]*\d/iu;

/** Where a list ends that begins at `start`: with its sentence, or with the one that tells the rest. */
export function listEnd(passage: Passage, start: number): number {
  const end = sentenceEnd(passage, start);
  const tellsRest = THE_REST.test(passage.text.slice(end, end + 120));
  return Math.min(tellsRest ? sentenceEnd(passage, end + 1) : end, start + LONGEST_LIST_TEXT);
}

/** A region further off, cut where no list goes on. */
export function regionOf(
  passage: Passage,
  { start, end, marker }: { readonly start: number; readonly end: number; readonly marker: string },
): ListRegion {
  const stop = Math.min(end, start + LONGEST_LIST_TEXT);
  return {
    passage,
    start,
    end: stop,
    claim: WHOLE.test(marker.toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: leavesOpen(passage.text.slice(start, stop).toLowerCase()),
    isUnfinished: false,
    isNote: false,
    isBare: BARE.test(marker.toLowerCase().trim()),
  };
}
