/** Whole numbers below a bound that look like chance and are the same for the same seed. */
export type Drawer = (below: number) => number;

/** Mulberry32. */
export function drawer(seed: number): Drawer {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function oneOf<T>(choices: readonly [T, ...T[]], draw: Drawer): T {
  return choices[draw(choices.length)] ?? choices[0];
}
