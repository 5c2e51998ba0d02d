import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { baocao, serving } from '../command-line-process.ts';
import { BINH_THUAN, temporaryFolder } from '../recorded-store.ts';
import { ROUNDS } from './rounds.ts';

/** What came of one request: its answer, a refusal, an answer that broke off or never came, a closed door. */
type Outcome = 'WHOLE' | 'REFUSED' | 'CUT' | 'NOT_TAKEN';

const ASKERS = 16;
const PATHS = [
  '/reports/binh-thuan/skhcn/2023-Q1.json',
  '/graphql?query=%7Breports%7BtotalCount%7D%7D',
];

test('a gateway that is told to stop amid its work cuts no answer, and ends with 0', async () => {
  const folder = temporaryFolder();
  cpSync(BINH_THUAN, join(folder, 'department'), { recursive: true });
  await baocao(folder, 'import', 'department', '--apply');
  const told: Record<Outcome, number> = { WHOLE: 0, REFUSED: 0, CUT: 0, NOT_TAKEN: 0 };
  for (let round = 0; round < ROUNDS.stopped; round++) {
    for (const outcome of await stoppedAmidWork(folder)) told[outcome]++;
  }
  process.stdout.write(`${ROUNDS.stopped} stops: ${JSON.stringify(told)}\n`);
  expect(told.CUT).toBe(0);
  expect(told.WHOLE).toBeGreaterThan(ROUNDS.stopped * ASKERS);
});

/** Starts, asks from many sides without pause, stops at some moment, and tells what each request came to. */
async function stoppedAmidWork(folder: string): Promise<readonly Outcome[]> {
  const { child, ended, address } = await serving(folder);
  const agent = new Agent({ keepAlive: true, maxSockets: ASKERS });
  onTestFinished(() => agent.destroy());
  const outcomes: Outcome[] = [];
  const asker = async (_: unknown, which: number): Promise<void> => {
    let outcome: Outcome | undefined;
    while (outcome !== 'NOT_TAKEN') {
      const wasUp = !child.killed;
      outcome = await ask(`${address}${PATHS[which % PATHS.length]}`, agent);
      // Whoever was let in before the stop is to be answered.
      outcomes.push(wasUp && outcome === 'NOT_TAKEN' ? 'CUT' : outcome);
    }
  };
  const asking = Promise.all(Array.from({ length: ASKERS }, asker));
  await setTimeout(200 + Math.random() * 300);
  const begun = performance.now();
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  await asking;
  return outcomes;
}

/** An answer that has begun must come whole; of those who come to a closing door, some find it closed. */
async function ask(url: string, agent: Agent): Promise<Outcome> {
  const asked = request(url, { agent });
  asked.end();
  let response: IncomingMessage;
  try {
    [response] = await once(asked, 'response');
  } catch {
    return 'NOT_TAKEN';
  }
  try {
    let bytes = 0;
    for await (const chunk of response) bytes += chunk.length;
    if (response.statusCode === 503) return 'REFUSED';
    return response.statusCode === 200 && response.complete && bytes > 10 ? 'WHOLE' : 'CUT';
  } catch {
    return 'CUT';
  }
}
