/** What the decree allows of one measure, ends included, and what we print. */
export interface Allowed {
  readonly least: number;
  readonly most: number;
  readonly printed: number;
}

/** Between two ends, of which one is printed unless a third value within is said. */
export function between(least: number, most: number, printed: number): Allowed {
  return { least, most, printed };
}

/** One value alone. */
export function exactly(value: number): Allowed {
  return between(value, value, value);
}

export function isAllowed({ least, most }: Allowed, value: number): boolean {
  return least <= value && value <= most;
}
