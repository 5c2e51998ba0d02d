import { type Database, describeOpenProblem, migrate, openDatabase } from '@baocao/db';
import type { Say } from './language.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Opens the store, brings its schema up to date, and closes it when the work is done. */
export async function withStore<T>(
  url: string,
  { say, language }: Terminal,
  work: (database: Database, steps: readonly string[]) => Promise<T>,
): Promise<T> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new CommandFailure(describeOpenProblem(opened.error, language));
  const database = opened.value;
  try {
    const migrated = await migrate(database);
    if (!migrated.ok) {
      const { error } = migrated;
      if (error.code !== 'NEWER_SCHEMA' && error.reason.includes('locked')) {
        throw new CommandFailure(lockedText(url, say));
      }
      throw new CommandFailure(
        error.code === 'NEWER_SCHEMA'
          ? say(
              `Cơ sở dữ liệu do phiên bản mới hơn tạo ra (${error.unknown.join(', ')}). Hãy dùng phiên bản đó.`,
              `The database was made by a newer version (${error.unknown.join(', ')}). Use that version.`,
            )
          : say(
              `Không cập nhật được lược đồ${error.step ? ` (${error.step})` : ''}: ${error.reason}. Dữ liệu vẫn như cũ.`,
              `The schema could not be brought up to date${error.step ? ` (${error.step})` : ''}: ${error.reason}. The data are as they were.`,
            ),
      );
    }
    return await work(database, migrated.value);
  } catch (error) {
    throw storeFailure(error, url, say) ?? error;
  } finally {
    await database.destroy();
  }
}

/** What the engine or the disk refuses, and what somebody else has written into the store. */
function storeFailure(error: unknown, url: string, say: Say): CommandFailure | undefined {
  const { code, message } = error as { readonly code?: unknown; readonly message: string };
  if (typeof code === 'string' && /^SQLITE_BUSY/.test(code)) {
    return new CommandFailure(lockedText(url, say));
  }
  if (typeof code === 'string' && code.startsWith('SQLITE_')) {
    return new CommandFailure(
      say(
        `${url}: không đọc hoặc ghi được: ${message} (${code}). Chưa ghi nhận gì.`,
        `${url}: cannot be read or written: ${message} (${code}). Nothing was recorded.`,
      ),
    );
  }
  if (!(error instanceof SyntaxError)) return undefined;
  return new CommandFailure(
    say(
      `${url}: có dữ liệu hỏng, không đọc được: ${message}. Xem báo cáo nào bằng baocao verify, rồi khôi phục từ bản sao lưu.`,
      `${url}: holds damaged data that cannot be read: ${message}. See which report with baocao verify, then restore a backup.`,
    ),
  );
}

function lockedText(url: string, say: Say): string {
  return say(
    `${url}: đang bị chương trình khác khóa. Đợi chương trình đó xong rồi làm lại; chưa ghi nhận gì.`,
    `${url}: locked by another program. Wait until that is done and try again; nothing was recorded.`,
  );
}

/** What to do where nothing is recorded yet. */
export function howToRecord({ say }: Terminal): string {
  return say(
    'Chưa có cơ quan nào được ghi nhận. Ghi nhận thư mục mẫu:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
    'No agency is recorded yet. Record the example:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
  );
}
