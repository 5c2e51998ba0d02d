import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { embeddedServer } from './embedded-server.ts';

// Starts a PostgreSQL, prints its URL, and stops it when its input ends: so also when whoever started it is gone.
// What it has stays in the folder that it is given, for the next time; without one it is gone with it.
// Told `stop` or `start` in between, it does so and says `done`; it stops as with `pg_ctl stop -m immediate`.

/** An order unlike SQLite's, so that what rests on the server's order shows. */
const VIETNAMESE_ORDER = ['--locale-provider=icu', '--icu-locale=vi-VN'];

const log: string[] = [];
const [, , keptIn] = process.argv;
const folder = keptIn ?? mkdtempSync(join(tmpdir(), 'baocao-postgres-'));
const { postgres: server, url } = await embeddedServer(folder, {
  initdb: VIETNAMESE_ORDER,
  settings: ['max_connections=200'],
  log,
  kept: keptIn !== undefined,
});
try {
  if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise();
  await server.start();
} catch (error) {
  process.stderr.write(`${log.join('')}${error}\n`);
  process.exit(1);
}
process.stdout.write(`${url}\n`);
for await (const order of createInterface({ input: process.stdin })) {
  if (order === 'stop') await stopAtOnce();
  else await server.start();
  process.stdout.write('done\n');
}
await server.stop();
process.exit();

/** Nothing is finished nor tidied up: the next start recovers from the log. */
async function stopAtOnce(): Promise<void> {
  const running = server['process'];
  if (!running) throw new Error('PostgreSQL does not run');
  const ended = once(running, 'close');
  running.kill('SIGQUIT');
  await ended;
}
