import { type Backup, backupStore, describeBackupProblem } from '@baocao/db';
import { progressLine } from './progress-line.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Copies the store into a file while others go on using it, and says what the copy holds. */
export async function backup(
  file: string,
  { db, replace }: { readonly db: string; readonly replace: boolean },
  terminal: Terminal,
): Promise<void> {
  const progress = progressLine(terminal);
  const made = await backupStore(db, { file, replace }, progress.show).finally(progress.clear);
  if (!made.ok) throw new CommandFailure(describeBackupProblem(made.error, terminal.language));
  terminal.print(`${file}: ${holdings(made.value, terminal)}\n`);
}

function holdings(
  { agencies, issuedReports, bytes, schema }: Backup,
  { say, language }: Terminal,
): string {
  const size = sizeText(bytes, language === 'vi' ? 'vi-VN' : 'en-GB');
  const held = say(
    `${agencies} cơ quan, ${issuedReports} báo cáo đã phát hành, ${size}`,
    `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}, ${issuedReports} issued ${issuedReports === 1 ? 'report' : 'reports'}, ${size}`,
  );
  return say(
    `${held}, lược đồ ${schema ?? 'chưa có'}. Đã kiểm tra.`,
    `${held}, schema ${schema ?? 'none yet'}. Verified.`,
  );
}

/** As disks are sold: a megabyte is a million bytes. */
function sizeText(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}
