import { type Excerpt, joinExcerpts } from './excerpt.ts';
import type { SourceBlock } from './source-block.ts';

/** A block that may go on: the blocks that its page's end broke off are gathered until all are seen. */
interface OpenBlock {
  readonly first: SourceBlock;
  readonly parts: SourceBlock[];
}

/**
 * The blocks with sentences made whole that a page's end broke in two, also where footnotes or the
 * page's number stand between.
 *
 * A block goes on in the next where it stops without a full stop and the next, which has no mark of
 * its own, begins in small letters. After a bullet a capital will do, provided that the bullets of
 * the text do end in full stops as a rule: `thay thế ⏎ Sở hộ khẩu`.
 */
export function joinPages(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const endings = bulletsEnd(blocks);
  const joined: OpenBlock[] = [];
  let open: OpenBlock | undefined;
  let between: OpenBlock[] = [];
  for (const block of blocks) {
    const next: OpenBlock = { first: block, parts: [block] };
    if (open && isPageFurniture(block, open)) {
      between.push(next);
    } else if (open && goesOn(open, block, endings)) {
      open.parts.push(block);
      for (const each of between) if (each.first.note !== null) joined.push(each);
      between = [];
    } else {
      for (const each of between) joined.push(each);
      joined.push(next);
      between = [];
      open = next;
    }
  }
  return [...joined, ...between].map(whole);
}

/** Shorter than this it is a heading, a cell or a line of a letterhead, not a sentence. */
const SENTENCE = 40;

/** A bullet of a line or more that stops without a full stop was broken off, or the text does not use them. */
const LONG_BULLET = 100;

function goesOn(open: OpenBlock, block: SourceBlock, bulletsEndInStops: boolean): boolean {
  const last = open.parts.at(-1) ?? open.first;
  const { text } = last.excerpt;
  if (block.mark || block.note || block.heading || block.bold || block.row) return false;
  if (open.first.heading || open.first.bold || open.first.row) return false;
  if (text.length < SENTENCE || !/[\p{L}\p{N},)”"’]$/u.test(text) || !/\p{Ll}/u.test(text)) {
    return false;
  }
  if (/^\p{Ll}/u.test(block.excerpt.text)) return true;
  return (
    bulletsEndInStops &&
    open.first.mark?.kind === 'BULLET' &&
    text.length >= LONG_BULLET &&
    /^\p{Lu}\p{Ll}/u.test(block.excerpt.text) &&
    /\p{Ll}$/u.test(text)
  );
}

/** Four in five of the long bullets end in a stop. */
function bulletsEnd(blocks: readonly SourceBlock[]): boolean {
  const long = blocks.filter(
    ({ mark, excerpt }) => mark?.kind === 'BULLET' && excerpt.text.length >= LONG_BULLET,
  );
  const ended = long.filter(({ excerpt }) => /[.;:!?…]["”’)]*$/u.test(excerpt.text));
  return long.length >= 5 && ended.length * 5 >= long.length * 4;
}

/** Footnotes and page numbers stand at a page's end; a lone number elsewhere is a number. */
function isPageFurniture(block: SourceBlock, open: OpenBlock): boolean {
  if (block.note !== null) return true;
  return (
    /^(?:Trang\s+)?\d{1,3}$/u.test(block.excerpt.text) && open.first.excerpt.text.length >= SENTENCE
  );
}

function whole({ first, parts }: OpenBlock): SourceBlock {
  if (parts.length === 1) return first;
  const excerpts: Excerpt[] = parts.map(({ excerpt }) => excerpt);
  const calls: SourceBlock['calls'][number][] = [];
  let length = 0;
  for (const part of parts) {
    for (const call of part.calls) calls.push({ ...call, at: call.at + length });
    length += part.excerpt.text.length + 1;
  }
  return { ...first, excerpt: joinExcerpts(excerpts, ' '), calls };
}
