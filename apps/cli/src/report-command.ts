import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type Format, formatReport } from '@baocao/publish';
import { recordedEdition } from './recorded-report.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface ReportOptions {
  readonly db: string;
  readonly format: Format;
  /** A file; standard output without one. */
  readonly output?: string;
}

/** Prints a report, or writes it to a file, whole or not at all. */
export async function printReport(
  agency: string,
  period: string,
  { options, terminal }: { readonly options: ReportOptions; readonly terminal: Terminal },
): Promise<void> {
  const bytes = await withStore(options.db, terminal, async (store) =>
    formatReport(await recordedEdition(store, { agency, period }, terminal), options.format),
  );
  if (options.output === undefined) terminal.print(bytes);
  else writeWhole(options.output, bytes, terminal);
}

/**
 * Writes a file whole or not at all, keeping its mode and the links that lead to it. What is no ordinary
 * file (a device, a pipe) is written to as it is, never replaced.
 */
function writeWhole(path: string, bytes: Uint8Array, { say }: Terminal): void {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    const known = existsSync(target) ? statSync(target) : undefined;
    if (known && !known.isFile()) {
      writeFileSync(target, bytes);
      return;
    }
    const draft = `${target}.${process.pid}.part`;
    try {
      writeFileSync(draft, bytes, known ? { mode: known.mode } : {});
      renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    const { message } = error as Error;
    throw new CommandFailure(
      say(`Không ghi được ${path}: ${message}`, `Cannot write ${path}: ${message}`),
    );
  }
}
