import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

// `--declare`, at a release: from now on clients may count on it as it is.
const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
writeFileSync(new URL('../schema.graphql', import.meta.url), sdl);
if (process.argv.includes('--declare')) {
  writeFileSync(new URL('../schema.declared.graphql', import.meta.url), sdl);
  writeFileSync(new URL('../breaking-changes.json', import.meta.url), '[]\n');
}
