import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { isSameSentence, sentenceEnd } from './context.ts';
import { isChange } from './name-like.ts';

/** Where a list begins and ends, and what its marker claims. */
export interface ListRegion {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /**
   * `WHOLE` where the text says that the parts are all (“gồm”, “bao gồm”); `SOME` where they need
   * not be (“trong đó”, a colon, brackets, a footnote's list).
   */
  readonly claim: 'WHOLE' | 'SOME';
  readonly isOpen: boolean;
  /** The passage ends with the marker: the list is in the passages that follow. */
  readonly isUnfinished: boolean;
  /** It is a footnote of the total. */
  readonly isNote: boolean;
}

const WHOLE = /^(?:gồm|bao gồm|chia ra)/u;

/** From a total to its list: the noun, then the marker. */
const MARKER =
  /^([^.;:()\d]{0,140}?)(?:([,;])\s*|(\.)\s+(?=kết quả|trong đó|cụ thể|phân (?:theo|loại))|\s+|^)?((?:bao gồm|gồm có|gồm|chia ra|cụ thể(?: là)?|trong đó(?: có)?|phân (?:theo|loại)[^:;.\d]{0,30}|kết quả)\s*:?|:|\()\s*/u;

/** Bounds, so that a text without an end stays linear to read. */
const LONGEST_LIST_TEXT = 1500;

/** A word that leaves the list open: further parts have no number. */
const LEAVES_OPEN = /còn lại|chủ yếu|phần lớn|v\.v|…|\.\.\./u;

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
  const [lead, words = '', comma, stop, marker = ''] = match;
  if (
    isOfAnother(text.slice(mention.end, mention.end + words.length), {
      isApart: (comma ?? stop) !== undefined,
      marker,
    })
  )
    return undefined;
  const start = mention.end + lead.length;
  if (next && next.start < start) return undefined;
  const end = marker.startsWith('(')
    ? closing(text, start)
    : Math.min(sentenceEnd(passage, start), start + LONGEST_LIST_TEXT);
  const region = text.slice(start, end);
  if (marker.startsWith('(') && (NO_LIST.test(region) || isChange(passage, mention))) {
    return undefined;
  }
  return {
    passage,
    start,
    end,
    claim: WHOLE.test(marker) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(region.toLowerCase()) || /(?:chủ yếu|đã|kể cả|ước)\s*$/u.test(words),
    isUnfinished: region.trim() === '',
    isNote: false,
  };
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
  if (marker === ':' || marker === '(')
    return /\p{Lu}/u.test(last) || last.split(/\s+/u).length > 3;
  return !isApart && last.split(/\s+/u).length > 2;
}

/** A sentence that takes apart a number of the one before. */
const NEXT_SENTENCE =
  /^[.!]\s+((?:trong (?:số )?đó|cụ thể|bao gồm|gồm|phân theo[^:;.\d]{0,30})(?: có)?\s*[,:]?)\s/iu;

/** The list that a sentence of its own gives behind a total, where no other number can be meant. */
export function nextSentenceList(
  passage: Passage,
  total: Amount,
  around: readonly NumberMention[],
): ListRegion | undefined {
  const { mention } = total;
  const end = sentenceEnd(passage, mention.end);
  const [lead = '', marker = ''] = NEXT_SENTENCE.exec(passage.text.slice(end, end + 60)) ?? [];
  if (marker === '' || isNestedInSentence(passage, mention) || isChange(passage, mention))
    return undefined;
  const others = around
    .filter(
      (each) =>
        each !== mention &&
        each.end <= end &&
        isSameSentence(passage, each, mention) &&
        !isNestedInSentence(passage, each) &&
        !isChange(passage, each),
    )
    .flatMap((each) => amountOf(each) ?? []);
  if (others.some((other) => isComparable(other, total))) return undefined;
  const start = end + lead.length;
  const stop = Math.min(sentenceEnd(passage, start), start + LONGEST_LIST_TEXT);
  return {
    passage,
    start,
    end: stop,
    claim: WHOLE.test(marker.toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(passage.text.slice(start, stop).toLowerCase()),
    isUnfinished: false,
    isNote: false,
  };
}

/** Numbers of other kinds stand between a total and its list: `54.320 ha, đạt 98% kế hoạch; trong đó lúa …`. */
const LATER_MARKER = /[,;)]\s+((?:trong đó|bao gồm|cụ thể)(?: có)?\s*[,:]?)\s/iu;

