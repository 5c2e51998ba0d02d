import { setTimeout } from 'node:timers/promises';
import type { Store } from '@baocao/db';
import { type Audit, audit, type Stream } from './audit.ts';
import { IMPORTS } from './import-writes.ts';
import { seededRandom } from './random.ts';
import type { Gateway, Site } from './site.ts';
import { stepsOf } from './step-writes.ts';
import type { Writes } from './writes.ts';

export interface Trial {
  /** Told in the summary. */
  readonly name: string;
  readonly site: Site;
  readonly rounds: number;
  /** What is asked for, side by side: imports, and the steps of two agencies. */
  readonly writes?: readonly Writes[];
  /** What befalls the writes, at an instant drawn by lot. */
  readonly strike: (random: () => number) => Promise<void>;
  /** Opens what is left for a look at it that changes nothing. */
  readonly look: <T>(at: (store: Store) => Promise<T>) => Promise<T>;
}

interface Outcome extends Audit {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Writes that a strike cut off, over all rounds; `arrived` of them were recorded. */
  readonly inFlight: number;
}

/**
 * Has imports and steps go on beside one another, strikes, holds the store against what was acknowledged, asks
 * again for what was in flight, and so on for so many rounds; ends early where anything is wrong.
 *
 * `DURABILITY_SEED` does a trial over, as far as the machine goes along.
 */
export async function runTrial(trial: Trial): Promise<Outcome> {
  const seed = Number(process.env['DURABILITY_SEED'] ?? Date.now() % 1_000_000);
  const random = seededRandom(seed);
  const streams = (trial.writes ?? ALL).map(
    (writes): Stream => ({ writes, acknowledged: 0, inFlight: false, lastMs: 0 }),
  );
  const sum = { rounds: 0, inFlight: 0, arrived: 0 };
  await askEach(trial, streams);
  let found: Audit;
  do {
    await strikeAmidWrites(trial, streams, random);
    found = await trial.look((store) => audit(store, streams));
    sum.rounds++;
    sum.inFlight += streams.filter(({ inFlight }) => inFlight).length;
    sum.arrived += found.arrived;
  } while (sum.rounds < trial.rounds && isClean(found));
  if (isClean(found)) {
    await askEach(trial, streams);
    await askLastAgain(trial, streams);
    found = await trial.look((store) => audit(store, streams));
  }
  const acknowledged = streams.reduce((total, each) => total + each.acknowledged, 0);
  const outcome = { ...found, ...sum, acknowledged };
  process.stdout.write(`${summary(trial.name, seed, outcome)}\n`);
  return outcome;
}

const ALL: readonly Writes[] = [IMPORTS, stepsOf('thu/viec-1'), stepsOf('thu/viec-2')];

function isClean({ lost, duplicated, half, broken }: Audit): boolean {
  return [lost, duplicated, half, broken].every(({ length }) => length === 0);
}

/**
 * How long a round’s writes go on, in milliseconds: up to twice as long as the last import took on this
 * machine. An import mostly starts and reads, so that every other round ends where it records, near its end.
 */
function drawInstant([importing]: readonly Stream[], random: () => number): number {
  const takes = importing?.lastMs ?? 0;
  return takes * (random() < 0.5 ? 2 * random() : 0.8 + 0.3 * random());
}

async function strikeAmidWrites(
  { site, strike }: Trial,
  streams: readonly Stream[],
  random: () => number,
): Promise<void> {
  const gateway = await site.gateway();
  let isStruck = false;
  const goOn = async (stream: Stream): Promise<void> => {
    while (!isStruck) {
      try {
        await askNext(stream, site, gateway);
      } catch (error) {
        if (!isStruck) throw error;
      }
    }
  };
  const writing = Promise.all(streams.map(goOn));
  await Promise.race([writing, setTimeout(drawInstant(streams, random))]);
  isStruck = true;
  await strike(random);
  await writing;
}

/** Asks for the next write, or again for the one in flight. */
async function askNext(stream: Stream, site: Site, gateway: Gateway): Promise<void> {
  const since = performance.now();
  stream.inFlight = true;
  await stream.writes.ask(stream.acknowledged, { site, gateway });
  stream.acknowledged++;
  stream.inFlight = false;
  stream.lastMs = performance.now() - since;
}

/** One write of each, undisturbed. */
async function askEach({ site }: Trial, streams: readonly Stream[]): Promise<void> {
  const gateway = await site.gateway();
  for (const stream of streams) await askNext(stream, site, gateway);
}

/** As by a client who has been answered, and has forgotten it. */
async function askLastAgain({ site }: Trial, streams: readonly Stream[]): Promise<void> {
  const gateway = await site.gateway();
  for (const { writes, acknowledged } of streams) {
    await writes.ask(acknowledged - 1, { site, gateway });
  }
}

/** `sqlite, killed: seed 7, 10 rounds, 312 writes acknowledged, 21 in flight (9 arrived); 0 lost, 0 duplicated, 0 half, 0 chains broken`. */
function summary(name: string, seed: number, outcome: Outcome): string {
  const { rounds, acknowledged, inFlight, arrived, lost, duplicated, half, broken } = outcome;
  return [
    `${name}: seed ${seed}, ${rounds} rounds`,
    `${acknowledged} writes acknowledged, ${inFlight} in flight (${arrived} arrived)`,
    `${lost.length} lost, ${duplicated.length} duplicated, ${half.length} half, ${broken.length} chains broken`,
  ].join('; ');
}
