import type { Language } from '@baocao/core';
import type { BackupProblem, RestoreProblem } from './backup-problem.ts';
import { describeFileFault } from './describe-file-fault.ts';
import type { FileFault } from './file-fault.ts';

/** Why no backup was made, where, and what to do. */
export function describeBackupProblem(problem: BackupProblem, language: Language): string {
  const vi = language === 'vi';
  switch (problem.code) {
    case 'SERVER_STORE':
      return vi
        ? `${problem.url} nằm trên máy chủ PostgreSQL, nơi có công cụ sao lưu riêng. Sao lưu bằng: pg_dump --format=custom --file=TỆP ĐỊA-CHỈ (xem docs/backup.md)`
        : `${problem.url} is kept by a PostgreSQL server, which has means of its own. Back it up with: pg_dump --format=custom --file=FILE URL (see docs/backup.md)`;
    case 'UNFIT_STORE':
      return `${describeFileFault(problem.fault, problem.store, language)} ${
        vi ? 'Chưa tạo bản sao lưu.' : 'No backup was made.'
      } ${afterUnfitStore(problem.fault, vi)}`;
    case 'STORE_LOCKED':
      return vi
        ? `${problem.store} đang bị chương trình khác khóa. Chưa tạo bản sao lưu; đợi chương trình đó xong rồi làm lại.`
        : `${problem.store} is locked by another program. No backup was made; wait until that is done and try again.`;
    case 'BACKUP_EXISTS':
      return vi
        ? `Đã có ${problem.file}, và tệp đó vẫn như cũ. Chọn tên khác, hoặc thêm --replace để thay tệp đó.`
        : `${problem.file} is there already, and is as it was. Choose another name, or add --replace to have it replaced.`;
    case 'SAME_FILE':
      return vi
        ? `${problem.file} chính là cơ sở dữ liệu. Ghi bản sao lưu vào tệp khác, tốt nhất là trên ổ đĩa khác.`
        : `${problem.file} is the store itself. Write the backup to another file, best on another disk.`;
    case 'CANNOT_WRITE':
      return vi
        ? `Không ghi được ${problem.path}: ${problem.reason}. Chưa tạo bản sao lưu; kiểm tra chỗ trống và quyền ghi.`
        : `Cannot write ${problem.path}: ${problem.reason}. No backup was made; see that there is room and that one may write there.`;
    case 'UNKNOWN_DATABASE_URL':
      return unknownUrl(problem.url, vi);
  }
}

/** Why a backup was not restored, where, and what to do. */
export function describeRestoreProblem(problem: RestoreProblem, language: Language): string {
  const vi = language === 'vi';
  const asBefore = vi ? 'Cơ sở dữ liệu vẫn như cũ.' : 'The store is as it was.';
  switch (problem.code) {
    case 'SERVER_STORE':
      return vi
        ? `${problem.url} nằm trên máy chủ PostgreSQL, nơi có công cụ riêng. Khôi phục bằng: pg_restore --dbname=ĐỊA-CHỈ TỆP (xem docs/backup.md)`
        : `${problem.url} is kept by a PostgreSQL server, which has means of its own. Restore it with: pg_restore --dbname=URL FILE (see docs/backup.md)`;
    case 'UNFIT_BACKUP':
      return `${describeFileFault(problem.fault, problem.file, language)} ${asBefore} ${afterUnfitBackup(problem.fault, vi)}`;
    case 'STORE_EXISTS':
      return vi
        ? `Đã có cơ sở dữ liệu ${problem.store}. ${asBefore} Thêm --replace để thay; bản cũ được giữ lại bên cạnh với tên ….before-restore-….`
        : `There is a store already: ${problem.store}. ${asBefore} Add --replace to have it replaced; what is there now is then kept beside it as ….before-restore-….`;
    case 'STORE_IN_USE':
      return vi
        ? `${problem.store} đang được chương trình khác mở. ${asBefore} Dừng chương trình đó (như baocao serve) rồi làm lại.`
        : `${problem.store} is open in another program. ${asBefore} Stop that (as baocao serve) and try again.`;
    case 'FOREIGN_STORE':
      return vi
        ? `${problem.store} là tệp SQLite của một chương trình khác và vẫn như cũ. Chọn đường dẫn khác: --db sqlite:ĐƯỜNG-DẪN`
        : `${problem.store} is an SQLite file of another program, and is as it was. Choose another path: --db sqlite:PATH`;
    case 'SAME_FILE':
      return vi
        ? `${problem.file} chính là cơ sở dữ liệu. Chọn tệp sao lưu.`
        : `${problem.file} is the store itself. Choose a backup.`;
    case 'CANNOT_WRITE':
      return vi
        ? `Không ghi được ${problem.path}: ${problem.reason}. ${asBefore} Kiểm tra chỗ trống và quyền ghi.`
        : `Cannot write ${problem.path}: ${problem.reason}. ${asBefore} See that there is room and that one may write there.`;
    case 'UNKNOWN_DATABASE_URL':
      return unknownUrl(problem.url, vi);
  }
}

function afterUnfitStore({ code }: FileFault, vi: boolean): string {
  switch (code) {
    case 'MISSING':
    case 'NOT_A_FILE':
    case 'EMPTY':
    case 'FOREIGN':
      return vi
        ? 'Kiểm tra --db: cần đường dẫn của một cơ sở dữ liệu, như sqlite:data/baocao.db.'
        : 'Look at --db: it takes the path of a store, as sqlite:data/baocao.db.';
    case 'CANNOT_READ':
      return vi
        ? 'Chạy lại với người dùng sở hữu cơ sở dữ liệu: phải ghi được vào thư mục của nó.'
        : 'Run it as the user whom the store belongs to: one has to be able to write to its folder.';
    case 'NEWER':
      return vi ? 'Hãy dùng phiên bản đó.' : 'Use that version.';
    default:
      return vi
        ? 'Giữ các bản sao lưu trước đây; khôi phục bản gần nhất bằng: baocao restore TỆP --replace'
        : 'Keep the backups from before; restore the latest with: baocao restore FILE --replace';
  }
}

function afterUnfitBackup({ code }: FileFault, vi: boolean): string {
  switch (code) {
    case 'NEWER':
      return vi ? 'Khôi phục bằng phiên bản đó.' : 'Restore it with that version.';
    case 'CANNOT_READ':
      return vi
        ? 'Kiểm tra quyền đọc tệp và ổ đĩa chứa tệp.'
        : 'See that one may read it, and that its disk is sound.';
    case 'MISSING':
    case 'NOT_A_FILE':
    case 'FOREIGN':
      return vi
        ? 'Chọn một tệp do baocao backup tạo ra.'
        : 'Choose a file that baocao backup has made.';
    case 'UNFINISHED':
    case 'ALTERED':
      return vi
        ? 'Chọn bản sao lưu khác. Nếu biết chắc đây là cơ sở dữ liệu tốt, hãy sao lưu chính nó (nó sẽ được kiểm tra): baocao backup TỆP-MỚI --db sqlite:TỆP-NÀY'
        : 'Choose another backup. If you know it for a good store, back it up itself, which verifies it: baocao backup NEW-FILE --db sqlite:THIS-FILE';
    default:
      return vi ? 'Chọn bản sao lưu khác.' : 'Choose another backup.';
  }
}

function unknownUrl(url: string, vi: boolean): string {
  return vi
    ? `Không hiểu địa chỉ cơ sở dữ liệu “${url}”. Viết theo dạng sqlite:ĐƯỜNG-DẪN.`
    : `Cannot make out the database URL “${url}”. Write it as sqlite:PATH.`;
}
