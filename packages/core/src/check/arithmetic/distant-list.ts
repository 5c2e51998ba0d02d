import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { isSameSentence, sentenceEnd } from './context.ts';
import { type ListRegion, LONGEST_LIST_TEXT, regionOf } from './list-region.ts';
import { isChange } from './name-like.ts';

/** A sentence that takes apart a number of the one before. */
const NEXT_SENTENCE =
  /^[.!]\s+((?:trong (?:số )?đó|cụ thể|bao gồm|gồm|phân theo[^:;.\d]{0,30}|nguyên nhân(?=:))(?: có)?\s*[,:]?)\s/iu;

/** The list that a sentence of its own gives behind a total, where no other number can be meant. */
export function nextSentenceList(
  passage: Passage,
  total: Amount,
  around: readonly NumberMention[],
): ListRegion | undefined {
  const { mention } = total;
  const end = sentenceEnd(passage, mention.end);
  const [lead = '', marker = ''] = NEXT_SENTENCE.exec(passage.text.slice(end, end + 60)) ?? [];
  if (marker === '' || isInBrackets(passage, mention) || isChange(passage, mention))
    return undefined;
  const others = amountsUpTo(passage, mention, around, end);
  if (others.some((each) => isComparable(each, total) && !isChange(passage, each.mention))) {
    return undefined;
  }
  const start = end + lead.length;
  return regionOf(passage, { start, end: sentenceEnd(passage, start) });
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
  if (!match || isInBrackets(passage, mention) || isChange(passage, mention)) return undefined;
  const at = mention.end + match.index;
  const words = passage.text.slice(mention.end, at);
  if (!/\d/u.test(words) || /gồm|trong đó/iu.test(words)) return undefined;
  if (isInBrackets(passage, { start: at + 1 })) return undefined;
  const others = amountsUpTo(passage, mention, around, at);
  const mayBeMeant = others.some((each) =>
    each.mention.start > mention.end
      ? each.dimension === total.dimension
      : isComparable(each, total),
  );
  return mayBeMeant ? undefined : regionOf(passage, { start: at + match[0].length, end });
}

/** The other amounts of a mention’s sentence, outside brackets, that end before a place. */
function amountsUpTo(
  passage: Passage,
  mention: NumberMention,
  around: readonly NumberMention[],
  at: number,
): readonly Amount[] {
  return around
    .filter((each) => each !== mention && each.end <= at)
    .filter((each) => isSameSentence(passage, each, mention) && !isInBrackets(passage, each))
    .flatMap((each) => amountOf(each) ?? []);
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
  if (!match || !/\d/.test(passage.text.slice(mention.end, mention.end + match.index))) {
    return undefined;
  }
  return regionOf(passage, { start: mention.end + match.index + match[0].length, end });
}
