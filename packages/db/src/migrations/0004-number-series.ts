import { type Kysely, sql } from 'kysely';
import { unguarded } from './only-added.ts';

/**
 * What no two issued papers share is the number within its series, `45/BC-STNMT 2023`, and not its whole text:
 * `45/BC-STNMT-VP` of that year is the same number.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('issued_report_number').execute();
  await db.schema
    .alterTable('issued_report')
    .addColumn('series', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await unguarded(db, () => fillSeries(db));
  await db.schema.alterTable('issued_report').dropColumn('series_year').execute();
  await db.schema
    .createIndex('issued_report_series')
    .on('issued_report')
    .columns(['agency', 'series'])
    .unique()
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('issued_report_series').execute();
  await db.schema
    .alterTable('issued_report')
    .addColumn('series_year', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await unguarded(db, () =>
    sql`update issued_report set series_year = cast(substr(issued_on, 1, 4) as integer)`.execute(
      db,
    ),
  );
  await db.schema.alterTable('issued_report').dropColumn('series').execute();
  await db.schema
    .createIndex('issued_report_number')
    .on('issued_report')
    .columns(['agency', 'series_year', 'number'])
    .unique()
    .execute();
}

interface IssuedRow {
  readonly agency: string;
  readonly sequence: number;
  readonly number: string;
  readonly issued_on: string;
}

/** Of two papers that were let through under one number, one keeps its whole text: nothing un-issues. */
async function fillSeries(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<IssuedRow>`select agency, sequence, number, issued_on
    from issued_report order by agency, sequence`.execute(db);
  const isPlain = ({ number }: IssuedRow): boolean => withoutPart(number) === number;
  const taken = new Set<string>();
  for (const row of [...rows.filter(isPlain), ...rows.filter((each) => !isPlain(each))]) {
    const { agency, sequence, number, issued_on } = row;
    const year = issued_on.slice(0, 4);
    const own = `${withoutPart(number)} ${year}`;
    const series = taken.has(`${agency} ${own}`) ? `${number} ${year}` : own;
    taken.add(`${agency} ${series}`);
    await sql`update issued_report set series = ${series}
      where agency = ${agency} and sequence = ${sequence}`.execute(db);
  }
}

/** `45/BC-STNMT` of `45/BC-STNMT-VP`. */
function withoutPart(number: string): string {
  return number.replace(/^([^/-]+\/[^/-]+-[^/-]+)-[^/]*$/u, '$1');
}
