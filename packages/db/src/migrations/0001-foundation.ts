import type { CreateTableBuilder, Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('agency')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('province', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('superior', 'text', (c) => c.notNull())
    .addColumn('seat', 'text', (c) => c.notNull())
    .addColumn('units', 'text', (c) => c.notNull())
    .addColumn('signers', 'text', (c) => c.notNull())
    .addColumn('addressees', 'text', (c) => c.notNull())
    .addColumn('recipients', 'text', (c) => c.notNull())
    .addColumn('windows', 'text', (c) => c.notNull())
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute();

  await ofAgency(db, 'document')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('identity', 'text', (c) => c.notNull())
    .addColumn('issued_on', 'text', (c) => c.notNull())
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('subject', 'text')
    .addPrimaryKeyConstraint('document_key', ['agency', 'key'])
    .execute();
  await db.schema.createIndex('document_by_number').on('document').column('number').execute();
  await db.schema.createIndex('document_by_identity').on('document').column('identity').execute();

  await ofAgency(db, 'task_list')
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('approved_by', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('task_list_key', ['agency', 'year'])
    .addForeignKeyConstraint('task_list_approved_by', ['agency', 'approved_by'], 'document', [
      'agency',
      'key',
    ])
    .execute();

  await ofTaskList(db, 'task')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('parent', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('title_text', 'text', (c) => c.notNull())
    .addColumn('lead', 'text')
    .addColumn('coordinating', 'text', (c) => c.notNull())
    .addColumn('deadline_day', 'text')
    .addColumn('deadline_words', 'text')
    .addPrimaryKeyConstraint('task_key', ['agency', 'year', 'code'])
    .execute();

  await ofTaskList(db, 'theme')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('theme_key', ['agency', 'year', 'task', 'position'])
    .execute();

  await ofTaskList(db, 'indicator')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('measure', 'text', (c) => c.notNull())
    .addColumn('target_value', 'text')
    .addColumn('target_unit', 'text')
    .addColumn('target_document', 'text')
    .addPrimaryKeyConstraint('indicator_key', ['agency', 'year', 'code'])
    .execute();

  await ofAgency(db, 'period_record')
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('number', 'text')
    .addColumn('number_as_written', 'text')
    .addColumn('issued_on', 'text')
    .addColumn('signer', 'text')
    .addColumn('bases', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('period_record_key', ['agency', 'period'])
    .execute();
  await db.schema
    .createIndex('period_record_in_time')
    .on('period_record')
    .columns(['sequence', 'agency'])
    .execute();

  await ofRecord(db, 'observation')
    .addColumn('indicator', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('as_of', 'text')
    .addColumn('value', 'text')
    .addColumn('unit', 'text')
    .addColumn('denominator', 'text')
    .addColumn('denominator_unit', 'text')
    .addColumn('claimed_percent', 'text')
    .addPrimaryKeyConstraint('observation_key', ['agency', 'period', 'indicator'])
    .execute();

  await ofRecord(db, 'result')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('theme', 'text')
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('result_key', ['agency', 'period', 'task', 'ordinal'])
    .execute();

  await ofRecord(db, 'passage')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('marker', 'text')
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('passage_key', ['agency', 'period', 'position'])
    .execute();

  await ofRecord(db, 'footnote')
    .addColumn('marker', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('narrative', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('footnote_key', ['agency', 'period', 'marker'])
    .execute();

  await ofAgency(db, 'citation')
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('period', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('task', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('citation_document', ['agency', 'document'], 'document', [
      'agency',
      'key',
    ])
    .execute();
  await db.schema
    .createIndex('citation_of_document')
    .on('citation')
    .columns(['agency', 'document'])
    .execute();
  await db.schema
    .createIndex('citation_in_record')
    .on('citation')
    .columns(['agency', 'year', 'period'])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    'citation',
    'footnote',
    'passage',
    'result',
    'observation',
    'period_record',
    'indicator',
    'theme',
    'task',
    'task_list',
    'document',
    'agency',
  ]) {
    await db.schema.dropTable(table).execute();
  }
}

function ofAgency<T extends string>(
  db: Kysely<unknown>,
  table: T,
): CreateTableBuilder<T, 'agency'> {
  return db.schema
    .createTable(table)
    .addColumn('agency', 'text', (c) => c.notNull().references('agency.key'));
}

/** Rows that a task list owns: they go when it is written anew. */
function ofTaskList<T extends string>(
  db: Kysely<unknown>,
  table: T,
): CreateTableBuilder<T, 'agency' | 'year'> {
  return db.schema
    .createTable(table)
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addForeignKeyConstraint(`${table}_list`, ['agency', 'year'], 'task_list', ['agency', 'year']);
}

/** Rows that a period's record owns. */
function ofRecord<T extends string>(
  db: Kysely<unknown>,
  table: T,
): CreateTableBuilder<T, 'agency' | 'period'> {
  return db.schema
    .createTable(table)
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addForeignKeyConstraint(`${table}_record`, ['agency', 'period'], 'period_record', [
      'agency',
      'period',
    ]);
}
