import {
  describeOpenProblem,
  holderOf,
  migrate,
  openDatabase,
  type Principal,
  type Reading,
  type Store,
  type StoreFailure,
  storeFailureOf,
  storeFor,
  withoutPassword,
} from '@baocao/db';
import type { Say } from './language.ts';
import { localActor } from './local-actor.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/**
 * Opens the store, brings its schema up to date, and closes it when the work is done. Whoever runs the
 * program has the whole store in their hands, and acts as who they say they are.
 */
export async function withStore<T>(
  url: string,
  { say, language }: Terminal,
  work: (store: Store, steps: readonly string[]) => Promise<T>,
  principal: Principal = holderOf(localActor()),
  reading: Reading = 'PUBLIC',
): Promise<T> {
  const opened = await openDatabase(url, {
    replica: process.env['DATABASE_REPLICA_URL'] || undefined,
  });
  if (!opened.ok) throw new CommandFailure(describeOpenProblem(opened.error, language));
  const database = opened.value;
  try {
    const migrated = await migrate(database);
    if (!migrated.ok) {
      const { error } = migrated;
      if (error.code !== 'NEWER_SCHEMA' && error.reason.includes('locked')) {
        throw new CommandFailure(failureText({ code: 'BUSY' }, withoutPassword(url), say));
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
    return await work(storeFor(database, principal, reading), migrated.value);
  } catch (error) {
    throw storeFailure(error, url, say) ?? error;
  } finally {
    await database.close();
  }
}

/** What the engine, the disk or the network refuses, and what somebody else has written into the store. */
function storeFailure(error: unknown, url: string, say: Say): CommandFailure | undefined {
  const failure = storeFailureOf(error);
  if (failure) return new CommandFailure(failureText(failure, withoutPassword(url), say));
  if (!(error instanceof SyntaxError)) return undefined;
  const { message } = error;
  return new CommandFailure(
    say(
      `${withoutPassword(url)}: có dữ liệu hỏng, không đọc được: ${message}. Xem báo cáo nào bằng baocao verify, rồi khôi phục từ bản sao lưu.`,
      `${withoutPassword(url)}: holds damaged data that cannot be read: ${message}. See which report with baocao verify, then restore a backup.`,
    ),
  );
}

function failureText(failure: StoreFailure, place: string, say: Say): string {
  switch (failure.code) {
    case 'BUSY':
      return say(
        `${place}: đang bị chương trình khác khóa. Đợi chương trình đó xong rồi làm lại; chưa ghi nhận gì.`,
        `${place}: locked by another program. Wait until that is done and try again; nothing was recorded.`,
      );
    case 'UNKNOWN_OUTCOME':
      return say(
        `${place}: mất kết nối đúng lúc đang ghi; không rõ đã ghi nhận hay chưa. Chạy lại lệnh này: việc đã ghi nhận rồi sẽ không ghi hai lần.`,
        `${place}: the connection broke while it was being recorded; whether it was is not known. Run the command again: what is recorded already is not recorded twice.`,
      );
    case 'ENGINE_FAILED':
      return say(
        `${place}: không đọc hoặc ghi được: ${failure.reason}. Chưa ghi nhận gì.`,
        `${place}: cannot be read or written: ${failure.reason}. Nothing was recorded.`,
      );
  }
}

/** What to do where nothing is recorded yet. */
export function howToRecord({ say }: Terminal): string {
  return say(
    'Chưa có cơ quan nào được ghi nhận. Ghi nhận thư mục mẫu:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
    'No agency is recorded yet. Record the example:\n  npx -y pnpm@12.21.0 baocao import examples/binh-thuan-skhcn --apply\n',
  );
}
