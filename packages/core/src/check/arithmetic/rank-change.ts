import { decimal, exactly, intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { amountOf, quantitiesOf } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';
import type { Growth } from './growth-of.ts';

const RANK = String.raw`(?:hạng|vị trí|thứ)(?: thứ)? (\d+)(?:\/\d+)?`;

/** `xếp hạng 28/63 tỉnh, thành phố, tăng`: nothing else is counted between the rank and its change. */
const NOW = new RegExp(
  `${RANK}(?![\\d.,/]*\\d)[^.;()\\d]{0,70}[,(]\\s*(tăng|giảm|tụt)(?: thêm| được)?\\s*$`,
  'u',
);

/** `so với năm 2021 (hạng 33)`: the only number in the brackets, but for a year. */
const EARLIER = new RegExp(
  `^[^.;(),]{0,6}so với (?:năm \\d{4}|[^.;(),\\d]){0,40}\\((?:năm \\d{4})?[^()\\d]{0,30}${RANK}[^()\\d]{0,30}\\)`,
  'u',
);

const PLACES = /^(?:bậc|hạng|vị trí|thứ hạng)(?!\p{L})/u;

/** Changes of rank, told with the rank now and the one before: who rises loses so much of the number. */
export function findRankChanges(passage: Passage): readonly Growth[] {
  return quantitiesOf(passage).flatMap((stated): readonly Growth[] => {
    const places = PLACES.test(stated.noun ?? '') ? amountOf(stated) : undefined;
    if (!places) return [];
    const [, now, direction] = NOW.exec(wordsBefore(passage, stated, 120)) ?? [];
    const [, before] = EARLIER.exec(wordsAfter(passage, stated, 120)) ?? [];
    const [, left, reached] = FROM_TO.exec(wordsAfter(passage, stated, 90)) ?? [];
    const way = ROSE.exec(wordsBefore(passage, stated, 16))?.[1];
    const [from, to] =
      left !== undefined && reached !== undefined && way !== undefined
        ? inOrder(way, left, reached)
        : now !== undefined && before !== undefined
          ? inOrder(direction, before, now)
          : [];
    if (from === undefined || to === undefined) return [];
    const computed = exactly(decimal(String(Number(from) - Number(to))));
    const agreement = intersects(computed, places.range) ? 'exact' : 'contradiction';
    return [{ stated, from: [], computed, agreement, formula: `${from} − ${to}`, isLikely: true }];
  });
}

/** `tăng 07 bậc, từ hạng 38 lên hạng 29`. */
const ROSE = /(tăng|giảm|tụt)(?: thêm| được)?\s*$/u;
const FROM_TO = new RegExp(
  `^[^.;()\\d]{0,30}[,(]\\s*từ ${RANK}[^.;()\\d]{0,20}(?:lên|xuống)(?: còn)? ${RANK}`,
  'u',
);

/** Who rises comes from the larger number. */
function inOrder(way: string | undefined, before: string, now: string): readonly [string, string] {
  return way === 'tăng' ? [before, now] : [now, before];
}
