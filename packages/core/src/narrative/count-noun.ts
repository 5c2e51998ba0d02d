import { LATER_STOP_WORDS, NO_STOP_PAIRS, STOP_PAIRS, STOP_WORDS } from './count-noun-stops.ts';
import { NOUN_PAIRS, WHOLE_PLACES, WHOLE_THINGS, WHOLE_TIMES } from './count-nouns.ts';
import { NUMBER_LABELS } from './number-labels.ts';
import { matchAt } from './number-reading.ts';
import { GAP } from './unit-after.ts';
import { RATE_BASES } from './unit-words.ts';

/** What a number counts. */
export interface CountNoun {
  /** The words up to punctuation, a number, or a word that begins to say something about them. */
  readonly text: string;
  /**
   * `thing`: known to come in whole numbers; `place`: too, but as often the rest of a name;
   * `time`: days, years, times.
   */
  readonly sort: 'thing' | 'place' | 'time' | 'other';
}

const MOST_WORDS = 10;
const MOST_CHARACTERS = 60;

const STOPS: ReadonlySet<string> = new Set(STOP_WORDS);
const LATER_STOPS: ReadonlySet<string> = new Set(LATER_STOP_WORDS);
const PAIR_STOPS: ReadonlySet<string> = new Set(STOP_PAIRS);
const PAIR_GOES_ON: ReadonlySet<string> = new Set(NO_STOP_PAIRS);
const THINGS = lowered(WHOLE_THINGS);
const PLACES = lowered(WHOLE_PLACES);
const TIMES = lowered(WHOLE_TIMES);

const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,20}(?:-\p{L}[\p{L}\p{M}]{0,20}){0,2}(?![\p{L}\p{M}\d])`;
/** `05 (năm) ngày`: the number once more in words. */
const IN_WORDS =
  '(?: ?\\((?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|linh|lẻ) ?){1,9}\\))?';
const FIRST = new RegExp(`${IN_WORDS}${GAP}(${WORD})`, 'uy');
const NEXT = new RegExp(
  String.raw`(?: {1,3}(?:\n {0,3}(?=\p{Ll}))?|\n {0,3}(?=\p{Ll}))(${WORD})`,
  'uy',
);
const AFTER_COMMA = new RegExp(`, (${WORD}(?: ${WORD})?)`, 'uy');

const LABEL_AT_END = new RegExp(
  ` (?:${NUMBER_LABELS.flatMap(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'iu',
);

/** `lượt/ngày` is another thing than `lượt`. */
const RATE = new RegExp(` ?/ ?(?:${RATE_BASES.join('|')})(?![\\p{L}\\p{M}\\d])`, 'uy');

/** The noun of the number that ends here, if words that can be one follow. */
export function countNounAfter(text: string, at: number): CountNoun | undefined {
  const words: string[] = [];
  let position = at;
  let next = matchAt(FIRST, text, at);
  while (next && words.length < MOST_WORDS && position - at < MOST_CHARACTERS) {
    const word = next[1] ?? '';
    const end = position + next[0].length;
    const after = matchAt(NEXT, text, end);
    const neighbours = { before: words.at(-1), after: after?.[1] ?? '' };
    if (isStop(word, neighbours) || isName(word, text, end)) break;
    words.push(word);
    position = end;
    next = after;
  }
  if (words.length === 0) return undefined;
  const noun = withoutLabel(words.join(' '), text.slice(position, position + 2));
  const [rate = ''] = matchAt(RATE, text, position) ?? [];
  return {
    text: rate === '' ? withPair(noun, text, position) : noun + rate.replace(/ ?\/ ?/u, '/'),
    sort: sortOf(words),
  };
}

function isStop(
  word: string,
  { before, after }: { readonly before: string | undefined; readonly after: string },
): boolean {
  const lower = word.toLowerCase();
  const pair = `${lower} ${after.toLowerCase()}`;
  if (PAIR_STOPS.has(pair)) return true;
  if (LATER_STOPS.has(lower)) return before !== undefined;
  if (!STOPS.has(lower) || PAIR_GOES_ON.has(pair)) return false;
  return before === undefined || !PAIR_GOES_ON.has(`${before.toLowerCase()} ${lower}`);
}

/** Capitals with digits after them name what is counted: `08 mẫu xăng RON 95-III`. */
function isName(word: string, text: string, end: number): boolean {
  return /^\p{Lu}+$/u.test(word) && /^[ -]?\d/.test(text.slice(end, end + 2));
}

/** The last words of `15 TTHC mức độ 4` belong to the number after them. */
function withoutLabel(noun: string, following: string): string {
  return /^ ?\d/.test(following) ? noun.replace(LABEL_AT_END, '') : noun;
}

/** `tổ chức, cá nhân` is one noun; nothing after its second half is taken. */
function withPair(noun: string, text: string, end: number): string {
  const second = matchAt(AFTER_COMMA, text, end)?.[1];
  const lower = noun.toLowerCase();
  const pair = NOUN_PAIRS.find(
    ([a, b]) => lower === a && (second === b || second?.startsWith(`${b} `)),
  );
  return pair ? `${noun}, ${pair[1]}` : noun;
}

function sortOf([first = '', second = '', third = '']: readonly string[]): CountNoun['sort'] {
  const heads = [first, `${first} ${second}`, `${first} ${second} ${third}`].map((head) =>
    head.trim().toLowerCase(),
  );
  if (heads.some((head) => THINGS.has(head))) return 'thing';
  if (heads.some((head) => PLACES.has(head))) return 'place';
  return heads.some((head) => TIMES.has(head)) ? 'time' : 'other';
}

function lowered(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
