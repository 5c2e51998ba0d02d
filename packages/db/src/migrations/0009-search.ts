import { folded, lowered } from '@baocao/core';
import { type Kysely, sql } from 'kysely';

/** Results and documents are found by their words: folded with our own function, for no engine's folds Vietnamese. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { table, key, text } of SEARCHED) {
    for (const column of COLUMNS) {
      await db.schema
        .alterTable(table)
        .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
        .execute();
    }
    const agencies = await sql<{ agency: string }>`select distinct agency
      from ${sql.table(table)}`.execute(db);
    for (const { agency } of agencies.rows) await fill(db, { table, key, text }, agency);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const { table } of SEARCHED) {
    for (const column of COLUMNS) await db.schema.alterTable(table).dropColumn(column).execute();
  }
}

const COLUMNS = ['lowered', 'folded'] as const;

type Row = Readonly<Record<string, unknown>>;

interface Searched {
  readonly table: 'result' | 'document';
  /** Its columns beside the agency. */
  readonly key: readonly string[];
  readonly text: (row: Row) => string;
}

const SEARCHED: readonly Searched[] = [
  { table: 'result', key: ['period', 'task', 'ordinal'], text: ({ text }) => String(text) },
  {
    table: 'document',
    key: ['key'],
    text: ({ number, issuer, subject }) =>
      [number, issuer, subject].filter((part) => part !== null).join(' '),
  },
];

/** An agency at a time, so that a large store is never held whole. */
async function fill(
  db: Kysely<unknown>,
  { table, key, text }: Searched,
  agency: string,
): Promise<void> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)}
    where agency = ${agency}`.execute(db);
  for (const row of rows) {
    const words = text(row);
    const own = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
    await sql`update ${sql.table(table)}
      set lowered = ${lowered(words)}, folded = ${folded(words)}
      where agency = ${agency} and ${sql.join(own, sql` and `)}`.execute(db);
  }
}
