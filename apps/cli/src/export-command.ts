import { loadDepartment } from '@baocao/db';
import { writeDepartment } from '@baocao/intake';
import { recordedAgencies } from './recorded-agencies.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';
import { type FolderOutcome, writeFolder } from './write-folder.ts';

export interface ExportOptions {
  readonly db: string;
  /** The folder. */
  readonly output: string;
  /** Overwrites what stands there and differs. */
  readonly replace: boolean;
}

/** Writes a recorded department as its folder; importing that changes nothing. */
export async function exportDepartment(
  agency: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  const { say } = terminal;
  const { output } = options;
  const files = await withStore(options.db, terminal, async (store) => {
    await recordedAgencies(store, agency, terminal);
    const recorded = await loadDepartment(store, agency);
    if (!recorded) throw new Error(`${agency} is listed, and yet not recorded`);
    return writeDepartment(recorded.department);
  });
  const outcome = written(output, files, options, terminal);
  if ('differing' in outcome) {
    const paths = outcome.differing.join(', ');
    throw new CommandFailure(
      say(
        `${output} đã có tệp khác nội dung: ${paths}. Chưa ghi gì. Hãy chọn thư mục khác, hoặc thêm --replace để thay.`,
        `${output} holds files that differ: ${paths}. Nothing is written. Choose another folder, or add --replace to overwrite them.`,
      ),
    );
  }
  terminal.print(
    outcome.written === 0
      ? say(`${output}: đã đúng như ghi nhận.\n`, `${output}: already as recorded.\n`)
      : say(
          `${output}: đã ghi ${outcome.written} tệp.\n`,
          `${output}: wrote ${outcome.written} file${outcome.written === 1 ? '' : 's'}.\n`,
        ),
  );
}

function written(
  folder: string,
  files: ReadonlyMap<string, string>,
  { replace }: ExportOptions,
  { say }: Terminal,
): FolderOutcome {
  try {
    return writeFolder(folder, files, { replaces: replace });
  } catch (error) {
    const { message } = error as Error;
    throw new CommandFailure(
      say(`Không ghi được ${folder}: ${message}`, `Cannot write ${folder}: ${message}`),
    );
  }
}
