import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, quantitiesOf } from './amount.ts';
import { firstNotBelow } from './context.ts';
import type { Surroundings } from './division.ts';
import type { ToldAgain } from './told-again.ts';

/** So many words name no two things of one footnote: `mẫu dầu DO 0,05S-II`. */
const LEAST_WORDS = 4;

/** More words of the number in the text, which make it some of those that the footnote counts: `01 mẫu … không đạt`. */
const SOME_OF_THEM = /^ (?:không|chưa|đạt|có|bị|vi phạm|được|đã|còn|mới|phải|đang)(?!\p{L})/u;

/** How many numbers behind its call a footnote may still speak of. */
const REACH = 4;

/**
 * Counts that a passage gives of something that the footnote called right before them counts by the very same
 * words, and otherwise: `15 mẫu xăng dầu¹, đồng thời gửi 05 mẫu dầu DO 0,05S-II`, and the note `03 mẫu dầu DO 0,05S-II, …`.
 */
export function findToldInFootnote(
  passage: Passage,
  { footnoteOf }: Surroundings,
): readonly ToldAgain[] {
  const quantities = quantitiesOf(passage);
  const starts = quantities.map(({ start }) => start);
  return passage.calls.flatMap(({ marker, at }) => {
    const note = footnoteOf(marker);
    const from = firstNotBelow(starts, at);
    const behind = quantities.slice(from, from + REACH);
    return note ? behind.flatMap((mention) => toldIn(passage, mention, note)) : [];
  });
}

function toldIn(passage: Passage, mention: NumberMention, note: Passage): readonly ToldAgain[] {
  const again = countOf(mention);
  const words = ` ${wordsBehind(passage, mention, 120)}`;
  if (!again) return [];
  const same = quantitiesOf(note)
    .slice(0, 24)
    .filter((each) => {
      const phrase =
        wordsBehind(note, each, 120)
          .split(/[,;.:(](?=\s|$)|\svà\s/u)[0]
          ?.trim() ?? '';
      if (phrase.split(' ').length < LEAST_WORDS || !`${words} `.startsWith(` ${phrase} `))
        return false;
      return !SOME_OF_THEM.test(words.slice(phrase.length + 1));
    })
    .flatMap((each) => countOf(each) ?? []);
  const [first, another] = same;
  const isOther = first && !another && first.mention.value !== again.mention.value;
  return isOther ? [{ first, again }] : [];
}

function countOf(mention: NumberMention) {
  return mention.kind === 'COUNT' && mention.value !== null ? amountOf(mention) : undefined;
}

/** What stands behind a number, its noun included, in small letters. */
function wordsBehind({ text }: Passage, { start }: NumberMention, letters: number): string {
  const [digits = ''] = /^\d[\d.,]*/u.exec(text.slice(start, start + 24)) ?? [];
  const from = start + digits.length;
  return text
    .slice(from, from + letters)
    .trim()
    .replaceAll(/[,;.:](?=\s|$)/gu, ' $&')
    .toLowerCase();
}
