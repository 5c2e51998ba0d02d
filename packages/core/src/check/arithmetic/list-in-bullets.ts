import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { isNested } from './brackets.ts';
import { type Division, TOLD_ONE_BY_ONE, type TotalPlace } from './division.ts';
import { isNameLike } from './name-like.ts';
import { isOneThing } from './one-thing.ts';
import type { Parts } from './parts-of-list.ts';

/** How far behind its total a heading may end: `Đội ngũ đến 31/5: 17.905 người.` */
const REST_OF_HEADING = /^[^\d;:()]{0,60}[.;:]?\s*$/u;

/** `17.905 người.`, and each bullet below counts some of them by the same noun. */
export function listInBullets({ passage, total, surroundings }: TotalPlace): readonly Division[] {
  const { text, marker } = passage;
  const bullets = surroundings.followers;
  if (formOf(bullets[0]?.marker) === formOf(marker) || total.head === null) return [];
  if (!REST_OF_HEADING.test(text.slice(total.mention.end))) return [];
  const parts = bulletParts(ofOneMark(bullets), total);
  if (!parts.parts.every((part) => isOneThing(part, total))) return [];
  return [{ ...TOLD_ONE_BY_ONE, total, ...parts, claim: 'SOME', isBare: true }];
}

/** `Cộng (a+b+c): 1.843.400 triệu đồng`, behind items each of which tells one number. */
const SUMS_UP_ITEMS = /^\s*(?:tổng )?cộng(?! dồn)(?:\s*\(([^()]*)\))?[^\d:()]{0,30}:?\s*$/iu;

/** The items that a line behind them sums up, by their letters or all. */
export function itemsSummedUp({ passage, total, surroundings }: TotalPlace): readonly Division[] {
  const match = SUMS_UP_ITEMS.exec(passage.text.slice(0, total.mention.start));
  const { leaders } = surroundings;
  if (!match || leaders.length < 2) return [];
  const letters = match[1]?.split('+').map((each) => each.trim());
  if (letters && letters.length !== leaders.length) return [];
  const parts = bulletParts(leaders, total);
  return [{ ...TOLD_ONE_BY_ONE, total, ...parts, claim: 'WHOLE', isClosed: true }];
}

/** The first bullets, as far as they bear the same mark: others list something else. */
function ofOneMark(bullets: readonly Passage[]): readonly Passage[] {
  const end = bullets.findIndex(({ marker }) => formOf(marker) !== formOf(bullets[0]?.marker));
  return end < 0 ? bullets : bullets.slice(0, end);
}

/** `a)` and `b)` are of one form. */
export function formOf(marker: string | null | undefined): string {
  return (marker ?? '').replace(/[a-zđ]/u, 'a').replace(/\d+/gu, '1');
}

/** One part of each bullet; a bullet that does not begin with its number, or name it behind a colon, is no part. */
export function bulletParts(followers: readonly Passage[], total: Amount): Parts {
  const parts = followers.map((passage) => {
    const amounts = quantitiesOf(passage)
      .slice(0, 24)
      .filter((each) => !isNested(passage.text, 0, each.start))
      .flatMap((each) => amountOf(each) ?? [])
      .filter(({ dimension }) => dimension === total.dimension);
    const [part] = amounts;
    if (!part || isNameLike(passage, part.mention)) return undefined;
    const before = passage.text.slice(0, part.mention.start);
    return /^\s*$|(?::|(?:là|có|đạt))\s*$/u.test(before) || part.head === total.head
      ? part
      : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  return {
    parts: known.length === parts.length ? known : [],
    isClean: true,
    isTidy: true,
    isClosed: false,
    mayEnd: [],
  };
}
