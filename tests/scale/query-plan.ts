import type { Database, Principal } from '@baocao/db';
import { CompiledQuery, sql } from 'kysely';
import { actFor } from '../../packages/db/src/engine/act-for.ts';
import { engineOf } from '../../packages/db/src/engine/engine.ts';
import { type Queries, queriesOf } from '../../packages/db/src/open-database.ts';

/** How an engine answers a statement. */
export interface Plan {
  readonly accesses: readonly Access[];
  /** Rows are put in order, which is to have all of them first. */
  readonly sorts: boolean;
}

/** How it comes by the rows of one table. */
export interface Access {
  /** By its alias, where SQLite tells no more. */
  readonly table: string;
  /** `null` where every row is read. */
  readonly index: string | null;
  /** What the index is entered by, values left out; `null` where it is read from its beginning. */
  readonly by: string | null;
}

/** How an engine would answer a statement for somebody. */
export async function planOf(
  database: Database,
  principal: Principal,
  statement: CompiledQuery,
): Promise<Plan> {
  const queries = queriesOf(database);
  if (engineOf(queries) === 'SQLITE') return sqlitePlan(queries, statement);
  return queries.transaction().execute(async (transaction) => {
    await actFor(transaction, { principal, reading: 'PUBLIC' });
    // So few rows are soonest read one and all; what is asked is whether an index would do.
    await sql`select set_config('enable_seqscan', 'off', true),
      set_config('enable_bitmapscan', 'off', true)`.execute(transaction);
    return postgresPlan(transaction, statement);
  });
}

async function sqlitePlan(queries: Queries, statement: CompiledQuery): Promise<Plan> {
  const explained = CompiledQuery.raw(`explain query plan ${statement.sql}`, [
    ...statement.parameters,
  ]);
  const { rows } = await queries.executeQuery<{ readonly detail: string }>(explained);
  return {
    accesses: rows.flatMap(({ detail }) => sqliteAccess(detail) ?? []),
    sorts: rows.some(({ detail }) => detail.startsWith('USE TEMP B-TREE')),
  };
}

/** `SEARCH result USING INDEX result_key (agency=? AND period=?)`. */
function sqliteAccess(detail: string): Access | undefined {
  const [, table, index = null, by = null] =
    /^(?:SCAN|SEARCH) (\S+)(?: EXISTS)?(?: USING (?:COVERING )?INDEX (\S+))?(?: \((.*)\))?/.exec(
      detail,
    ) ?? [];
  return table === undefined || DERIVED.test(table) ? undefined : { table, index, by };
}

/** What a question has found itself, and looks through once more. */
const DERIVED = /^(?:\(subquery-\d+\)|numbered)$/;

interface PostgresNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PostgresNode[];
}

async function postgresPlan(queries: Queries, statement: CompiledQuery): Promise<Plan> {
  const explained = CompiledQuery.raw(`explain (format json, costs off) ${statement.sql}`, [
    ...statement.parameters,
  ]);
  const { rows } = await queries.executeQuery<{
    readonly 'QUERY PLAN': readonly [{ readonly Plan: PostgresNode }];
  }>(explained);
  const nodes = rows.flatMap((row) => withThoseBelow(row['QUERY PLAN'][0].Plan));
  return {
    accesses: nodes.flatMap((node) => postgresAccess(node) ?? []),
    sorts: nodes.some((node) => node['Node Type'].endsWith('Sort')),
  };
}

function withThoseBelow(node: PostgresNode): readonly PostgresNode[] {
  return [node, ...(node.Plans ?? []).flatMap(withThoseBelow)];
}

function postgresAccess(node: PostgresNode): Access | undefined {
  const { 'Relation Name': table, 'Index Name': index = null, 'Index Cond': by = null } = node;
  return table === undefined ? undefined : { table, index, by: by && withoutValues(by) };
}

/** `(agency = ?)` of `(agency = 'binh-thuan/skhcn'::text COLLATE "C")`. */
function withoutValues(condition: string): string {
  return condition
    .replace(/'(?:[^']|'')*'::\w+(?:\[\])?/g, '?')
    .replace(/\b\d+\b/g, '?')
    .replaceAll(' COLLATE "C"', '');
}
