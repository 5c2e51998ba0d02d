import { type Database, type Principal, type Store, storeFor } from '@baocao/db';
import type { CompiledQuery, QueryId, RootOperationNode } from 'kysely';
import { databaseOver, queriesOf } from '../../packages/db/src/open-database.ts';

/** Every statement that is asked of a store for somebody, as it is put to the engine. */
export function watchedStore(
  database: Database,
  principal: Principal,
): { readonly store: Store; readonly statements: readonly CompiledQuery[] } {
  const statements: CompiledQuery[] = [];
  const nodes = new WeakMap<QueryId, RootOperationNode>();
  const queries = queriesOf(database);
  const watched = queries.withPlugin({
    // Comes by for each question within a question too; what is asked in the end has a result.
    transformQuery: ({ node, queryId }): RootOperationNode => {
      nodes.set(queryId, node);
      return node;
    },
    transformResult: async ({ queryId, result }) => {
      const node = nodes.get(queryId);
      if (node) statements.push(queries.getExecutor().compileQuery(node, queryId));
      return result;
    },
  });
  return { store: storeFor(databaseOver(watched), principal), statements };
}
