import type { Agency, AgencyKey } from '@baocao/core/agency';
import type { Template } from '@baocao/core/report';
import type { Insertable, Selectable } from 'kysely';
import { fromJson, toJson } from '../json.ts';
import type { Database } from '../open-database.ts';
import type { AgencyTable } from '../schema.ts';

/** An agency as recorded, with the form of its reports. */
export interface RecordedAgency {
  readonly agency: Agency;
  readonly template: Template;
  readonly revision: number;
}

export async function findAgency(
  database: Database,
  key: string,
): Promise<RecordedAgency | undefined> {
  const row = await database
    .selectFrom('agency')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  return row && recordedAgency(row);
}

/** The agencies with these keys, in the order of the keys; `undefined` where there is none. */
export async function findAgencies(
  database: Database,
  keys: readonly string[],
): Promise<readonly (RecordedAgency | undefined)[]> {
  const rows = await database.selectFrom('agency').selectAll().where('key', 'in', keys).execute();
  const byKey = new Map(rows.map((row) => [row.key, recordedAgency(row)]));
  return keys.map((key) => byKey.get(key));
}

/** Every agency, by key; within one province where that is given. */
export async function listAgencies(
  database: Database,
  province?: string,
): Promise<readonly RecordedAgency[]> {
  const rows = await database
    .selectFrom('agency')
    .selectAll()
    .$if(province !== undefined, (query) => query.where('province', '=', province ?? ''))
    .orderBy('key')
    .execute();
  return rows.map(recordedAgency);
}

export async function writeAgency(
  database: Database,
  { agency, template, revision }: RecordedAgency,
): Promise<void> {
  const { units, signers, addressees, recipients, windows, dueDays, ...plain } = agency;
  const row: Insertable<AgencyTable> = {
    ...plain,
    province: agency.key.slice(0, agency.key.indexOf('/')),
    units: toJson(units),
    signers: toJson(signers),
    addressees: toJson(addressees),
    recipients: toJson(recipients),
    windows: toJson(windows),
    due_days: toJson(dueDays),
    template: toJson(template),
    revision,
  };
  await database
    .insertInto('agency')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}

function recordedAgency(row: Selectable<AgencyTable>): RecordedAgency {
  return {
    agency: {
      key: row.key as AgencyKey,
      name: row.name,
      code: row.code,
      superior: row.superior,
      seat: row.seat,
      units: fromJson(row.units),
      signers: fromJson(row.signers),
      addressees: fromJson(row.addressees),
      recipients: fromJson(row.recipients),
      windows: fromJson(row.windows),
      dueDays: fromJson(row.due_days),
    },
    template: fromJson(row.template),
    revision: row.revision,
  };
}
