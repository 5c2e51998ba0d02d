import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { FORMATS, type Format, formatReport, isFormat } from '@baocao/publish';
import { watchedLine } from './progress-line.ts';
import { recordedEdition } from './recorded-report.ts';
import { reportFindings } from './report-findings.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface ReportOptions {
  readonly db: string;
  /** Without one, that of the file's name, or text. */
  readonly format?: Format;
  /** A file; standard output without one. */
  readonly output?: string;
  readonly withPassport: boolean;
  readonly withFindings: boolean;
}

/** Prints a report, or writes it to a file, whole or not at all. */
export async function printReport(
  agency: string,
  period: string,
  { options, terminal }: { readonly options: ReportOptions; readonly terminal: Terminal },
): Promise<void> {
  const format = options.format ?? formatOfFile(options.output);
  refuseImpossible(format, options, terminal);
  const bytes = await withStore(options.db, terminal, async (store) => {
    const report = await recordedEdition(store, { agency, period }, terminal);
    const findings = options.withFindings ? await reportFindings(store, report) : [];
    const { show, clear } = watchedLine(terminal);
    const what = report.number ?? `${agency} ${report.period}`;
    show(terminal.say(`Đang in ${what} ra ${format} …`, `Printing ${what} as ${format} …`));
    try {
      return await formatReport(report, format, { passport: options.withPassport, findings });
    } finally {
      clear();
    }
  });
  if (options.output === undefined) terminal.print(bytes);
  else writeWhole(options.output, bytes, terminal);
}

function formatOfFile(file = ''): Format {
  const ending = extname(file).slice(1).toLowerCase();
  return isFormat(ending) ? ending : 'txt';
}

function refuseImpossible(format: Format, options: ReportOptions, { say }: Terminal): void {
  if (options.withFindings && format !== 'docx') {
    throw new CommandFailure(
      say(
        `Chỉ docx mang được ghi chú, ${format} thì không. Dùng --format docx, hoặc bỏ --with-findings và xem bằng lệnh check.`,
        `Only docx carries comments, ${format} does not. Use --format docx, or leave --with-findings away and see them with check.`,
      ),
    );
  }
  if (!FORMATS[format].isText && options.output === undefined && process.stdout.isTTY) {
    throw new CommandFailure(
      say(
        `Màn hình không hiện được ${format}. Ghi ra tệp: -o bao-cao.${format}`,
        `A terminal cannot show ${format}. Write it to a file: -o report.${format}`,
      ),
    );
  }
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
