import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '@baocao/db';
import { embeddedServer } from './embedded-server.ts';

// Starts a PostgreSQL and another that follows it, prints both URLs as JSON, stops whichever it is told to
// (`primary`, `replica`), and both when its input ends.

const log: string[] = [];
const options = { initdb: [], settings: ['wal_level=replica'], log };
const folder = mkdtempSync(join(tmpdir(), 'baocao-replica-'));
const followed = await embeddedServer(folder, options);
await followed.postgres.initialise();
// A copy of what has not begun yet is a copy of the same server.
const copy = `${folder}-following`;
execFileSync('cp', ['-a', folder, copy]);
const following = await embeddedServer(copy, options);
writeFileSync(join(copy, 'standby.signal'), '');
const { port, user, password } = followed;
appendFileSync(
  join(copy, 'postgresql.auto.conf'),
  `primary_conninfo = 'host=127.0.0.1 port=${port} user=${user} password=${password}'\n`,
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

/** Waits until a server lets somebody in. */
async function answered(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const opened = await openDatabase(url);
    if (opened.ok) return opened.value.close();
    if (attempt === 100) throw new Error(JSON.stringify(opened.error));
    await setTimeout(100);
  }
}
