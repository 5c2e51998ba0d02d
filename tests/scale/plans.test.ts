import { tasksOf } from '@baocao/core/report';
import { type Database, findReport, memberOf } from '@baocao/db';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { engineOf } from '../../packages/db/src/engine/engine.ts';
import { queriesOf } from '../../packages/db/src/open-database.ts';
import { newStoreUrl, opened } from '../../packages/db/src/store.test-data.ts';
import { fillStore } from './fill-store.ts';
import { type Access, type Plan, planOf } from './query-plan.ts';
import { DRAFT, GATHERED, ISSUED, QUESTIONS, type Question } from './questions.ts';
import { agencyKey, type Country, TASKS_WITH_RESULTS } from './synthetic-country.ts';
import { watchedStore } from './watched-store.ts';

// A question of one agency is answered from its rows, whatever else is recorded and whoever asks.

const COUNTRY: Country = { agencies: 40, years: 3, resultsPerTask: 1 };
const AGENCY = agencyKey(7);

/** In the order of a list: a page is their first rows. */
const IN_ORDER = [
  'period_record_in_time',
  'period_record_unnumbered',
  'issued_report_in_time',
  'sqlite_autoindex_agency_1',
  'agency_pkey',
];

/** Lists the documents of every agency that are the same one, which is what is asked there. */
const ACROSS = ['document_by_identity', 'document_by_number'];

async function filledStore(country: Country): Promise<Database> {
  const database = await opened(await newStoreUrl());
  await fillStore(database, country, () => {});
  const queries = queriesOf(database);
  if (engineOf(queries) === 'POSTGRES') await sql`vacuum analyze`.execute(queries);
  return database;
}

async function plansOf(database: Database, { asks, ask }: Question): Promise<readonly Plan[]> {
  const principal = asks(AGENCY);
  const { store, statements } = watchedStore(database, principal);
  await ask(store, AGENCY);
  const plans: Plan[] = [];
  for (const statement of statements) plans.push(await planOf(database, principal, statement));
  return plans.filter(({ accesses }) => accesses.length > 0);
}

function isBounded({ index, by }: Access, { sorts }: Plan): boolean {
  if (index === null) return false;
  if (IN_ORDER.includes(index)) return !sorts;
  return ACROSS.includes(index) || /^\(*agency ?[=><]/.test(by ?? '');
}

function formatPlan({ accesses, sorts }: Plan): string {
  const lines = accesses.map(
    ({ table, index, by }) => `${table} by ${index}${by === null ? '' : ` ${by}`}`,
  );
  return `  ${[...lines, ...(sorts ? ['put in order'] : [])].join('\n    ')}\n`;
}

test('no question reads a table through; the plans are those of plans/', {
  timeout: 120_000,
}, async () => {
  const database = await filledStore(COUNTRY);
  let written = '';
  for (const question of QUESTIONS) {
    const plans = await plansOf(database, question);
    const unbounded = plans.flatMap((plan) =>
      plan.accesses.filter((access) => !isBounded(access, plan)),
    );
    expect.soft(unbounded, question.name).toEqual([]);
    written += `${question.name}\n${plans.map(formatPlan).join('')}\n`;
  }
  const engine = engineOf(queriesOf(database)).toLowerCase();
  await expect(written).toMatchFileSnapshot(`plans/${engine}.txt`);
});

test('a table that is read through is seen', async () => {
  const database = await filledStore({ agencies: 1, years: 1, resultsPerTask: 1 });
  const queries = queriesOf(database);
  const principal = memberOf(AGENCY, { name: 'ai đó', role: 'OFFICER' });
  const through = queries.selectFrom('result').select('text').where('theme', '=', 'x').compile();
  const plan = await planOf(database, principal, through);
  expect(plan.accesses.every((access) => isBounded(access, plan))).toBe(false);
});

test.each([
  ['a draft', DRAFT, 2],
  ['gathered', GATHERED, 9],
  ['issued', ISSUED, 2],
])('%s, a report of ten times as many results takes no statement more', async (_, period, most) => {
  const taken: number[] = [];
  const results: number[] = [];
  for (const resultsPerTask of [1, 10]) {
    const country = { agencies: 1, years: 2, resultsPerTask };
    const database = await filledStore(country);
    const agency = agencyKey(0);
    const member = memberOf(agency, { name: 'ai đó', role: 'OFFICER' });
    const { store, statements } = watchedStore(database, member);
    const found = await findReport(store, { agency, period });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const groups = tasksOf(found.value).flatMap((task) => task.groups);
    results.push(groups.flatMap((group) => group.results).length);
    taken.push(statements.length);
  }
  expect(results[0]).toBeGreaterThanOrEqual(TASKS_WITH_RESULTS);
  expect(results[1]).toBe(10 * (results[0] ?? 0));
  expect(taken[1]).toBe(taken[0]);
  expect(taken[0]).toBeLessThanOrEqual(most);
});
