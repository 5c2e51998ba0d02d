import { intersects } from '../../quantity/index.ts';
import type { Amount } from './amount.ts';
import { wordsBefore } from './context.ts';
import { rolesOf } from './procedure.ts';
import { isOneSlipShare, ofAmounts, type Share, type SharePlace } from './share-of.ts';
import { sumOf } from './slip.ts';

const RATE = /(?:tỷ|tỉ) lệ [^.;%]{0,60}(?:trước|sớm|đúng) (?:thời )?hạn[^.;%\d]{0,40}$/u;

/**
 * `giải quyết 7.698 hồ sơ: trước hạn 6.905, đúng hạn 781, quá hạn 12. Tỷ lệ trước và đúng hạn đạt 99,84%`.
 *
 * Some take it of what was received and some count early files apart; it contradicts only where no way
 * of taking it agrees, the files add up, and one slip explains it.
 */
export function shareOnTime(place: SharePlace): Share | undefined {
  if (!RATE.test(wordsBefore(place.passage, place.percent, 140))) return undefined;
  const roles = rolesOf(place.passage);
  const one = (name: (typeof roles)[number]['role']) => {
    const [only, another] = roles.filter(({ role }) => role === name);
    return another ? undefined : only?.amount;
  };
  const [completed, early, onTime] = [one('completed'), one('early'), one('onTime')];
  // What is still in hand may be late too.
  const lates = roles.filter(({ role }) => role === 'late').map(({ amount }) => amount);
  if (!completed || !onTime) return undefined;
  const inTime = early ? together(early, onTime) : onTime;
  const wholes = [completed, one('received')].filter((each) => each !== undefined);
  const shares = wholes.flatMap((whole) =>
    [inTime, onTime].map((part) => ofAmounts(part, whole, place.percent)),
  );
  const agreeing = shares.find(({ agreement }) => agreement !== 'contradiction');
  if (agreeing) return agreeing;
  const isWhole = [inTime, ...lates.map((late) => together(inTime, late))].some(({ range }) =>
    intersects(range, completed.range),
  );
  const [meant] = shares;
  return meant && isWhole && isOneSlipShare(meant) ? meant : undefined;
}

function together(a: Amount, b: Amount): Amount {
  const text = `(${a.mention.text.trim()} + ${b.mention.text.trim()})`;
  return { ...a, mention: { ...a.mention, text }, range: sumOf([a, b]), otherwise: null };
}
