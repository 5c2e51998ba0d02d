import { type Contestant, told } from './contestant.ts';
import type { ByHand } from './contestants/by-hand.ts';
import { type NextRequest, putLoad } from './load.ts';

/** One turn of a contestant: how many ask at once, and for how long. */
export interface Turn {
  readonly connections: number;
  readonly ms: number;
}

export interface Measured {
  /** Answers in a second. */
  readonly throughput: number;
  /** In milliseconds; `NaN` where answers are not timed one by one. */
  readonly p50: number;
  readonly p99: number;
}

/** One way in which one contestant is asked. */
export interface Trial {
  readonly name: string;
  readonly measureOnce: (turn: Turn) => Promise<Measured>;
}

/** Asked over HTTP, and told something before each round where that is needed. */
export function overHttp(
  name: string,
  contestant: Contestant,
  { next, tell }: { readonly next: NextRequest; readonly tell?: Buffer },
): Trial {
  return {
    name,
    measureOnce: async (turn) => {
      if (tell) await told(contestant, tell);
      const { throughput, latencies } = await putLoad(contestant.port, next, turn);
      return { throughput, p50: at(latencies, 0.5), p99: at(latencies, 0.99) };
    },
  };
}

/** Asked by itself in its own process: it says how much it answered in a second. */
export function inProcess(
  name: string,
  contestant: Contestant,
  question: Omit<ByHand, keyof Turn>,
): Trial {
  return {
    name,
    measureOnce: async (turn) => ({
      throughput: Number(await told(contestant, { ...question, ...turn })),
      p50: Number.NaN,
      p99: Number.NaN,
    }),
  };
}

/** The medians of rounds in which the trials take turns, each round beginning with another. */
export async function measured(
  trials: readonly Trial[],
  { rounds, ...turn }: Turn & { readonly rounds: number },
): Promise<readonly Measured[]> {
  const found: Measured[][] = trials.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (let place = 0; place < trials.length; place++) {
      const nth = (place + round + 1) % trials.length;
      const one = await trials[nth]?.measureOnce(turn);
      // The first round is for compilers and caches to come to themselves.
      if (one && round >= 0) found[nth]?.push(one);
    }
  }
  return found.map((each) => ({
    throughput: median(each.map(({ throughput }) => throughput)),
    p50: median(each.map(({ p50 }) => p50)),
    p99: median(each.map(({ p99 }) => p99)),
  }));
}

function median(values: readonly number[]): number {
  return at(Float64Array.from(values).sort(), 0.5);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
