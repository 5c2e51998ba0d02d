import { intersects } from '../../quantity/index.ts';
import { amountOf, quantitiesOf } from './amount.ts';
import type { Division, TotalPlace } from './division.ts';
import { noteList } from './list-region.ts';
import { divisionOf, partsOf } from './parts-of-list.ts';
import { sumOf } from './slip.ts';

/** The item behind is nothing but the list: `- Cụ thể: hồ A 61,3 triệu m³; …; các hồ còn lại 42,5 triệu m³.` */
const LIST = /^\s*(?:cụ thể|chi tiết|bao gồm|gồm)(?: như sau)?\s*:\s*/iu;

/** No item has more numbers. */
const MOST = 24;

/** The parts, told to the last, that the bullet behind a total’s own lists. */
export function listInNextItem({ passage, total, surroundings }: TotalPlace): readonly Division[] {
  const [item] = surroundings.followers;
  const [lead] = (item && LIST.exec(item.text)) ?? [];
  if (!item || lead === undefined) return [];
  const region = { ...noteList(item), start: lead.length, isNote: false };
  const division = divisionOf(
    region,
    total,
    partsOf(region, total, quantitiesOf(item).slice(0, MOST)),
  );
  const { parts, isTidy, isClosed } = division;
  if (parts.length < 3 || !isTidy || !isClosed) return [];
  const isOfAnother = quantitiesOf(passage)
    .slice(0, MOST)
    .flatMap((each) => amountOf(each) ?? [])
    .some((each) => each.mention !== total.mention && intersects(each.range, sumOf(parts)));
  return isOfAnother ? [] : [{ ...division, claim: 'LIKELY', isSaidWhole: true }];
}