/** The list further on in a total’s own sentence, where no other number can be meant. */
export function laterList(
  passage: Passage,
  total: Amount,
  around: readonly NumberMention[],
): ListRegion | undefined {
  const { mention } = total;
  const end = Math.min(sentenceEnd(passage, mention.end), mention.end + LONGEST_LIST_TEXT);
  const match = LATER_MARKER.exec(passage.text.slice(mention.end, end));
  if (!match || isNestedInSentence(passage, mention) || isChange(passage, mention))
    return undefined;
  const at = mention.end + match.index;
  const between = around.filter((each) => each.start > mention.end && each.end <= at);
  if (between.length === 0 || isNestedInSentence(passage, { ...mention, start: at + 1 }))
    return undefined;
  const others = around
    .filter((each) => each !== mention && each.end <= at)
    .filter((each) => isSameSentence(passage, each, mention))
    .filter((each) => !isNestedInSentence(passage, each))
    .flatMap((each) => amountOf(each) ?? []);
  if (others.some((other) => isComparable(other, total))) return undefined;
  const start = at + match[0].length;
  return {
    passage,
    start,
    end,
    claim: WHOLE.test((match[1] ?? '').toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(passage.text.slice(start, end).toLowerCase()),
    isUnfinished: false,
    isNote: false,
  };
}

function isNestedInSentence(passage: Passage, { start }: NumberMention): boolean {
  return isNested(passage.text, Math.max(0, start - 200), start);
}

/** A second list of the same total: `34 nhiệm vụ, gồm 22 chuyển tiếp và 12 mới; phân theo lĩnh vực:`. */
const SORTED = /[;,.]\s+(?:phân|chia|tính)(?: ra)? (?:theo|loại)[^:;.\d]{0,40}:\s/iu;

/** The list that sorts a total once more, behind another list of it in the same sentence. */
export function sortedList(
  passage: Passage,
  { mention }: Amount,
  before: readonly NumberMention[],
): ListRegion | undefined {
  if (before.some((each) => isSameSentence(passage, each, mention))) return undefined;
  const end = Math.min(sentenceEnd(passage, mention.end), mention.end + LONGEST_LIST_TEXT);
  const match = SORTED.exec(passage.text.slice(mention.end, end));
  if (!match || !/\d/.test(passage.text.slice(mention.end, mention.end + match.index)))
    return undefined;
  const start = mention.end + match.index + match[0].length;
  const isOpen = LEAVES_OPEN.test(passage.text.slice(start, end).toLowerCase());
  return { passage, start, end, claim: 'SOME', isOpen, isUnfinished: false, isNote: false };
}

/** A footnote of a number is its list: after “Gồm:” a whole one, a bare enumeration perhaps. */
export function noteList(note: Passage): ListRegion {
  const [marker = ''] =
    /^\s*(?:bao gồm|gồm có|gồm|trong đó(?: có)?)\s*:?\s*/iu.exec(note.text) ?? [];
  return {
    passage: note,
    start: marker.length,
    end: note.text.length,
    claim: WHOLE.test(marker.trim().toLowerCase()) ? 'WHOLE' : 'SOME',
    isOpen: LEAVES_OPEN.test(note.text.toLowerCase()) || /^\s*trong đó/iu.test(marker),
    isUnfinished: false,
    isNote: true,
  };
}

/** A piece of a list, with its place in the passage. */
export interface Piece {
  readonly text: string;
  /** It took in words before it that have no number. */
  readonly isJoined?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A segment that begins like this is no part of the list, and ends it. */
const ENDS_LIST =
  /^(?:\s|[-–+*•])*(?:trong đó|tổng cộng|cộng|riêng|ngoài ra|(?:tăng|giảm)(?: thêm)? \d|so với|đồng thời|qua đó|nâng|đưa|lũy kế|hiện|tỷ lệ)/u;

/** A piece that says more of the one before: `15.912 tỷ đồng, chiếm 62,0%`. */
const SHARE_ASIDE = /^\s*(?:chiếm|tương ứng|tương đương)[^\d]{0,30}\d[\d.,]*\s*%[^\d]*$/u;

/** The pieces that may each hold a part, up to one that says something else. */
export function listedPieces({ passage, start, end }: ListRegion): readonly Piece[] {
  const pieces = withTheirNames(
    piecesOf(passage.text, start, end).filter(({ text }) => !SHARE_ASIDE.test(text.toLowerCase())),
  );
  const last = pieces.findIndex(({ text }) => ENDS_LIST.test(text.toLowerCase()));
  return last < 0 ? pieces : pieces.slice(0, last);
}

/**
 * A list's pieces between commas, semicolons and “và”, outside brackets and numbers. A list that
 * begins with commas ends at its first semicolon.
 */
function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const region = text.slice(start, end);
  const pieces: Piece[] = [];
  const separators: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: mark, index } of region.matchAll(
    /[()]|;|,(?!\d)|\s(?:và|cùng(?! kỳ)(?: với)?|cộng với)\s/gu,
  )) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push({ text: region.slice(from, index), start: start + from, end: start + index });
      separators.push(mark);
      from = index + mark.length;
    }
  }
  const all = [...pieces, { text: region.slice(from), start: start + from, end }];
  return separators[0] === ';' || separators.indexOf(';') < 2
    ? all
    : all.slice(0, separators.indexOf(';') + 1);
}

/** `cán bộ, công chức 12; giáo viên 30`: where names come first, words without a number belong to the next. */
function withTheirNames(pieces: readonly Piece[]): readonly Piece[] {
  const numbered = pieces.filter(({ text }) => /\d/.test(text));
  if (!numbered.every(({ text }) => /^\s*\p{L}+\s\p{L}+[^\d]*\d/u.test(text))) return pieces;
  const joined: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    const text = open ? `${open.text}, ${piece.text}` : piece.text;
    const whole = open ? { text, start: open.start, end: piece.end, isJoined: true } : piece;
    const isNamed = /\d/.test(piece.text);
    if (isNamed) joined.push(whole);
    open = isNamed ? undefined : whole;
  }
  return open ? [...joined, open] : joined;
}

/** Whether brackets that opened since `from` are still open. */
export function isNested(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 600); at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}
