import { changesOf, findReport, reportHistory } from '@baocao/db';
import { expect, test } from 'vitest';
import { newStoreUrl } from '../packages/db/src/store.test-data.ts';
import { DEMO, recordedStoreAt } from './recorded-store.ts';
import { runProcess, type StoreProcess } from './store-process.ts';

const DRAFT = { agency: 'demo/sotnmt', period: '2024-Q1' };

const ROUNDS = 50;
const WRITERS_OF_PROCESS = 8;

test('of sixteen writers in two processes that have seen one revision one takes its step, fifty times over', {
  timeout: 240_000,
}, async () => {
  const url = await newStoreUrl();
  const store = await recordedStoreAt(url, DEMO);
  const desks = ['sáng', 'chiều'].map((name) =>
    runProcess(WRITERS, { url, address: DRAFT, name, count: WRITERS_OF_PROCESS }),
  );
  const winners: { readonly event: string; readonly name: string }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const event = round % 2 === 0 ? 'SUBMIT' : 'REVISE';
    const seen = await findReport(store, DRAFT);
    const expectedRevision = seen.ok ? seen.value.revision : 0;
    const answers = await contend(desks, { event, expectedRevision });
    const [winner, ...others] = answers.filter(({ refused }) => refused === null);
    expect([winner, others]).toEqual([expect.anything(), []]);
    const refusals = answers.flatMap(({ refused }) => refused ?? []);
    expect(refusals).toEqual(Array(2 * WRITERS_OF_PROCESS - 1).fill('CONFLICT'));
    winners.push({ event, name: winner?.name ?? '' });
  }

  const [history] = await reportHistory(store, DRAFT);
  expect(history?.steps.map(({ event, actor: { name } }) => ({ event, name }))).toEqual(winners);
});

test('sixteen twins of one key in two processes do one thing and are answered alike, fifty times over', {
  timeout: 240_000,
}, async () => {
  const url = await newStoreUrl();
  const store = await recordedStoreAt(url, DEMO);
  // One person at two desks: a key is a person's own.
  const desks = [1, 2].map(() =>
    runProcess(WRITERS, { url, address: DRAFT, name: null, count: WRITERS_OF_PROCESS }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const event = round % 2 === 0 ? 'SUBMIT' : 'REVISE';
    const answers = await contend(desks, { event, key: `lần ${round}` });
    expect(answers).toHaveLength(2 * WRITERS_OF_PROCESS);
    const [first, ...others] = new Set(answers.map((answer) => JSON.stringify(answer)));
    expect([JSON.parse(first ?? ''), others]).toEqual([
      { name: 'một người', refused: null, step: round + 1 },
      [],
    ]);
  }
  const [history] = await reportHistory(store, DRAFT);
  expect(history?.steps).toHaveLength(ROUNDS);
  const changes = await changesOf(store, DRAFT.agency, { limit: 999 });
  expect(changes.filter(({ key }) => key !== null)).toHaveLength(ROUNDS);
});

interface Answer {
  readonly name: string;
  /** Why the step was not taken; `null` for whoever took it. */
  readonly refused: string | null;
  /** How many steps the report has taken with it. */
  readonly step: number | null;
}

/** Has every writer of every process take the step at once. */
async function contend(
  processes: readonly StoreProcess[],
  step: { readonly event: string; readonly expectedRevision?: number; readonly key?: string },
): Promise<readonly Answer[]> {
  for (const { child } of processes) child.stdin.write(`${JSON.stringify(step)}\n`);
  const lines = await Promise.all(processes.map(({ line }) => line()));
  return lines.flatMap((line): readonly Answer[] => JSON.parse(line));
}

/** Writers of one process, each by a name of its own, who all take the step that they are told. */
const WRITERS = `
  import { holderOf, openDatabase, reviseReport, storeFor, submitReport } from '@baocao/db';
  const { url, address, name, count } = input;
  const { value: database } = await openDatabase(url);
  const stores = Array.from({ length: count }, (_, place) =>
    storeFor(database, holderOf({ name: name ? [name, place].join(' ') : 'một người', role: 'OFFICER' })));
  const steps = { SUBMIT: submitReport, REVISE: reviseReport };
  for (;;) {
    const { event, ...asked } = JSON.parse(await nextLine());
    const order = { ...address, ...asked, at: new Date().toISOString() };
    const answers = stores.map(async (store) => {
      const taken = await steps[event](store, order);
      const { name } = store.principal.actor;
      return taken.ok
        ? { name, refused: null, step: taken.value.step }
        : { name, refused: taken.error.code, step: null };
    });
    console.log(JSON.stringify(await Promise.all(answers)));
  }
`;
