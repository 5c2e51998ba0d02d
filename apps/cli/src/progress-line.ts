import type { BackupProgress } from '@baocao/db';
import type { Terminal } from './terminal.ts';

/** One line that changes, on a terminal where somebody watches; elsewhere nothing. */
export interface WatchedLine {
  readonly show: (line: string) => void;
  readonly clear: () => void;
}

export function watchedLine({ report }: Terminal): WatchedLine {
  const isWatched = process.stderr.isTTY === true;
  let shown = '';
  const show = (line: string): void => {
    if (!isWatched || line === shown) return;
    report(`${START_OF_CLEAN_LINE}${line}`);
    shown = line;
  };
  return { show, clear: () => show('') };
}

/** How far a backup is. */
export function progressLine(terminal: Terminal): {
  readonly show: (progress: BackupProgress) => void;
  readonly clear: () => void;
} {
  const { say } = terminal;
  const { show, clear } = watchedLine(terminal);
  return {
    show: (progress) =>
      show(
        progress.stage === 'CHECKING'
          ? say('Đang kiểm tra …', 'Verifying …')
          : say(`Đang sao chép … ${percent(progress)}`, `Copying … ${percent(progress)}`),
      ),
    clear,
  };
}

const START_OF_CLEAN_LINE = '\r\u001b[2K';

function percent({ done, total }: { readonly done: number; readonly total: number }): string {
  return `${Math.floor((100 * done) / total)}%`;
}
