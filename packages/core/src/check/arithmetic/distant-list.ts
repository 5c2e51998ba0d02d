import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, sentenceEnd, wordsBefore } from './context.ts';
import { type ListRegion, LONGEST_LIST_TEXT, listEnd, regionOf } from './list-region.ts';
import { isChange } from './name-like.ts';
import { isPointedAt } from './pointed-back.ts';

/** A list further on than its total, and whether it is the total’s only if its parts bear the total’s noun. */
export interface DistantList {
  readonly region: ListRegion;
  readonly mayBeOfOthers: boolean;
  /** Other numbers of the thing beside the total: the list may be theirs, unless one of its parts is larger. */
  readonly rivals: readonly Amount[];
}

/**
 * What leads to a list with other words between it and its total: `54.320 ha, đạt 98% kế hoạch; trong đó …`,
 * `46 sản phẩm của 31 chủ thể (…), kết quả: …`, `1.204 lượt với 1.367 người. Phân theo …: …`.
 */
const MARKER =
  /(?:[,;)]|([.!]))\s+(?:số \p{L}+[^.;:,\d]{0,40} )?((?:trong (?:số )?đó|cụ thể|kết quả(?=:)|bao gồm|gồm|(?:(?:phân|chia|tính)(?: ra)? (?:theo|loại)[^:;.\d]{0,30}|chia ra)(?=:)|nguyên nhân(?=:))(?: có| là| như sau)?\s*[,:]?)\s|(?<=\s(?:của|cho) \d[\d.]* [^,;:.()\d]{2,30}):\s(?!\d)/iu;

/** `đạt giải 538 em, chiếm 48,03%, trong đó`: nothing but its own share stands between. */
const ITS_SHARE_ONLY =
  /^[^\d.;()]{0,40}(?:,? (?:chiếm|đạt|bằng)(?: (?:tỷ|tỉ) lệ)? [\d,]+ ?%| \([\d,]+ ?%\))$/u;

/** `so với năm 2021 là 723 đơn vị`: a number that the total is held against has no list here. */
const OF_BEFORE = /so với (?:cùng kỳ|(?:năm|tháng|quý|kỳ) (?:trước|\d+))[^.;,()]{0,12}$/u;

/** The list that begins further on in a total’s own sentence or opens the next one. */
export function distantListOf(
  passage: Passage,
  total: Amount,
  around: readonly NumberMention[],
): DistantList | undefined {
  const { mention } = total;
  const own = sentenceEnd(passage, mention.end);
  // People and things have many properties at once; money and land are in one place each.
  const pointed = total.dimension === 'count' ? undefined : pointedList(passage, mention, around);
  if (pointed) return pointed;
  const match = MARKER.exec(passage.text.slice(mention.end, mention.end + LONGEST_LIST_TEXT));
  if (!match || isInBrackets(passage, mention) || isChange(passage, mention)) return undefined;
  const [lead, stop, marker = ':'] = match;
  const at = mention.end + match.index;
  const isNext = stop !== undefined && at === own;
  if (!isNext && (stop !== undefined || at >= own)) return undefined;
  const words = passage.text.slice(mention.end, at);
  if (!isNext && (!/\d/u.test(words) || /gồm|trong đó/iu.test(words))) return undefined;
  // `608 quan 420 đồng, gồm`: one amount in two units.
  if (/^gồm$/iu.test(marker) && !/^[^\d]*(?:,|\s(?:của|cho|thuộc|tại|với)\s)/u.test(words))
    return undefined;
  if (isInBrackets(passage, { start: at + 1 })) return undefined;
  // A change in the same clause may be what the list takes apart.
  const isApart = isNext || lead.startsWith(';');
  const others = around
    .filter((each) => each !== mention && each.end <= at)
    .filter((each) => isSameSentence(passage, each, mention) && !isInBrackets(passage, each))
    .filter((each) => !OF_BEFORE.test(wordsBefore(passage, each, 40)))
    .flatMap((each) => amountOf(each) ?? [])
    .filter(
      ({ mention: each }) => !isChange(passage, each) || (!isApart && each.start > mention.end),
    );
  const rivals = others
    .filter((each) => isComparable(each, total))
    .filter((each) => each.mention.start > mention.end || !ITS_SHARE_ONLY.test(words));
  if (rivals.some((each) => isChange(passage, each.mention))) return undefined;
  const start = at + lead.length;
  const end = listEnd(passage, isNext ? start : mention.end);
  return {
    region: regionOf(passage, { start, end, marker }),
    rivals,
    mayBeOfOthers:
      /^gồm$/iu.test(marker) ||
      others.some((each) => each.mention.start > mention.end && each.dimension === total.dimension),
  };
}

/** `… lũy kế 3.961 tỷ đồng, đạt 33% dự toán. Trong lũy kế: chi đầu tư …`: the list names its total. */
function pointedList(
  passage: Passage,
  mention: NumberMention,
  around: readonly NumberMention[],
): DistantList | undefined {
  const own = sentenceEnd(passage, mention.end);
  const end = sentenceEnd(passage, own + 1);
  const sentence = passage.text.slice(own, end);
  const before = around.filter((each) => each.end <= own);
  if (!isPointedAt(passage, sentence, { mention, around: [...before, mention] })) return undefined;
  const start = own + sentence.indexOf(':') + 1;
  return {
    region: regionOf(passage, { start, end, marker: ':' }),
    rivals: [],
    mayBeOfOthers: false,
  };
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
  const own = sentenceEnd(passage, mention.end);
  const isNext = /^[.]\s+(?:phân|chia) /iu.test(passage.text.slice(own, own + 12));
  const end = Math.min(
    isNext ? sentenceEnd(passage, own + 1) : own,
    mention.end + LONGEST_LIST_TEXT,
  );
  const match = SORTED.exec(passage.text.slice(mention.end, end));
  if (!match || !/\d/.test(passage.text.slice(mention.end, mention.end + match.index))) {
    return undefined;
  }
  const start = mention.end + match.index + match[0].length;
  return regionOf(passage, { start, end, marker: ':' });
}
