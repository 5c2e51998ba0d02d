import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-process.ts';

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
  const server = await startPostgres();
  project.provide('postgresServer', server.url);
  return server.end;
}
