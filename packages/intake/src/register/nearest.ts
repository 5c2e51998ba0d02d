import { folded } from '@baocao/core';
import { distance } from 'fastest-levenshtein';

/** Beyond this many characters a name is compared by its beginning. */
const COMPARED = 200;

/**
 * The candidate that was most likely meant; `null` where none is near.
 *
 * Marks and case count little: `ket qua thuc hien` is near to `Kết quả thực hiện`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = compared(word);
  // One number is as near to any other: what code was meant cannot be told.
  if (!/\p{L}/u.test(wanted)) return null;
  let best: { candidate: string; away: number } | null = null;
  for (const candidate of candidates) {
    const away = distanceOf(wanted, compared(candidate));
    if (away <= reach(wanted) && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate ?? null;
}

/** A slip in every third character at most. */
function reach(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** A word that was cut short, or went on, or whose letters changed places, is as near as one slip. */
function distanceOf(word: string, candidate: string): number {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (short.length === long.length && sorted(short) === sorted(long))
    return word === candidate ? 0 : 1;
  return short.length > 2 && long.startsWith(short) ? 1 : distance(word, candidate);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function compared(text: string): string {
  return folded(text.slice(0, COMPARED));
}
