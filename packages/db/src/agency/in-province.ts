import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a key is of one of a province's agencies, as a range of keys: `0` is what comes after `/`. Not `like`,
 * which does not tell capitals apart in SQLite.
 */
export function inProvince(key: string, province: string): RawBuilder<boolean> {
  const ref = sql.ref(key);
  return sql<boolean>`${ref} > ${`${province}/`} and ${ref} < ${`${province}0`}`;
}
