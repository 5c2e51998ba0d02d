import { type Agency, type AgencyKey, provinceOf } from '@baocao/core/agency';
import type { Template } from '@baocao/core/report';
import type { Selectable } from 'kysely';
import type { AgencyRows, SharedRows } from '../access/rows.ts';
import { readAcross, type Store } from '../access/store.ts';
import { fromJson, toJson } from '../json.ts';
import type { AgencyTable } from '../schema.ts';

/** An agency as recorded, with the form of its reports. */
export interface RecordedAgency {
  readonly agency: Agency;
  readonly template: Template;
  readonly revision: number;
}

export async function recordedAgencyOf(rows: AgencyRows): Promise<RecordedAgency | undefined> {
  const row = await rows.select('agency').selectAll().executeTakeFirst();
  return row && recordedAgency(row);
}

/** The agencies with these keys, in the order of the keys; `undefined` where there is none. */
export async function findAgencies(
  store: Store,
  keys: readonly string[],
): Promise<readonly (RecordedAgency | undefined)[]> {
  const found = await readAcross(store, (shared) => agenciesWithKeys(shared, keys));
  const byKey = new Map(found.map((each) => [each.agency.key as string, each]));
  return keys.map((key) => byKey.get(key));
}

/** Those there are of the agencies with these keys, in the order of the keys. */
export async function agenciesWithKeys(
  shared: SharedRows,
  keys: readonly string[],
): Promise<readonly RecordedAgency[]> {
  if (keys.length === 0) return [];
  const rows = await shared
    .select('agency')
    .selectAll()
    .where('agency.agency', 'in', keys)
    .execute();
  const byKey = new Map(rows.map((row) => [row.agency, recordedAgency(row)]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Every agency, by key; within one province where that is given. */
export async function listAgencies(
  store: Store,
  province?: string,
): Promise<readonly RecordedAgency[]> {
  const rows = await readAcross(store, (shared) =>
    shared
      .select('agency')
      .selectAll()
      .$if(province !== undefined, (query) => query.where('agency.province', '=', province ?? ''))
      .orderBy('agency.agency')
      .execute(),
  );
  return rows.map(recordedAgency);
}

/** The keys of every agency, in order. */
export async function agencyKeys(shared: SharedRows): Promise<readonly string[]> {
  const rows = await shared
    .select('agency')
    .select('agency.agency')
    .orderBy('agency.agency')
    .execute();
  return rows.map(({ agency }) => agency);
}

export async function writeAgency(
  rows: AgencyRows,
  { agency, template, revision }: RecordedAgency,
): Promise<void> {
  const { key, units, signers, addressees, recipients, windows, dueDays, ...plain } = agency;
  await rows.put(
    'agency',
    {},
    {
      ...plain,
      province: provinceOf(key),
      units: toJson(units),
      signers: toJson(signers),
      addressees: toJson(addressees),
      recipients: toJson(recipients),
      windows: toJson(windows),
      due_days: toJson(dueDays),
      template: toJson(template),
      revision,
    },
  );
}

function recordedAgency(row: Selectable<AgencyTable>): RecordedAgency {
  return {
    agency: {
      key: row.agency as AgencyKey,
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
