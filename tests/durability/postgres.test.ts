import { test } from 'vitest';
import { expectKept } from './kept.ts';
import { killedOnPostgres, serverStopped } from './postgres-trial.ts';
import { ROUNDS } from './rounds.ts';

test('nothing is lost, doubled or half there when processes on PostgreSQL are killed', async () => {
  await expectKept({ ...(await killedOnPostgres()), rounds: ROUNDS.postgresKilled });
});

test('nor when the server stops at once; the gateway lives on and recovers', async () => {
  await expectKept({ ...(await serverStopped()), rounds: ROUNDS.postgresStopped });
});
