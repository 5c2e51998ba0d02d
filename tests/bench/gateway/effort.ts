import type { Country } from '../../scale/synthetic-country.ts';

/** How long is measured, and on how large a country. */
export interface Effort {
  readonly country: Country;
  /** How often all take turns, and for how many milliseconds each. */
  readonly rounds: number;
  readonly ms: number;
  /** How many answers memory is watched over: of a small selection, and of whole reports. */
  readonly answers: { readonly small: number; readonly whole: number };
}

/** 2,000 reports, two of every agency's forty issued. */
export const FULL: Effort = {
  country: { agencies: 50, years: 10, resultsPerTask: 2 },
  rounds: 5,
  ms: 700,
  answers: { small: 100_000, whole: 10_000 },
};

/** To see that it works: its figures say little. */
export const QUICK: Effort = {
  country: { agencies: 3, years: 3, resultsPerTask: 2 },
  rounds: 1,
  ms: 100,
  answers: { small: 1_000, whole: 100 },
};
