import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';

interface Neighbours {
  readonly previous?: NumberMention | undefined;
  readonly next?: NumberMention | undefined;
}

/** No clause is longer. */
const REACH = 90;

const BOUNDARY = /[,;:.](?=\s|$)|[()]|\s(?:và|còn(?! tồn tại)|với)\s/u;

/** What a text says of a number: the words of its clause, up to the next number on either side, in small letters. */
export function labelOf(
  { text }: Passage,
  mention: NumberMention,
  { previous, next }: Neighbours,
): string {
  const from = Math.max(previous?.end ?? 0, mention.start - REACH);
  const to = Math.min(next?.start ?? text.length, mention.end + REACH);
  const before = text.slice(from, mention.start).split(BOUNDARY).at(-1) ?? '';
  const after = text.slice(mention.end, to).split(BOUNDARY)[0] ?? '';
  return `${before.trim()} ${after.trim()}`.trim().toLowerCase();
}

/** The first words of a noun, in small letters: enough to know it by. */
export function firstWords(noun: string, count: number): string {
  return noun.toLowerCase().split(/\s+/u).slice(0, count).join(' ');
}
