import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, denominatorOf, numeratorOf } from './amount.ts';
import { betweenBrackets, isSameSentence } from './context.ts';
import { type Division, TOLD_ONE_BY_ONE } from './division.ts';
import { labelOf } from './label.ts';
import { denyOneAnother, nameAllKinds } from './opposites.ts';

/** From a ratio to what is left of its whole: `27/34 nhiệm vụ (79,4%), 07 nhiệm vụ đang thực hiện`. */
const AND_THE_REST = /^[^.;\d]{0,60}(?:,|\svà|\scòn)\s[^.;,\d]{0,30}$/u;

/** Parts of the whole of a ratio: what it counts of it, and the rest that the text names by an opposite. */
export function ratioAndRest(
  passage: Passage,
  ratio: NumberMention,
  behind: readonly NumberMention[],
): readonly Division[] {
  const [total, done] = [denominatorOf(ratio), numeratorOf(ratio)];
  const index = behind.findIndex(({ kind }) => kind !== 'PERCENTAGE');
  const next = behind[index];
  const rest = next && amountOf(next);
  if (!total || !done || !next || !rest || !isOneNoun(done, rest)) return [];
  if (!isSameSentence(passage, ratio, next)) return [];
  if (!AND_THE_REST.test(betweenBrackets(passage, ratio, next))) return [];
  const labels = [
    labelOf(passage, ratio, { next }),
    labelOf(passage, next, { previous: ratio, next: behind[index + 1] }),
  ];
  if (!nameAllKinds(labels, '') && !denyOneAnother(labels, '')) return [];
  return [
    { total, parts: [done, rest], claim: 'KINDS', ...TOLD_ONE_BY_ONE, words: labels.join(' ') },
  ];
}

function isOneNoun(a: Amount, b: Amount): boolean {
  return a.head !== null && a.head === b.head;
}
