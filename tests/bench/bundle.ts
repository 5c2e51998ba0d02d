import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bundles `@baocao/core/check` for a browser and prints what a page would load; nothing in it may need Node. */
export async function benchBundle(): Promise<void> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { checkReport, checkText } from '@baocao/core/check';`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `@baocao/core/check for the browser: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzipped, of ${Object.keys(metafile.inputs).length - 1} modules\n`,
  );
}
