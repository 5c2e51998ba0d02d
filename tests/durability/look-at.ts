import { holderOf, migrate, openDatabase, type Store, storeFor } from '@baocao/db';

/** Opens a store for a look at all of it; one that a power cut has emptied gets its tables. */
export async function lookAt<T>(url: string, at: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const database = opened.value;
  try {
    const migrated = await migrate(database);
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    return await at(storeFor(database, holderOf(null)));
  } finally {
    await database.close();
  }
}
