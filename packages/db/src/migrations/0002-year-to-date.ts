import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/**
 * What a report of the year so far needs: targets that were revised, operands of ratios, extensions and
 * hand-overs of tasks, how far tasks are, and observations of a period that a later one states anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('agency')
    .addColumn('due_days', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
  await rewriteAgencies(db, {
    signer: (signer) => ({ ...signer, from: null, to: null }),
    section: (section) => ({ ...section, showsIndicators: false }),
  });

  await db.schema
    .alterTable('task')
    .addColumn('extensions', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
  for (const column of ['handed_to', 'handed_on', 'handed_document']) {
    await db.schema.alterTable('task').addColumn(column, 'text').execute();
  }

  await db.schema
    .alterTable('indicator')
    .addColumn('targets', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
  for (const column of ['numerator', 'denominator']) {
    await db.schema.alterTable('indicator').addColumn(column, 'text').execute();
  }
  await targetsToLists(db);
  await sql`update indicator set numerator = 'FLOW', denominator = 'FLOW' where measure = 'RATIO'`.execute(
    db,
  );
  for (const column of TARGET) {
    await db.schema.alterTable('indicator').dropColumn(column).execute();
  }

  for (const column of ['amends_kind', 'amends_number']) {
    await db.schema.alterTable('period_record').addColumn(column, 'text').execute();
  }
  await db.schema
    .alterTable('period_record')
    .addColumn('waivers', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();

  await createObservations(db, 'observation_stated', ['stated_in', 'period']);
  await sql`insert into observation_stated (stated_in, ${OBSERVED})
    select period, ${OBSERVED} from observation`.execute(db);
  await db.schema.dropTable('observation').execute();
  await renameToObservation(db, 'observation_stated');

  await db.schema
    .createTable('task_progress')
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('progress', 'text', (c) => c.notNull())
    .addColumn('reached_on', 'text')
    .addPrimaryKeyConstraint('task_progress_key', ['agency', 'period', 'task'])
    .addForeignKeyConstraint('task_progress_record', ['agency', 'period'], 'period_record', [
      'agency',
      'period',
    ])
    .execute();
}

/** Keeps what 0001 had a place for: of several targets the first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('task_progress').execute();

  await createObservations(db, 'observation_own', ['period']);
  await sql`insert into observation_own (${OBSERVED})
    select ${OBSERVED} from observation where period = stated_in`.execute(db);
  await db.schema.dropTable('observation').execute();
  await renameToObservation(db, 'observation_own');

  for (const column of ['amends_kind', 'amends_number', 'waivers']) {
    await db.schema.alterTable('period_record').dropColumn(column).execute();
  }
  for (const column of TARGET) {
    await db.schema.alterTable('indicator').addColumn(column, 'text').execute();
  }
  await firstTargets(db);
  for (const column of ['targets', 'numerator', 'denominator']) {
    await db.schema.alterTable('indicator').dropColumn(column).execute();
  }
  for (const column of ['extensions', 'handed_to', 'handed_on', 'handed_document']) {
    await db.schema.alterTable('task').dropColumn(column).execute();
  }
  await sql`delete from citation where place in ('EXTENSION', 'HAND_OVER')`.execute(db);
  await rewriteAgencies(db, {
    signer: ({ from, to, ...signer }) => signer,
    section: ({ showsIndicators, ...section }) => section,
  });
  await db.schema.alterTable('agency').dropColumn('due_days').execute();
}

const TARGET = ['target_value', 'target_unit', 'target_document'] as const;

const OBSERVED = sql.join(
  [
    'agency',
    'period',
    'indicator',
    'position',
    'state',
    'as_of',
    'value',
    'unit',
    'denominator',
    'denominator_unit',
    'claimed_percent',
  ].map((column) => sql.ref(column)),
);

/** A primary key cannot be altered in SQLite: the table is made anew under another name. */
async function createObservations(
  db: Kysely<unknown>,
  name: string,
  periods: readonly [owner: string, ...others: string[]],
): Promise<void> {
  let table = db.schema.createTable(name).addColumn('agency', 'text', (c) => c.notNull());
  for (const period of periods) table = table.addColumn(period, 'text', (c) => c.notNull());
  await table
    .addColumn('indicator', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('as_of', 'text')
    .addColumn('value', 'text')
    .addColumn('unit', 'text')
    .addColumn('denominator', 'text')
    .addColumn('denominator_unit', 'text')
    .addColumn('claimed_percent', 'text')
    .addPrimaryKeyConstraint(`${name}_key`, ['agency', ...periods, 'indicator'] as never[])
    .addForeignKeyConstraint(`${name}_record`, ['agency', periods[0]] as never[], 'period_record', [
      'agency',
      'period',
    ])
    .execute();
}

/** In PostgreSQL the constraints keep the old name; it is made what 0001 gave them. */
async function renameToObservation(db: Kysely<unknown>, name: string): Promise<void> {
  await db.schema.alterTable(name).renameTo('observation').execute();
  if (engineOf(db) === 'SQLITE') return;
  for (const constraint of ['key', 'record']) {
    await sql`alter table observation
      rename constraint ${sql.ref(`${name}_${constraint}`)} to ${sql.ref(`observation_${constraint}`)}`.execute(
      db,
    );
  }
}

type Plain = Readonly<Record<string, unknown>>;

/** Signers and templates are JSON, which says nothing by itself of what it lacks. */
async function rewriteAgencies(
  db: Kysely<unknown>,
  anew: { readonly signer: (signer: Plain) => Plain; readonly section: (section: Plain) => Plain },
): Promise<void> {
  const { rows } = await sql<{
    key: string;
    signers: string;
    template: string;
  }>`select key, signers, template from agency`.execute(db);
  for (const row of rows) {
    const signers = (JSON.parse(row.signers) as readonly Plain[]).map(anew.signer);
    const template = JSON.parse(row.template) as { readonly sections: readonly Plain[] };
    const sections = template.sections.map(anew.section);
    await sql`update agency
      set signers = ${JSON.stringify(signers)}, template = ${JSON.stringify({ ...template, sections })}
      where key = ${row.key}`.execute(db);
  }
}

interface TargetRow {
  readonly agency: string;
  readonly year: number;
  readonly code: string;
}

async function targetsToLists(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<
    TargetRow & { target_value: string; target_unit: string; target_document: string | null }
  >`select agency, year, code, target_value, target_unit, target_document
    from indicator where target_value is not null`.execute(db);
  for (const { agency, year, code, target_value, target_unit, target_document } of rows) {
    const value = { value: target_value, unit: target_unit };
    const targets = JSON.stringify([{ value, document: target_document, since: null }]);
    await sql`update indicator set targets = ${targets}
      where agency = ${agency} and year = ${year} and code = ${code}`.execute(db);
  }
}

async function firstTargets(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<
    TargetRow & { targets: string }
  >`select agency, year, code, targets from indicator`.execute(db);
  for (const { agency, year, code, targets } of rows) {
    const [first] = JSON.parse(targets) as readonly {
      readonly value: { readonly value: string; readonly unit: string };
      readonly document: string | null;
    }[];
    if (!first) continue;
    await sql`update indicator
      set target_value = ${first.value.value}, target_unit = ${first.value.unit},
        target_document = ${first.document}
      where agency = ${agency} and year = ${year} and code = ${code}`.execute(db);
  }
}
