import { type Database, migrate, openDatabase } from '@baocao/db';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Opens the store, brings its schema up to date, and closes it when the work is done. */
export async function withStore<T>(
  url: string,
  { say }: Terminal,
  work: (database: Database, steps: readonly string[]) => Promise<T>,
): Promise<T> {
  const opened = openDatabase(url);
  if (!opened.ok) {
    const { error } = opened;
    throw new CommandFailure(
      error.code === 'UNKNOWN_DATABASE_URL'
        ? say(
            `Không hiểu địa chỉ cơ sở dữ liệu “${error.url}”. Viết theo dạng sqlite:ĐƯỜNG-DẪN.`,
            `Cannot make out the database URL “${error.url}”. Write it as sqlite:PATH.`,
          )
        : say(
            `Không mở được cơ sở dữ liệu ${error.path}: ${error.reason}.`,
            `Cannot open the database ${error.path}: ${error.reason}.`,
          ),
    );
  }
  const database = opened.value;
  try {
    const migrated = await migrate(database);
    if (!migrated.ok) {
      const { error } = migrated;
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
  } finally {
    await database.destroy();
  }
}

/** What to do where nothing is recorded yet. */
export function howToRecord({ say }: Terminal): string {
  return say(
    'Chưa có cơ quan nào được ghi nhận. Ghi nhận thư mục mẫu:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
    'No agency is recorded yet. Record the example:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
  );
}
