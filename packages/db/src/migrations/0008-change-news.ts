import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engine/engine.ts';

/** PostgreSQL tells whoever listens of each change, once it is committed: `12 binh-thuan/skhcn`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (engineOf(db) === 'SQLITE') return;
  await sql`create function tell_of_change() returns trigger language plpgsql as $$ begin
    perform pg_notify('baocao_change', new.sequence || ' ' || new.agency);
    return null;
  end $$`.execute(db);
  await sql`create trigger change_news after insert on change
    for each row execute function tell_of_change()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  if (engineOf(db) === 'SQLITE') return;
  await sql`drop trigger change_news on change`.execute(db);
  await sql`drop function tell_of_change`.execute(db);
}
