import { countNounAfter } from './count-noun.ts';
import { NO_LABELS, NUMBER_LABELS, type NumberLabels } from './number-labels.ts';
import { matchAt, type NumberReading, nameReading } from './number-reading.ts';
import { isYearLike } from './period-number.ts';
import { unitAfter } from './unit-after.ts';

/** Words that are no label. */
interface NoLabel {
  readonly words: readonly string[];
}

/** Labels by their first word, the longest first; one without a kind is skipped. */
const LABELS: ReadonlyMap<string, readonly (NumberLabels | NoLabel)[]> = byFirstWord();

const WORD = /\p{L}+/uy;
const SPACE = / {1,2}|\n(?! *\n)/uy;
const NUMBER =
  /(?:[ .:]{0,3}số:? ?| {1,2}thứ | ?\n| {1,2})((?:\d{1,2}(?:\.\d{1,3}){1,3}|\d(?:,\d){1,4}|\d{1,4}[a-zA-ZĐđ]?|[IVX]{1,6})(?:\/\d{1,4})?(?:\+\d{3})?)(?![\p{L}\d/]|[.,:+]\d| ?\/ ?\p{Lu}| ?- ?\p{Lu}| ?%| ?‰)/uy;
/** More of the same: `mức độ 3, 4`, `khóa XIII và XIV`. */
const MORE = /(?: ?[,&] ?| và | ?[-–] ?)(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d/]|[.,:]\d| ?%)/uy;
const STREET_DAY = /đường \d{1,2}\/\d{1,2}(?![\d/])|đường \d{1,2} tháng \d{1,2}(?!\d)/iuy;

/** Where the label's number stands for more than the label: `thứ 15/63 tỉnh` ranks, and is no ratio. */
const RANKS: ReadonlySet<string> = new Set([
  'thứ',
  'hạng',
  'trí',
  'xếp',
  'bậc',
  'nhà',
  'hẻm',
  'ngõ',
  'kiệt',
]);

/** A document cited short: `Nghị định 09/2019`. */
const DOCUMENT_OF_YEAR = /\/(?:19|20)\d\d$/;

/** The end of words here that only look like a label; `at` where there are none. */
export function skipNoLabel(word: string, text: string, at: number): number {
  for (const label of LABELS.get(word) ?? []) {
    if (!('kind' in label)) {
      const end = phraseEnd(label.words, text, at);
      if (end !== undefined) return end;
    }
  }
  return at;
}

/** A number that a label makes a name of: `Điều 12`, `lần thứ 3`, `Đề án 06`, `thôn 5`. */
export function labelledNumberAt(
  word: string,
  text: string,
  at: number,
): NumberReading | undefined {
  const street = word === 'đường' ? matchAt(STREET_DAY, text, at) : undefined;
  if (street) return nameReading('ADMINISTRATIVE', at + street[0].length);
  for (const label of LABELS.get(word) ?? []) {
    if (!('kind' in label)) continue;
    const end = phraseEnd(label.words, text, at);
    const reading = end === undefined ? undefined : numberAfter(label, text, at, end);
    if (reading) return reading;
  }
  return undefined;
}

function numberAfter(
  label: NumberLabels,
  text: string,
  at: number,
  from: number,
): NumberReading | undefined {
  const match = matchAt(NUMBER, text, from);
  const number = match?.[1] ?? '';
  const lead = match?.[0].slice(0, match[0].length - number.length) ?? '';
  if (!match || !takes(label, number, lead)) return undefined;
  const end = from + match[0].length;
  if (unitAfter(text, end) || isYearRange(number, text, end)) return undefined;
  if (label.needs !== 'nothing' && !isMet(label.needs, lead, text[at])) return undefined;
  const held = heldKind(label, number, text, end);
  return held && nameReading(held, moreEnd(label, text, end));
}

function isMet(need: 'capital' | 'số', lead: string, initial = ''): boolean {
  return /số/i.test(lead) || (need === 'capital' && /\p{Lu}/u.test(initial));
}

/** What the label makes of the number where something countable follows; none where it gives way. */
function heldKind(
  { kind, hold }: NumberLabels,
  number: string,
  text: string,
  end: number,
): NumberReading['kind'] | undefined {
  if (hold === 'firm' || !/^\d/.test(number)) return kind;
  const noun = countNounAfter(text, end);
  if (hold === 'faint') return noun || !/^[1-9]$/.test(number) ? undefined : kind;
  const isDocument = kind === 'DOCUMENT_NUMBER';
  if (noun?.sort !== 'thing') return isDocument && noun?.sort === 'place' ? 'UNKNOWN' : kind;
  return isDocument || /^0/.test(number) || Number(number) > 20 ? undefined : 'UNKNOWN';
}

/** Whether a number of this form, so joined, can be the label's. */
function takes({ kind, hold, words }: NumberLabels, number: string, lead: string): boolean {
  if (number.includes('/')) {
    return kind === 'DOCUMENT_NUMBER'
      ? DOCUMENT_OF_YEAR.test(number)
      : RANKS.has(words.at(-1) ?? '');
  }
  if (number.includes('.')) return kind === 'VERSION';
  if (number.includes(',') || lead.includes('\n')) return hold === 'firm';
  const isPlan = kind === 'DOCUMENT_NUMBER' || kind === 'PROJECT';
  return !(isPlan && isYearLike(number) && !/số/i.test(lead));
}

/** `giai đoạn 2023-2025` names a range of years, `kỳ 2020` nothing. */
function isYearRange(number: string, text: string, end: number): boolean {
  return isYearLike(number) && /^ ?[-–—] ?\d/.test(text.slice(end, end + 4));
}

function moreEnd({ kind }: NumberLabels, text: string, from: number): number {
  let end = from;
  for (let more = matchAt(MORE, text, end); more; more = matchAt(MORE, text, end)) {
    const next = end + more[0].length;
    const noun = countNounAfter(text, next);
    if (unitAfter(text, next) || (noun && (kind !== 'LEGAL_ARTICLE' || noun.sort === 'thing'))) {
      break;
    }
    end = next;
  }
  return end;
}

function phraseEnd(words: readonly string[], text: string, at: number): number | undefined {
  let position = at;
  for (const [index, expected] of words.entries()) {
    const space = index === 0 ? undefined : matchAt(SPACE, text, position);
    if (index > 0 && !space) return undefined;
    position += space?.[0].length ?? 0;
    const [word] = matchAt(WORD, text, position) ?? [];
    if (word?.length !== expected.length || word.toLowerCase() !== expected) return undefined;
    position += word.length;
  }
  return position;
}

function byFirstWord(): ReadonlyMap<string, readonly (NumberLabels | NoLabel)[]> {
  const labels = [
    ...NUMBER_LABELS.flatMap(({ words, ...label }) =>
      words.map((phrase) => ({ ...label, words: phrase.split(' ') })),
    ),
    ...NO_LABELS.map((phrase) => ({ words: phrase.split(' ') })),
  ].sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, (typeof labels)[number][]>();
  for (const label of labels) {
    const first = label.words[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), label]);
  }
  return byWord;
}
