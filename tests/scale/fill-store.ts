import {
  type Database,
  describeImportRefusal,
  holderOf,
  importDepartments,
  listAgencies,
  migrate,
  storeFor,
} from '@baocao/db';
import { agencyKey, type Country, resultsOf, syntheticDepartment } from './synthetic-country.ts';

const HOLDER = holderOf({ name: 'dữ liệu giả lập', role: 'ADMIN' });
const AT = '2026-01-05T01:00:00.000Z';

export interface Filled {
  readonly agencies: number;
  readonly results: number;
  /** In milliseconds. */
  readonly spent: number;
}

/** Records a synthetic country, agency by agency, by the product's own writers; what is there already stays. */
export async function fillStore(
  database: Database,
  country: Country,
  show: (filled: Filled) => void,
): Promise<void> {
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
  const store = storeFor(database, HOLDER);
  const recorded = new Set((await listAgencies(store)).map(({ agency }) => agency.key));
  const start = performance.now();
  for (let nth = 0, agencies = 0; nth < country.agencies; nth++) {
    if (recorded.has(agencyKey(nth))) continue;
    const imported = await importDepartments(store, [syntheticDepartment(nth, country)], {
      at: AT,
    });
    if (!imported.ok) {
      throw new Error(imported.error.map((each) => describeImportRefusal(each, 'en')).join('\n'));
    }
    agencies++;
    const results = resultsOf({ ...country, agencies });
    show({ agencies, results, spent: performance.now() - start });
  }
}
