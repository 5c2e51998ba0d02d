import { describeRestoreProblem, restoreStore } from '@baocao/db';
import { progressLine } from './progress-line.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Puts a backup in the place of the store, and says where the store before is kept. */
export async function restore(
  file: string,
  { db, replace }: { readonly db: string; readonly replace: boolean },
  terminal: Terminal,
): Promise<void> {
  const { say, language } = terminal;
  const progress = progressLine(terminal);
  const at = new Date().toISOString();
  const restored = await restoreStore(db, { file, replace, at }, progress.show).finally(
    progress.clear,
  );
  if (!restored.ok) throw new CommandFailure(describeRestoreProblem(restored.error, language));
  const { agencies, issuedReports, steps, kept } = restored.value;
  const lines = [
    say(
      `${db}: đã khôi phục từ ${file}: ${agencies} cơ quan, ${issuedReports} báo cáo đã phát hành. Đã kiểm tra.`,
      `${db}: restored from ${file}: ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}, ${issuedReports} issued ${issuedReports === 1 ? 'report' : 'reports'}. Verified.`,
    ),
  ];
  if (steps.length > 0) {
    lines.push(
      say(
        `Đã cập nhật lược đồ: ${steps.join(', ')}.`,
        `Its schema was brought up to date: ${steps.join(', ')}.`,
      ),
    );
  }
  if (kept !== null) {
    lines.push(
      say(
        `Cơ sở dữ liệu trước đó được giữ ở ${kept}; khi không cần nữa thì xóa.`,
        `The store before is kept in ${kept}; delete it when it is no longer needed.`,
      ),
    );
  }
  terminal.print(`${lines.join('\n')}\n`);
}
