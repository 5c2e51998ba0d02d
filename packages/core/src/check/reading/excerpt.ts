import type { Segment } from '../passage.ts';

/** Words of a source, with where their parts stand in it. */
export interface Excerpt {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The excerpt from `start` to `end`; segments that hold none of it are left out. */
export function sliceExcerpt({ text, segments }: Excerpt, range: Range): Excerpt {
  const kept = segments.filter(
    ({ start }, index) =>
      start < range.end && (segments[index + 1]?.start ?? text.length) > range.start,
  );
  return {
    text: text.slice(range.start, range.end),
    segments: kept.map((segment) => moved(segment, range.start)),
  };
}

/** UTF-16 units of a text, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Without the spaces at its ends. */
export function trimExcerpt(excerpt: Excerpt): Excerpt {
  const { text } = excerpt;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return start === 0 && end === text.length ? excerpt : sliceExcerpt(excerpt, { start, end });
}

/** Without the ranges, which are in order and apart. */
export function cutExcerpt(excerpt: Excerpt, cuts: readonly Range[]): Excerpt {
  if (cuts.length === 0) return excerpt;
  const kept: Range[] = [];
  let start = 0;
  for (const cut of cuts) {
    kept.push({ start, end: cut.start });
    start = cut.end;
  }
  kept.push({ start, end: excerpt.text.length });
  return joinExcerpts(slicesInOrder(excerpt, kept), '');
}

/** One after the other with `glue` between. */
export function joinExcerpts(parts: readonly Excerpt[], glue: string): Excerpt {
  const segments: Segment[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) length += glue.length;
    for (const segment of part.segments) {
      segments.push({ ...segment, start: segment.start + length });
    }
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(glue), segments };
}

/** As many slices as ranges, in one walk along the segments. */
function slicesInOrder({ text, segments }: Excerpt, ranges: readonly Range[]): readonly Excerpt[] {
  let at = 0;
  return ranges
    .filter(({ start, end }) => end > start)
    .map((range) => {
      while ((segments[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= range.start) at += 1;
      const within: Segment[] = [];
      for (let next = at; (segments[next]?.start ?? range.end) < range.end; next += 1) {
        const segment = segments[next];
        if (segment) within.push(moved(segment, range.start));
      }
      return { text: text.slice(range.start, range.end), segments: within };
    });
}

/** The segment as seen from a text that begins `by` units later. */
function moved({ start, line, column }: Segment, by: number): Segment {
  return start >= by
    ? { start: start - by, line, column }
    : { start: 0, line, column: column + by - start };
}
