import type { Listed, Place, Report } from '../problem/index.ts';
import { nearest } from './nearest.ts';

/**
 * What the folder lists of one kind, by name.
 *
 * A register that could not be read whole is left open: a name that it lacks may then stand in
 * what was not read, and is not held against the text. So one slip makes one problem.
 */
export interface Register<T> {
  /** Enters a name; one that is entered already is a problem, and its first entry stays. */
  enter(name: string, value: T, place: Place): void;
  leaveOpen(): void;
  /** The entry that a text names; a name that is not listed is a problem. */
  find(name: string, place: Place): T | undefined;
  /** The entry, where there is one: nothing is reported. */
  get(name: string): T | undefined;
  isOpen(): boolean;
  values(): readonly T[];
}

export function createRegister<T>(what: Listed, report: Report): Register<T> {
  const entries = new Map<string, { name: string; value: T; place: Place }>();
  let open = false;
  return {
    enter(name, value, place) {
      const first = entries.get(keyOf(name))?.place;
      if (first) report(place, { code: 'LISTED_TWICE', what, name, first });
      else entries.set(keyOf(name), { name, value, place });
    },
    leaveOpen() {
      open = true;
    },
    find(name, place) {
      const entry = entries.get(keyOf(name));
      if (!entry && !open) {
        const names = [...entries.values()].map((each) => each.name);
        report(place, { code: 'NOT_LISTED', what, name, nearest: nearest(name, names) });
      }
      return entry?.value;
    },
    get: (name) => entries.get(keyOf(name))?.value,
    isOpen: () => open,
    values: () => [...entries.values()].map(({ value }) => value),
  };
}

/** Word for word, however the words are spaced. */
function keyOf(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}
