import { defineConfig } from 'vitest/config';

/** Tests stand beside what they test, in `packages` and `apps`; what crosses packages is in `tests`. */
function everywhere(ending: string): string[] {
  return [`{packages,apps}/*/src/**/*${ending}`, `tests/**/*${ending}`];
}

/**
 * What Node itself resolves by. Vite would add `development` and `module`, and a test would then
 * hold another copy of graphql than the libraries that it tests.
 */
const conditions = ['node', 'import', 'module-sync', 'default'];
const asNode = { ssr: { resolve: { conditions, externalConditions: conditions } } };

export default defineConfig({
  test: {
    projects: [
      { ...asNode, test: { name: 'unit', include: everywhere('.test.ts') } },
      { ...asNode, test: { name: 'property', include: everywhere('.test-prop.ts') } },
    ],
  },
});
