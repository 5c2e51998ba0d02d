import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const SERVER = fileURLToPath(new URL('run-postgres.ts', import.meta.url));

/**
 * A PostgreSQL for one run of the tests: the one at `TEST_PG_URL`, else one of its own, for which nothing
 * needs to be installed. Each test makes its own database there.
 *
 * It runs in a process of its own: the library that starts it ends whatever process it is in with
 * success, failed tests or not.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_PG_URL'];
  if (given) {
    project.provide('postgresServer', given);
    return async () => {};
  }
  const child = spawn(process.execPath, [SERVER]);
  const ended = once(child, 'close');
  const complaint = text(child.stderr);
  const { value: url } = await createInterface({ input: child.stdout })
    [Symbol.asyncIterator]()
    .next();
  if (!url) {
    throw new Error(
      `PostgreSQL does not start; TEST_PG_URL may name a server that does.\n${await complaint}`,
    );
  }
  project.provide('postgresServer', url);
  return async () => {
    child.stdin.end();
    await ended;
  };
}
