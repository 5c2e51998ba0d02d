import { readFileSync } from 'node:fs';

/** The committed schema. */
export function printed(): string {
  const file = new URL('../../../../apps/gateway/schema.graphql', import.meta.url);
  return readFileSync(file, 'utf8');
}
