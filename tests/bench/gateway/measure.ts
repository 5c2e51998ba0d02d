import type { Contestant } from './contestant.ts';
import { type NextRequest, putLoad } from './load.ts';

/** One way in which one contestant is asked: over HTTP, or by itself in its own process. */
export interface Trial {
  readonly name: string;
  readonly contestant: Contestant;
  readonly next: NextRequest | null;
  /** Before each round, or all of it where nothing is asked over HTTP: then it gives answers in a second. */
  readonly told?: (ms: number) => Promise<unknown>;
}

export interface Measured {
  readonly throughput: number;
  readonly p50: number;
  readonly p99: number;
}

/** The medians of rounds in which the trials take turns, each round beginning with another. */
export async function measured(
  trials: readonly Trial[],
  { connections, ms, rounds }: { connections: number; ms: number; rounds: number },
): Promise<readonly Measured[]> {
  const found: Measured[][] = trials.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < trials.length; turn++) {
      const nth = (turn + round + 1) % trials.length;
      const trial = trials[nth];
      if (!trial) continue;
      const one = await measureOnce(trial, { connections, ms });
      // The first round is for compilers and caches to come to themselves.
      if (round >= 0) found[nth]?.push(one);
    }
  }
  return found.map((each) => ({
    throughput: median(each.map(({ throughput }) => throughput)),
    p50: median(each.map(({ p50 }) => p50)),
    p99: median(each.map(({ p99 }) => p99)),
  }));
}

async function measureOnce(
  { contestant, next, told }: Trial,
  { connections, ms }: { connections: number; ms: number },
): Promise<Measured> {
  const said = await told?.(ms);
  if (!next) return { throughput: Number(said), p50: Number.NaN, p99: Number.NaN };
  const { throughput, latencies } = await putLoad(contestant.port, { connections, ms, next });
  return { throughput, p50: at(latencies, 0.5), p99: at(latencies, 0.99) };
}

function median(values: readonly number[]): number {
  return at(Float64Array.from(values).sort(), 0.5);
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
