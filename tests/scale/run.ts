import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, describeOpenProblem, openDatabase } from '@baocao/db';
import { sql } from 'kysely';
import { engineOf } from '../../packages/db/src/engine/engine.ts';
import { queriesOf } from '../../packages/db/src/open-database.ts';
import { fillStore } from './fill-store.ts';
import { type MeasuredStore, measure } from './measure.ts';
import { measurementTable } from './measurement-table.ts';
import { type Country, resultsOf } from './synthetic-country.ts';
import { watchedLine } from './watched-line.ts';

const HELP = `pnpm scale — records a synthetic country, and measures what questions take of it

  --results N     at least so many results; given several times, so many stores (10000)
  --agencies N    so many agencies instead: 680 are 34 provinces of 20
  --years N       years of four quarters each (10)
  --per-task N    results of a task in a quarter; 30 tasks have some (2)
  --database URL  where, one for each size; without it, temporary SQLite files. What is there already stays
  --measure       asks every question of all the stores in turn, and prints a table
  --rounds N      how often each is asked (60)
  --help          prints this

  pnpm scale --results 10000 --results 160000 --measure
  pnpm scale --agencies 680 --database sqlite:/tmp/country.db
`;

const { values } = parseArgs({
  options: {
    results: { type: 'string', multiple: true },
    agencies: { type: 'string', multiple: true },
    years: { type: 'string', default: '10' },
    'per-task': { type: 'string', default: '2' },
    database: { type: 'string', multiple: true, default: [] },
    measure: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await run();

async function run(): Promise<void> {
  const countries = countriesAsked();
  const folder = mkdtempSync(join(tmpdir(), 'baocao-scale-'));
  const stores: MeasuredStore[] = [];
  try {
    for (const [index, country] of countries.entries()) {
      const url = values.database[index] ?? `sqlite:${join(folder, `${index}.db`)}`;
      const database = await opened(url);
      const name = `${engineOf(queriesOf(database))} ${resultsOf(country).toLocaleString('en')}`;
      stores.push({ name, database, country });
      await fill(database, country, name);
    }
    if (values.measure) await printMeasurement(stores);
  } finally {
    for (const { database } of stores) await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One for each size that was named. */
function countriesAsked(): readonly Country[] {
  const shape = { years: whole(values.years), resultsPerTask: whole(values['per-task']) };
  const ofOne = resultsOf({ agencies: 1, ...shape });
  const agencies = values.agencies
    ? values.agencies.map(whole)
    : (values.results ?? ['10000']).map((results) => Math.ceil(whole(results) / ofOne));
  if (values.database.length > agencies.length) throw new Error('More databases than sizes');
  return agencies.map((each) => ({ agencies: each, ...shape }));
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`No count: ${text}`);
  return number;
}

async function opened(url: string): Promise<Database> {
  const database = await openDatabase(url);
  if (!database.ok) throw new Error(describeOpenProblem(database.error, 'en'));
  return database.value;
}

async function fill(database: Database, country: Country, name: string): Promise<void> {
  const line = watchedLine();
  await fillStore(database, country, ({ agencies, results, spent }) => {
    const left = ((country.agencies - agencies) * spent) / agencies;
    line.show(
      `${name}: ${agencies}/${country.agencies} agencies, ${results.toLocaleString('en')} results, ` +
        `${Math.round((results * 1000) / spent).toLocaleString('en')} results/s, ${Math.ceil(left / 1000)} s left`,
    );
  });
  // What the server would do by itself after a while.
  if (engineOf(queriesOf(database)) === 'POSTGRES') {
    await sql`vacuum analyze`.execute(queriesOf(database));
  }
  line.end();
}

async function printMeasurement(stores: readonly MeasuredStore[]): Promise<void> {
  const line = watchedLine();
  const rounds = whole(values.rounds);
  const measured = await measure(stores, rounds, (round) =>
    line.show(`measuring: ${Math.max(0, round)}/${rounds} rounds`),
  );
  line.end();
  const names = stores.map(({ name }) => name);
  process.stdout.write(measurementTable(names, measured));
}
