import { availableParallelism } from 'node:os';

/** How much a gateway prints at once, and how long that may take. */
export interface PrintLimits {
  /** Reports that are printed at once, each in a thread of its own. */
  readonly threads: number;
  /** Reports that wait for a thread; more are refused. */
  readonly waiting: number;
  /** Of one print, in milliseconds. Whoever asks waits for the deadline of the gateway at most. */
  readonly longestMs: number;
  /** A thread that has had nothing to do for so many milliseconds is let go. */
  readonly idleMs: number;
  /** JavaScript's memory of one thread. A report of 400 pages needs less than 64, in any form. */
  readonly heapMegabytes: number;
}

/** One core at least is left to answer. */
export const PRINT_LIMITS: PrintLimits = {
  threads: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 20,
  longestMs: 60_000,
  idleMs: 60_000,
  heapMegabytes: 512,
};
