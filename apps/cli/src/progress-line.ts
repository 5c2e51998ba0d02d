import type { BackupProgress } from '@baocao/db';
import type { Terminal } from './terminal.ts';

/** One line that tells how far it is, on a terminal where somebody watches; elsewhere nothing. */
export function progressLine({ say, report }: Terminal): {
  readonly show: (progress: BackupProgress) => void;
  readonly clear: () => void;
} {
  const isWatched = process.stderr.isTTY === true;
  let shown = '';
  const write = (line: string): void => {
    if (!isWatched || line === shown) return;
    report(`${START_OF_CLEAN_LINE}${line}`);
    shown = line;
  };
  return {
    show: (progress) =>
      write(
        progress.stage === 'CHECKING'
          ? say('Đang kiểm tra …', 'Verifying …')
          : say(`Đang sao chép … ${percent(progress)}`, `Copying … ${percent(progress)}`),
      ),
    clear: () => write(''),
  };
}

const START_OF_CLEAN_LINE = '\r\u001b[2K';

function percent({ done, total }: { readonly done: number; readonly total: number }): string {
  return `${Math.floor((100 * done) / total)}%`;
}
