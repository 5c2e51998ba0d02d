import { checkText, type Finding } from '@baocao/core/check';
import type { Interval } from '@baocao/core/quantity';
import { newAlarms } from './alarms.ts';
import { digitChanges } from './digit-changes.ts';
import { freeNumbers } from './free-digits.ts';
import { canHold, kindOf, type Relation, type RelationKind, tiesOf } from './relation.ts';
import { intervalOf, tiedNumber } from './tied-number.ts';

/** A text without a fault, and which of its numbers are tied how. */
export interface TiedPassage {
  readonly id: string;
  readonly text: string;
  readonly ties: readonly string[];
  readonly relations: readonly Relation[];
}

/** A change of one digit that makes a contradiction, and whether the checks see it. */
export interface Contradiction {
  readonly id: string;
  readonly kind: RelationKind;
  /** What cannot hold any more, in the numbers as they were: `15 = 05 + 08 + 02`. */
  readonly relation: string;
  readonly number: string;
  readonly became: string;
  readonly isFound: boolean;
}

/** Every change of one digit of a tied number that contradicts by the passage's own relations, asking no check. */
export function contradictionsIn({
  id,
  text,
  ties,
  relations,
}: TiedPassage): readonly Contradiction[] {
  const places = ties.map((quote) => tiedNumber(text, quote));
  const intervals = places.map((place, index): Interval => {
    const interval = intervalOf(text, place);
    if (!interval) throw new Error(`${id}: ${ties[index]} is no number`);
    return interval;
  });
  for (const relation of relations) {
    if (!canHold(relation, intervals)) throw new Error(`${id}: ${relation} does not hold`);
  }
  const written = places.map(({ start, end }) => text.slice(start, end));
  const before = checkText(text);
  return places.flatMap((place, index) => {
    const own = relations.filter((relation) => tiesOf(relation).includes(index + 1));
    return [...digitChanges(text, place.start, place.end)].flatMap((changed): Contradiction[] => {
      const interval = intervalOf(changed, place);
      if (!interval) return [];
      const broken = own.find((relation) => !canHold(relation, intervals.with(index, interval)));
      if (broken === undefined) return [];
      return [
        {
          id,
          kind: kindOf(broken),
          relation: broken.replace(/t(\d+)/g, (_, tie) => written[Number(tie) - 1] ?? ''),
          number: written[index] ?? '',
          became: changed.slice(place.start, place.end),
          isFound: newAlarms(before, checkText(changed)).length > 0,
        },
      ];
    });
  });
}

/** A change of one digit of a number that nothing ties, and the errors and warnings that it raised. */
export interface FreeChange {
  readonly id: string;
  readonly number: string;
  readonly became: string;
  readonly alarms: readonly Finding[];
}

export function freeChangesIn({ id, text, ties }: TiedPassage): readonly FreeChange[] {
  const before = checkText(text);
  const places = ties.map((quote) => tiedNumber(text, quote));
  return freeNumbers(text, places).flatMap((place) =>
    [...digitChanges(text, place.start, place.end)]
      .filter((changed) => intervalOf(changed, place) !== undefined)
      .map((changed) => ({
        id,
        number: text.slice(place.start, place.end),
        became: changed.slice(place.start, place.end),
        alarms: newAlarms(before, checkText(changed)),
      })),
  );
}
