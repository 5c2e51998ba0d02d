import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('run-postgres.ts', import.meta.url));

export interface PostgresProcess {
  readonly url: string;
  /** Stops the server as a crash does: nothing is finished. */
  readonly stop: () => Promise<void>;
  /** Starts it again, on what it has left. */
  readonly start: () => Promise<void>;
  /** Stops it and takes its files away, unless they are kept. */
  readonly end: () => Promise<void>;
}

/**
 * A PostgreSQL in a process of its own: the library that starts it ends whatever process it is in with
 * success, failed tests or not.
 */
export async function startPostgres({
  keptIn,
}: {
  /** A folder in which what it has stays for the next time. */
  readonly keptIn?: string;
} = {}): Promise<PostgresProcess> {
  const child = spawn(process.execPath, [SERVER, ...(keptIn === undefined ? [] : [keptIn])]);
  const ended = once(child, 'close');
  const complaint = text(child.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (!done) return value;
    throw new Error(
      `PostgreSQL does not start; TEST_PG_URL may name a server that does.\n${await complaint}`,
    );
  };
  const tell = async (order: string): Promise<void> => {
    child.stdin.write(`${order}\n`);
    await line();
  };
  return {
    url: await line(),
    stop: () => tell('stop'),
    start: () => tell('start'),
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
