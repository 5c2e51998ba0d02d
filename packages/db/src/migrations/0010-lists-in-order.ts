import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/**
 * What is asked of one agency is answered from its rows, however many agencies there are.
 *
 * The list of reports runs from the latest period to the earliest and within one by agency: an index in that very
 * order gives a page by its own rows, where the other way about a whole period was sorted for it.
 *
 * The policies of 0007 had PostgreSQL read every record there is to learn which were issued, and, of a comparison with
 * what a subquery gives, expect next to no row: it then read all rows rather than walk an index for so few. Now a row
 * asks its own record, and what is asked once a statement is a yes or a no, of which half are expected to be yes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('period_record_in_time').execute();
  await db.schema
    .createIndex('period_record_in_time')
    .on('period_record')
    .columns(['sequence desc', 'agency'])
    .execute();
  await db.schema
    .createIndex('period_record_unnumbered')
    .on('period_record')
    .columns(['sequence desc', 'agency'])
    .where(sql.ref('number'), 'is', null)
    .execute();

  // All that a page shows, so that no row is read for it: what was issued is long.
  await db.schema.dropIndex('issued_report_in_time').execute();
  await db.schema
    .createIndex('issued_report_in_time')
    .on('issued_report')
    .columns(['period_sequence desc', 'agency', 'edition', 'period'])
    .execute();

  // A province's agencies stand together, its reports then to be put in order by what an index alone says.
  await db.schema
    .createIndex('period_record_of_agency')
    .on('period_record')
    .columns(['agency', 'sequence', 'period'])
    .execute();
  await db.schema
    .createIndex('issued_report_of_agency')
    .on('issued_report')
    .columns(['agency', 'period_sequence', 'edition', 'period'])
    .execute();

  await setReading(db, {
    own: `agency = (select current_setting('baocao.agency', true))
      or (select current_setting('baocao.agency', true) = '*')`,
    isPublic: `(select current_setting('baocao.reading', true) = 'PUBLIC')`,
    inIssuedRecord: (table, period) => `(select issued_record.number
      from period_record as issued_record where issued_record.agency = ${table}.agency
        and issued_record.period = ${table}.${period}) is not null`,
  });
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await setReading(db, {
    own: `agency = (select current_setting('baocao.agency', true))
      or (select current_setting('baocao.agency', true)) = '*'`,
    isPublic: `(select current_setting('baocao.reading', true)) = 'PUBLIC'`,
    inIssuedRecord: (table, period) => `exists (select from period_record as issued_record
      where issued_record.agency = ${table}.agency
        and issued_record.period = ${table}.${period} and issued_record.number is not null)`,
  });
  await db.schema.dropIndex('issued_report_of_agency').execute();
  await db.schema.dropIndex('period_record_of_agency').execute();
  await db.schema.dropIndex('issued_report_in_time').execute();
  await db.schema
    .createIndex('issued_report_in_time')
    .on('issued_report')
    .columns(['period_sequence', 'agency'])
    .execute();
  await db.schema.dropIndex('period_record_unnumbered').execute();
  await db.schema.dropIndex('period_record_in_time').execute();
  await db.schema
    .createIndex('period_record_in_time')
    .on('period_record')
    .columns(['sequence', 'agency'])
    .execute();
}

/** How the policies put what `access/visible.ts` puts into every question. */
interface ReadingRule {
  readonly own: string;
  readonly isPublic: string;
  readonly inIssuedRecord: (table: string, period: string) => string;
}

/** Has the policies of 0007 say who reads a row in these words, which mean the same. */
async function setReading(
  db: Kysely<unknown>,
  { own, isPublic, inIssuedRecord }: ReadingRule,
): Promise<void> {
  if (engineOf(db) === 'SQLITE') return;
  const issued = {
    agency: 'true',
    document: 'true',
    task_list: 'true',
    period_record: 'number is not null',
    observation: inIssuedRecord('observation', 'stated_in'),
    result: inIssuedRecord('result', 'period'),
    citation: `(period is null or ${inIssuedRecord('citation', 'period')})`,
    report_state: `status in ('ISSUED', 'AMENDED', 'REPLACED')`,
    issued_report: 'true',
    change: 'false',
  };
  for (const [table, anybody] of Object.entries(issued)) {
    await sql`alter policy reading on ${sql.table(table)}
      using (${sql.raw(`${own} or (${isPublic} and ${anybody})`)})`.execute(db);
  }
}
