import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import type { Surroundings } from './division.ts';

/** A count of things whose titles the text quotes one by one, and how many it quotes. */
export interface QuotedTitles {
  readonly total: Amount;
  readonly quoted: number;
}

const TITLE = '[*_]*[“"][^“”"]{3,400}[”"][*_]*';
/** Behind the count or in its footnote: nothing but titles. */
const TITLES = new RegExp(
  String.raw`^(?:bao gồm|gồm|gồm có|là)?\s*:?\s*(${TITLE}(?:\s*(?:[,;]|và|;\s*và|,\s*và)\s*${TITLE})*)\s*[.;]?\s*$`,
  'iu',
);

/** Every count whose footnote quotes more or fewer titles. */
export function findQuotedTitles(
  passage: Passage,
  { footnoteOf }: Surroundings,
): readonly QuotedTitles[] {
  const quantities = quantitiesOf(passage);
  return passage.calls.flatMap(({ marker, at }) => {
    const mention = quantities.findLast(({ end }) => end <= at);
    const total = mention && amountOf(mention);
    const [, titles = ''] = TITLES.exec(footnoteOf(marker)?.text ?? '') ?? [];
    if (!total || total.head === null || titles === '' || at - mention.end > 40) return [];
    const quoted = [...titles.matchAll(new RegExp(TITLE, 'gu'))].length;
    return Number(mention.value) === quoted ? [] : [{ total, quoted }];
  });
}
