import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { EngineCounts } from './tests/engine-counts.ts';

/** Tests stand beside what they test, in `packages` and `apps`; what crosses packages is in `tests`. */
function everywhere(ending: string): string[] {
  return [`{packages,apps}/*/src/**/*${ending}`, `tests/**/*${ending}`];
}

/** The contract of the store: every one of these tests runs on both engines. */
const STORE = [
  'packages/db/src/{department,migrations,search}/!(describe-*).test.ts',
  'tests/store.test.ts',
  'tests/issue/*.test.ts',
  'tests/export-store.test.ts',
  'tests/tenancy.test.ts',
  'tests/commands.test.ts',
  'tests/access-keys.test.ts',
  'tests/watch-changes.test.ts',
  'tests/gateway-subscription.test.ts',
  'tests/concurrency.test.ts',
  'tests/report-pages.test.ts',
  'tests/two-gateways.test.ts',
  'tests/kept-reports.test.ts',
  'tests/report-filters.test.ts',
  'tests/kept-answers.test.ts',
  'tests/scale/plans.test.ts',
];
const SQLITE_ALONE = ['tests/sqlite-*.test.ts'];
const POSTGRES_ALONE = ['tests/postgres-*.test.ts'];
/** Kills, power cuts and stops: processes of their own, for minutes. */
const DURABILITY = ['tests/durability/*.test.ts'];

/** Word documents, PDF and web pages, as other programs open them. */
const PRINT = ['tests/print/*.test.ts'];

/** Some start processes of their own; in milliseconds. */
const STORE_TIMEOUT = 30_000;

/**
 * What Node itself resolves by. Vite would add `development` and `module`, and a test would then
 * hold another copy of graphql than the libraries that it tests. `import` and `default` go without saying;
 * said here, they reach Node's `require` too.
 */
const conditions = ['node', 'module-sync'];
const asNode = { ssr: { resolve: { conditions, externalConditions: conditions } } };

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', new EngineCounts()],
    projects: [
      {
        ...asNode,
        test: {
          name: 'unit',
          include: everywhere('.test.ts'),
          exclude: [
            '**/node_modules/**',
            ...STORE,
            ...SQLITE_ALONE,
            ...POSTGRES_ALONE,
            ...DURABILITY,
            ...PRINT,
          ],
        },
      },
      { ...asNode, test: { name: 'property', include: everywhere('.test-prop.ts') } },
      {
        ...asNode,
        test: {
          name: 'sqlite',
          include: [...STORE, ...SQLITE_ALONE],
          testTimeout: STORE_TIMEOUT,
        },
      },
      {
        ...asNode,
        test: {
          name: 'postgres',
          include: [...STORE, ...POSTGRES_ALONE],
          globalSetup: 'tests/postgres-server.ts',
          testTimeout: STORE_TIMEOUT,
        },
      },
      {
        ...asNode,
        test: {
          name: 'print',
          include: PRINT,
          globalSetup: 'tests/print/tools.ts',
          testTimeout: 120_000,
        },
      },
      {
        ...asNode,
        test: {
          name: 'durability',
          include: DURABILITY,
          // Its processes start by the hundred.
          env: {
            NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)),
          },
          // `pnpm durability`: as many rounds as a release is worth.
          provide: { isDurabilityFull: mode === 'full' },
          testTimeout: mode === 'full' ? 3_600_000 : 600_000,
        },
      },
    ],
  },
}));
