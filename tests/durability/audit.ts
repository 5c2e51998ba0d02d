import { listAgencies, type Store, verifyAgencyChain, verifyChanges } from '@baocao/db';
import { type Trace, tracesIn } from './traces.ts';
import type { Writes } from './writes.ts';

/** Writes that are under way, one after another. */
export interface Stream {
  readonly writes: Writes;
  /** How many were acknowledged: the first ones. */
  acknowledged: number;
  /** Whether the one after them was asked for, and nothing came back. */
  inFlight: boolean;
  /** How long the last acknowledged one took. */
  lastMs: number;
}

/** What is wrong with a store, by kind, each fault told. */
export interface Audit {
  /** Acknowledged writes of which nothing is there. */
  readonly lost: readonly string[];
  /** Traces that are there more than once, or of which nobody asked. */
  readonly duplicated: readonly Trace[];
  /** Writes of which some is there and some is not. */
  readonly half: readonly string[];
  /** Agencies whose chain of issued reports, or log of changes, is not whole. */
  readonly broken: readonly string[];
  /** Writes in flight that are there. */
  readonly arrived: number;
}

/** Holds a store against what was asked for: every acknowledged write whole, each in flight whole or absent, and nothing else. */
export async function audit(store: Store, streams: readonly Stream[]): Promise<Audit> {
  const unexplained = new Map(await tracesIn(store));
  const lost: string[] = [];
  const half: string[] = [];
  let arrived = 0;
  for (const [stream, { writes, acknowledged, inFlight }] of streams.entries()) {
    for (let place = 0; place < acknowledged + (inFlight ? 1 : 0); place++) {
      const traces = writes.traces(place);
      const missing = traces.filter((each) => !unexplained.has(each));
      const what = `write ${place} of stream ${stream}`;
      const isAbsent = missing.length === traces.length;
      if (!isAbsent && missing.length > 0) half.push(`${what} without ${missing.join(', ')}`);
      if (isAbsent && place < acknowledged) lost.push(what);
      if (!isAbsent && place === acknowledged) arrived++;
      for (const each of traces) takeOne(unexplained, each);
    }
  }
  const duplicated = [...unexplained.keys()];
  return { lost, duplicated, half, arrived, broken: await brokenChains(store) };
}

function takeOne(counts: Map<Trace, number>, trace: Trace): void {
  const count = counts.get(trace) ?? 0;
  if (count > 1) counts.set(trace, count - 1);
  else counts.delete(trace);
}

async function brokenChains(store: Store): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { agency } of await listAgencies(store)) {
    for (const verify of [verifyAgencyChain, verifyChanges]) {
      const verified = await verify(store, agency.key);
      if (!verified.ok) broken.push(`${agency.key}: ${JSON.stringify(verified.error)}`);
    }
  }
  return broken;
}
