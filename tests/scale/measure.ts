import { type Database, storeFor } from '@baocao/db';
import { drawer } from './drawer.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { agencyKey, type Country } from './synthetic-country.ts';
import { watchedStore } from './watched-store.ts';

/** An open store that holds a synthetic country. */
export interface MeasuredStore {
  readonly name: string;
  readonly database: Database;
  readonly country: Country;
}

/** How long one question took of one store, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly statements: number;
}

export interface Measurement {
  readonly question: string;
  /** In the order of the stores. */
  readonly timings: readonly Timing[];
}

/** So many agencies of a store are asked, drawn by chance. */
const SAMPLE = 25;

/**
 * Asks every question of agencies drawn by chance, the stores in turn, so that what else the machine does meets all
 * alike. Each agency is asked everything once before: what is told is not how fast the disk is.
 */
export async function measure(
  stores: readonly MeasuredStore[],
  rounds: number,
  show: (round: number) => void,
): Promise<readonly Measurement[]> {
  const draw = drawer(20250931);
  const questions = QUESTIONS.filter(({ unmeasured }) => !unmeasured);
  const times = questions.map(() => stores.map((): number[] => []));
  const samples = stores.map(({ country }) =>
    Array.from({ length: SAMPLE }, () => agencyKey(draw(country.agencies))),
  );
  for (let round = -SAMPLE; round < rounds; round++) {
    for (const [index, question] of questions.entries()) {
      for (let turn = 0; turn < stores.length; turn++) {
        const nth = (turn + round + SAMPLE) % stores.length;
        const agency = samples[nth]?.at(round < 0 ? round : draw(SAMPLE));
        const store = stores[nth];
        if (!store || !agency) throw new Error(`No store ${nth}`);
        const spent = await timeOf(question, store, agency);
        if (round >= 0) times[index]?.[nth]?.push(spent);
      }
    }
    show(round + 1);
  }
  const measured: Measurement[] = [];
  for (const [index, question] of questions.entries()) {
    const timings: Timing[] = [];
    for (const [nth, store] of stores.entries()) {
      const sorted = (times[index]?.[nth] ?? []).sort((one, other) => one - other);
      timings.push({
        median: quantile(sorted, 0.5),
        p95: quantile(sorted, 0.95),
        statements: await statementsOf(question, store),
      });
    }
    measured.push({ question: question.name, timings });
  }
  return measured;
}

async function timeOf(
  question: Question,
  { database }: MeasuredStore,
  agency: string,
): Promise<number> {
  const store = storeFor(database, question.asks(agency));
  const start = performance.now();
  await question.ask(store, agency);
  return performance.now() - start;
}

async function statementsOf(question: Question, { database }: MeasuredStore): Promise<number> {
  const agency = agencyKey(0);
  const { store, statements } = watchedStore(database, question.asks(agency));
  await question.ask(store, agency);
  return statements.length;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
