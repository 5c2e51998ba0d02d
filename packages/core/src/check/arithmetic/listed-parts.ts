import { type Amount, amountOf, isLarger, quantitiesOf } from './amount.ts';
import { firstNotBelow } from './context.ts';
import { distantListOf, sortedList } from './distant-list.ts';
import type { Division, TotalPlace } from './division.ts';
import { bulletParts } from './list-in-bullets.ts';
import { inlineList, type ListRegion, noteList } from './list-region.ts';
import { isOneThing } from './one-thing.ts';
import { divisionOf, partsOf } from './parts-of-list.ts';
import { significantDigits } from './slip.ts';

/** `15 mẫu, gồm: 05 …`: the list follows its total, in the text or in the bullets below. */
export function listBehind(place: TotalPlace): readonly Division[] {
  const { passage, total, behind, surroundings } = place;
  const region = inlineList(passage, total.mention, behind[0]);
  if (!region) return [];
  return region.isUnfinished
    ? [divisionOf(region, total, bulletParts(surroundings.followers, total))]
    : [divisionOf(region, total, partsOf(region, total, behind))];
}

/** From so many digits on a total is known again further off; of three parts behind a colon that repeat its noun, from two on. */
const LEAST_DIGITS = 3;

/** `54.320 ha, đạt 98% kế hoạch; trong đó …`: other numbers or a stop stand between. A long list counts only where its last part is told as the last. */
export function listFurtherOn({ passage, total, before, behind }: TotalPlace): readonly Division[] {
  const digits = significantDigits(total.mention.text);
  if (digits < LEAST_DIGITS - 1) return [];
  const found = distantListOf(passage, total, [...before, ...behind]);
  if (!found) return [];
  const { region } = found;
  const division = divisionOf(region, total, partsOf(region, total, behind));
  const { parts } = division;
  const isRival = (rival: Amount) =>
    !isListed(region) || !parts.some((part) => isLarger(part, rival));
  if (found.rivals.some(isRival)) return [];
  const isOfIt = parts.every((part) => isOneThing(part, total));
  if (found.mayBeOfOthers && !isOfIt) return [];
  const isSurelyAll = isListed(region) && isThreeOfItsNoun(division);
  if (digits < LEAST_DIGITS && !isSurelyAll) return [];
  const isOneKind = parts.every(({ head }) => head !== null && head === parts[0]?.head);
  const isTold =
    isSurelyAll || parts.length < 4 || division.isClosed || isOneKind || division.claim === 'WHOLE';
  const claim = division.claim === 'WHOLE' && !isOfIt ? 'LIKELY' : division.claim;
  return division.isTidy && isTold ? [{ ...division, claim }] : [];
}

/** Behind a colon: `Nguyên nhân: chập điện 15 vụ, …`. */
function isListed({ passage, start }: ListRegion): boolean {
  return /:\s*$/u.test(passage.text.slice(Math.max(0, start - 3), start));
}

function isThreeOfItsNoun({ total, parts, isTidy }: Division): boolean {
  return isTidy && parts.length >= 3 && parts.every((part) => isOneThing(part, total));
}

/** `34 nhiệm vụ, gồm …; phân theo lĩnh vực: …`: the same total taken apart once more. */
export function listBySort({ passage, total, before, behind }: TotalPlace): readonly Division[] {
  const region = sortedList(passage, total, before);
  if (!region) return [];
  const division = divisionOf(region, total, partsOf(region, total, behind));
  return division.isTidy ? [{ ...division, isBare: true }] : [];
}

/** `15 mẫu¹`, and the footnote is the list; or `12 lớp với 849 lượt¹`, and it lists `lớp`. */
export function listInFootnote(place: TotalPlace): readonly Division[] {
  const { passage, total, behind, surroundings } = place;
  const callPlaces = passage.calls.map(({ at }) => at);
  const call = passage.calls[firstNotBelow(callPlaces, total.mention.end)];
  if (!call || call.at - total.mention.end > 90) return [];
  const note = surroundings.footnoteOf(call.marker);
  if (!note) return [];
  const region = noteList(note);
  const division = divisionOf(
    region,
    total,
    partsOf(region, total, quantitiesOf(note).slice(0, 24)),
  );
  const between = behind.filter(({ start }) => start < call.at).map(amountOf);
  const isKnownByNoun =
    division.parts.every((part) => isOneThing(part, total)) &&
    between.every((each) => each?.dimension === total.dimension && !isOneThing(each, total));
  return between.length === 0 || isKnownByNoun ? [division] : [];
}
