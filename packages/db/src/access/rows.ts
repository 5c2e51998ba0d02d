import { type Insertable, type SelectQueryBuilder, sql } from 'kysely';
import type { ChangedPart, Columns } from '../command/change.ts';
import type { Acting } from '../engine/act-for.ts';
import type { Queries } from '../open-database.ts';
import type { Schema } from '../schema.ts';
import { owns, type Principal, type Sight, sightOf } from './principal.ts';
import { visibleTo } from './visible.ts';

/** What a principal sees within one transaction, of every agency: for the few questions that cross agencies. */
export class SharedRows {
  readonly principal: Principal;
  readonly #transaction: Queries;
  readonly #acting: Acting;
  readonly #agencies = new Map<string, AgencyRows>();

  constructor(transaction: Queries, acting: Acting) {
    this.principal = acting.principal;
    this.#transaction = transaction;
    this.#acting = acting;
  }

  /** The visible rows of a table; further conditions name their columns with it: `result.task`. */
  select<T extends keyof Schema>(table: T): SelectQueryBuilder<Schema, T, object> {
    const rows = this.#transaction.selectFrom(table as keyof Schema);
    const visible = rows.where(visibleTo(this.#acting, table));
    return visible as unknown as SelectQueryBuilder<Schema, T, object>;
  }

  /** What a question asked of visible rows gives, to be asked of in turn. */
  within<O, A extends string>(
    question: SelectQueryBuilder<Schema, keyof Schema, O>,
    alias: A,
  ): SelectQueryBuilder<Record<A, O>, A, object> {
    const rows = this.#transaction.selectFrom(question.as(alias));
    return rows as unknown as SelectQueryBuilder<Record<A, O>, A, object>;
  }

  /** One agency's rows, in the same transaction. */
  of(agency: string): AgencyRows {
    const known = this.#agencies.get(agency);
    if (known) return known;
    const rows = new AgencyRows(this.#transaction, this.#acting, agency);
    this.#agencies.set(agency, rows);
    return rows;
  }

  /** The agencies whose rows were written to without a word in their log. */
  get unlogged(): readonly string[] {
    return [...this.#agencies.values()]
      .filter((rows) => rows.hasChanges)
      .map((rows) => rows.agency);
  }
}

/** Tables whose rows stand for what is recorded in others: they are not changes of their own. */
type Derived = 'observation' | 'result' | 'citation' | 'kept_report';
export type Recorded = Exclude<keyof Schema, Derived>;

/**
 * One agency's rows within one transaction, as far as the principal sees them. There is no other way to
 * the tables: whatever is asked is asked for a principal, of an agency. What is written is remembered, for
 * the agency's log.
 */
export class AgencyRows {
  readonly agency: string;
  readonly principal: Principal;
  readonly sight: Sight;
  readonly #transaction: Queries;
  readonly #visible: SharedRows;
  readonly #changes: ChangedPart[] = [];

  constructor(transaction: Queries, acting: Acting, agency: string) {
    this.agency = agency;
    this.principal = acting.principal;
    this.sight = sightOf(acting.principal, agency, acting.reading);
    this.#transaction = transaction;
    this.#visible = new SharedRows(transaction, acting);
  }

  /** The agency's visible rows of a table. */
  select<T extends keyof Schema>(table: T): SelectQueryBuilder<Schema, T, object> {
    return this.#visible.select(table).where(this.#own(table));
  }

  /** Puts a row in place of the agency's one with the same key, or adds it. */
  async put<T extends Recorded, K extends keyof Schema[T]>(
    table: T,
    key: Pick<Schema[T], K>,
    columns: Omit<Schema[T], 'agency' | K>,
  ): Promise<void> {
    this.#refuseForeign();
    const before = await this.#transaction
      .selectFrom(table as Recorded)
      .selectAll()
      .where(matching({ ...key, agency: this.agency }))
      .executeTakeFirst();
    const row = this.#owned<T>({ ...columns, ...key });
    await this.#transaction
      .insertInto(table)
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['agency', ...Object.keys(key)] as never[]).doUpdateSet(row as never),
      )
      .execute();
    this.#remember(table, key, before ?? null, row);
  }

  /** Adds a row to a table whose rows are only added. */
  async append<T extends Recorded, K extends keyof Schema[T]>(
    table: T,
    key: Pick<Schema[T], K>,
    columns: Omit<Schema[T], 'agency' | K>,
  ): Promise<void> {
    this.#refuseForeign();
    const row = this.#owned<T>({ ...columns, ...key });
    await this.#transaction.insertInto(table).values(row).execute();
    if (table !== 'change') this.#remember(table, key, null, row);
  }

  /** Puts rows in place of all of the agency's in which these columns have these values; none is fine. */
  async derive<T extends Derived, K extends keyof Schema[T]>(
    table: T,
    of: Pick<Schema[T], K>,
    rows: readonly Omit<Schema[T], 'agency' | K>[],
  ): Promise<void> {
    this.#refuseForeign();
    const owner = { ...of, agency: this.agency };
    await sql`delete from ${sql.table(table)} where ${matching(owner)}`.execute(this.#transaction);
    // A bounded number of bound values at a time.
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      const owned = some.map((row) => this.#owned<T>({ ...row, ...of }));
      await this.#transaction.insertInto(table).values(owned).execute();
    }
  }

  get hasChanges(): boolean {
    return this.#changes.length > 0;
  }

  /** What has been written since the last time, for the log. */
  takeChanges(): readonly ChangedPart[] {
    return this.#changes.splice(0);
  }

  #remember(table: Recorded, key: object, before: object | null, after: object): void {
    this.#changes.push({
      table,
      key: { ...key },
      before: before && asLogged(before),
      after: asLogged(after),
    });
  }

  #own(table: keyof Schema) {
    return sql<boolean>`${sql.ref(`${table}.agency`)} = ${this.agency}`;
  }

  #owned<T extends keyof Schema>(row: object): Insertable<Schema[T]> {
    return { ...row, agency: this.agency } as unknown as Insertable<Schema[T]>;
  }

  /** Commands refuse others' principals before they write; this is for the one that forgets to. */
  #refuseForeign(): void {
    if (owns(this.principal, this.agency)) return;
    throw new Error(`${this.agency} is not the principal's to write`);
  }
}

const ROWS_AT_ONCE = 500;

function matching(columns: object) {
  const conditions = Object.entries(columns).map(([name, value]) =>
    value === null ? sql`${sql.ref(name)} is null` : sql`${sql.ref(name)} = ${value}`,
  );
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/**
 * The bytes of an issued report stand in its chain, which its digest tells of; folded words follow from the words;
 * of a key's secret the log keeps no more than its name.
 */
function asLogged(row: object): Columns {
  const { bytes, lowered, folded, secret_digest, ...columns } = row as Columns;
  return columns;
}
