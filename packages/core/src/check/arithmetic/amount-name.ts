import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import type { Amount } from './amount.ts';
import { wordsAfter, wordsBefore } from './context.ts';

/** The amounts that go by a name; failing them, by all its words. */
export function calledBy(
  passage: Passage,
  name: string,
  amounts: readonly Amount[],
): readonly Amount[] {
  const called = amounts.filter(({ mention }) =>
    wordsAround(passage, mention).includes(` ${name} `),
  );
  const words = name.split(' ').filter((word) => !IDLE.has(word));
  if (called.length > 0 || words.length < 3) return called;
  const isDenied = words.some((word) => DENIALS.has(word));
  return amounts.filter(({ mention }) => {
    const own = wordsAround(passage, mention).split(' ');
    return (
      words.every((word) => own.includes(word)) &&
      own.some((word) => DENIALS.has(word)) === isDenied
    );
  });
}

/** Words that a name may have or leave out: `nhiệm vụ được giao`, `giao 124 nhiệm vụ`. */
const IDLE: ReadonlySet<string> = new Set(['đã', 'được', 'các', 'những', 'của', 'có', 'số']);

const DENIALS: ReadonlySet<string> = new Set(['không', 'chưa']);

/** Spans and points of time, whose digits part nothing. */
const TIME = /(?:năm|tháng|quý|ngày) [\d/]+|\d+ (?:năm|tháng|quý|ngày)/gu;

/** The words that an amount goes by: those before it and its noun, no further than a comma or another number. */
function wordsAround(passage: Passage, mention: NumberMention): string {
  const before =
    wordsBefore(passage, mention, 90)
      .replaceAll(TIME, ' ')
      .split(/[\d;(]/u)
      .at(-1) ?? '';
  const after = wordsAfter(passage, mention, 60).split(/[\d,;:(]|chiếm|bằng|tương đương/u)[0] ?? '';
  const unit = mention.text.replace(/[\d.,/]+/gu, '').toLowerCase();
  return ` ${before} ${unit} ${after} `.replaceAll(/[\s,:]+/gu, ' ');
}
