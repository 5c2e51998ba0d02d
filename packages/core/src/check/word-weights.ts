import { folded } from '../folded.ts';

/**
 * The pairs of neighbouring syllables in a text, folded: most Vietnamese words have two syllables, so
 * pairs are nearly words. Pairs with a function word in them say nothing and are left out.
 */
export function wordPairs(text: string): ReadonlySet<string> {
  const words = folded(text)
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replaceAll('hoi dong nhan dan', 'hdnd')
    .match(/[\p{L}\p{N}]+|[.,;:!?]/gu);
  const pairs = new Set<string>();
  let before: string | null = null;
  for (const word of words ?? []) {
    const content = /[\p{L}\p{N}]/u.test(word) && !FUNCTION_WORDS.has(word) ? word : null;
    const pair = `${before} ${content}`;
    if (before !== null && content !== null && !SAID_OF_ANYTHING.has(pair)) pairs.add(pair);
    before = content;
  }
  return pairs;
}

/** Words that join others (và, của, các, trong, về, theo …), and the year, which stands everywhere. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'va cua cac nhung trong tren ve theo tai cho duoc da dang se den tu voi de nham la co thi ma nay do khi boi hoac nam quy'.split(
    ' ',
  ),
);

/** What a plan or a result may begin with, whatever it is about: tiếp tục, triển khai, thực hiện, tăng cường … */
const SAID_OF_ANYTHING: ReadonlySet<string> = new Set([
  'tiep tuc',
  'tuc trien',
  'tuc thuc',
  'trien khai',
  'khai thuc',
  'thuc hien',
  'tang cuong',
  'day manh',
  'day nhanh',
  'nang cao',
  'chu dong',
  'phan dau',
  'to chuc',
  'phoi hop',
  'cong tac',
  'nhiem vu',
]);

/** How much each pair tells the texts apart: nothing where all have it, most where one has, or none. */
export function pairWeights(texts: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const pairs of texts) {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (pair) => Math.log((texts.length + 1) / ((counts.get(pair) ?? 1) + 0.5));
}
