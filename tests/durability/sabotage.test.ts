import { describe, expect, test } from 'vitest';
import { DEMO, recordedStore } from '../recorded-store.ts';
import { audit } from './audit.ts';
import { IMPORTS } from './import-writes.ts';
import { killedOnSqlite, poweredOffOnSqlite } from './sqlite-trial.ts';
import { trace } from './traces.ts';
import { runTrial } from './trial.ts';

/** Within so many rounds a fault must show; a trial ends with the first. */
const ROUNDS = 60;

describe('a trial turns red', () => {
  test.skipIf(process.platform !== 'linux').each(['OFF', 'NORMAL'])(
    'where the disk is not waited for (synchronous = %s) and the power is cut',
    async (level) => {
      const trial = poweredOffOnSqlite([sabotage(`weaker-sync.ts?level=${level}`)]);
      expect((await runTrial({ ...trial, rounds: ROUNDS })).lost).not.toEqual([]);
    },
  );

  test('where a write is acknowledged before it is committed', async () => {
    const trial = killedOnSqlite([sabotage('early-answer.ts')]);
    expect((await runTrial({ ...trial, rounds: ROUNDS })).lost).not.toEqual([]);
  });

  test('where an import is recorded row by row', async () => {
    const trial = killedOnSqlite([sabotage('row-by-row.ts')]);
    const { half } = await runTrial({ ...trial, writes: [IMPORTS], rounds: ROUNDS });
    expect(half).not.toEqual([]);
  });

  test('where more is recorded than was asked for', async () => {
    const { duplicated } = await audit(await recordedStore(DEMO), []);
    expect(duplicated).toContain(trace('agency', 'demo/sotnmt'));
  });
});

function sabotage(module: string): URL {
  return new URL(`sabotage/${module}`, import.meta.url);
}
