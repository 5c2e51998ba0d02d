import { test } from 'vitest';
import { expectKept } from './kept.ts';
import { ROUNDS } from './rounds.ts';
import { killedOnSqlite, poweredOffOnSqlite } from './sqlite-trial.ts';

test('nothing is lost, doubled or half there when processes on SQLite are killed', async () => {
  await expectKept({ ...killedOnSqlite(), rounds: ROUNDS.sqliteKilled });
});

// What is synced is learned from Linux.
test.skipIf(process.platform !== 'linux')('nor when the power is cut', async () => {
  await expectKept({ ...poweredOffOnSqlite(), rounds: ROUNDS.sqlitePowerCut });
});
