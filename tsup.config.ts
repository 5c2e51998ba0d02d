import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';

/** What of a package's manifest says how it is built. */
interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const { name, exports = {}, bin = {} }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** One entry for each name that may be imported or run: `./src/period/index.ts` becomes `dist/period/index.js`. */
const entry = Object.fromEntries(
  [...Object.values(exports), ...Object.values(bin)].map((source) => [
    source.replace(/^\.\/src\/(.*)\.ts$/, '$1'),
    source,
  ]),
);

/** The domain runs wherever JavaScript does; the rest runs on Node. */
const isPure = name === '@baocao/core';

export default defineConfig({
  entry,
  format: 'esm',
  platform: isPure ? 'neutral' : 'node',
  target: isPure ? 'es2022' : 'node22',
  dts: Object.keys(exports).length > 0,
  clean: true,
  // What a module reads from beside itself stands beside its bundle.
  onSuccess: async () => {
    for (const file of globSync('src/**/*.{typ,css}')) copyFileSync(file, `dist/${basename(file)}`);
  },
});
