import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Format } from '@baocao/publish';
import type { Printed } from './print-once.ts';

const PRINTER = fileURLToPath(new URL('print-once.ts', import.meta.url));
const FORMATS: readonly Format[] = ['md', 'html', 'docx', 'pdf'];

/** What is printed: the real report, and synthetic ones of so many results for each of thirty tasks. */
const REPORTS = [
  { name: '258/BC-SKHCN', resultsPerTask: 0 },
  { name: 'synthetic', resultsPerTask: 105 },
] as const;

/** Prints how fast each form is made, beside what pandoc and LibreOffice take to make the like of our Markdown and HTML. */
export function benchPublish(): void {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-bench-'));
  try {
    for (const { name, resultsPerTask } of REPORTS) {
      const printed = FORMATS.map((format) => ({
        format,
        ...once(format, resultsPerTask, join(folder, `a.${format}`)),
      }));
      const pages = pagesOf(join(folder, 'a.pdf'));
      process.stdout.write(`\n${name}, ${pages} pages\n`);
      for (const { format, spent, memory, bytes, wall } of printed) {
        line(`baocao → ${format}`, { pages, wall }, [
          `${spent.toFixed(0)} ms of it printing`,
          `${(memory / 1e6).toFixed(0)} MB of memory`,
          `${(bytes / 1e3).toFixed(0)} kB`,
        ]);
      }
      other('pandoc: Markdown → docx', pages, ['pandoc', 'a.md', '-o', 'b.docx'], folder);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      const office = ['soffice', profile, '--headless', '--convert-to'];
      other(
        'LibreOffice: HTML → docx',
        pages,
        [...office, 'docx:MS Word 2007 XML', 'a.html'],
        folder,
      );
      other(
        'LibreOffice: HTML → pdf',
        pages,
        [...office, 'pdf:writer_web_pdf_Export', 'a.html'],
        folder,
      );
      other('LibreOffice: our docx → pdf', pages, [...office, 'pdf', 'a.docx'], folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, its start included, as the others have to start too. */
function once(format: Format, resultsPerTask: number, file: string): Printed & { wall: number } {
  const start = performance.now();
  const args = [PRINTER, format, String(resultsPerTask), file];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return { ...(JSON.parse(output) as Printed), wall: performance.now() - start };
}

function other(
  name: string,
  pages: number,
  [command = '', ...args]: readonly string[],
  folder: string,
): void {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
  if (error || status !== 0) process.stdout.write(`  ${name.padEnd(28)} is not here or failed\n`);
  else line(name, { pages, wall: performance.now() - start });
}

function line(
  name: string,
  { pages, wall }: { readonly pages: number; readonly wall: number },
  more: readonly string[] = [],
): void {
  const speed = `${((pages * 1000) / wall).toFixed(1).padStart(7)} pages/s`;
  const told = [
    `  ${name.padEnd(28)}${speed}`,
    `${(wall / 1000).toFixed(1).padStart(5)} s`,
    ...more,
  ];
  process.stdout.write(`${told.join(', ')}\n`);
}

function pagesOf(pdf: string): number {
  const info = execFileSync('pdfinfo', [pdf], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(/^Pages:\s*(\d+)/m.exec(info)?.[1]);
}
