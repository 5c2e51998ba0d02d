import { type IsoDate, parseIsoDate } from '../iso-date.ts';
import type { Span } from '../narrative/index.ts';
import type { Passage } from './passage.ts';

/** The day on which a figure was true, as its text says. */
export interface AsOfDay extends Span {
  readonly day: IsoDate;
}

const AS_OF =
  /(?:(?<told>tính|số liệu|lũy kế|luỹ kế)\s{1,2})?đến\s(?:hết\s)?(?:ngày\s)?(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})(?!\d)(?<states>\s?[:,]?\s?(?:đạt|là|có|đã|thu|giải ngân|:))?/giu;

/**
 * The as-of days of a passage: `tính đến ngày 03/3/2023`, `đến ngày 06/3/2023 đạt`. A day after which
 * nothing is stated is a term, and one after `từ ngày …` the end of a span.
 */
export function asOfDays({ text }: Passage): readonly AsOfDay[] {
  return [...text.matchAll(AS_OF)].flatMap((match) => {
    const { told, d = '', m = '', y = '', states } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if ((!told && !states) || /từ\s(?:ngày\s)?[\d/.-]{3,10}\s?$/iu.test(before)) return [];
    const day = parseIsoDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    if (!day.ok) return [];
    const end = match.index + match[0].length - (states?.length ?? 0);
    return [{ day: day.value, start: match.index, end }];
  });
}
