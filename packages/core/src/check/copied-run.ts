import { syllables } from './words.ts';

/** How much of a text stands word for word in another. */
export interface Copy {
  /** The longest run of syllables that both have. */
  readonly longest: number;
  /** The share of the text's syllables that stand in runs of both. */
  readonly share: number;
}

/** Runs shorter than this are turns of phrase. */
const RUN = 5;

/** The places of every run of a text, to look others' runs up in; in time in proportion to its length. */
export function runsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  const words = syllables(text);
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    const places = runs.get(run);
    // A text that says the same thing over and over need not be followed into each place.
    if (!places) runs.set(run, [at]);
    else if (places.length < 4) places.push(at);
  }
  return runs;
}

/** How much of the text was copied from where the runs are from. */
export function copyOf(text: string, runs: ReadonlyMap<string, readonly number[]>): Copy {
  const words = syllables(text);
  const copied = new Set<number>();
  let longest = 0;
  let going = new Map<number, number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const next = new Map<number, number>();
    for (const place of runs.get(words.slice(at, at + RUN).join(' ')) ?? []) {
      const length = (going.get(place - 1) ?? RUN - 1) + 1;
      next.set(place, length);
      longest = Math.max(longest, length);
      for (let within = 0; within < RUN; within += 1) copied.add(at + within);
    }
    going = next;
  }
  return { longest, share: words.length === 0 ? 0 : copied.size / words.length };
}
