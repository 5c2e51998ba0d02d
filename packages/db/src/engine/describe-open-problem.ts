import type { Language } from '@baocao/core';
import type { OpenProblem } from './open-problem.ts';

/** Why a store cannot be opened, where, and what to do. */
export function describeOpenProblem(problem: OpenProblem, language: Language): string {
  const vi = language === 'vi';
  switch (problem.code) {
    case 'UNKNOWN_DATABASE_URL':
      return vi
        ? `Không hiểu địa chỉ cơ sở dữ liệu “${problem.url}”. Viết theo dạng sqlite:ĐƯỜNG-DẪN hoặc postgres://NGƯỜI-DÙNG:MẬT-KHẨU@MÁY-CHỦ/CƠ-SỞ-DỮ-LIỆU; ký tự đặc biệt trong mật khẩu viết theo mã phần trăm (@ là %40).`
        : `Cannot make out the database URL “${problem.url}”. Write it as sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE; special characters in a password are percent-encoded (@ is %40).`;
    case 'REPLICA_OF_A_FILE':
      return vi
        ? `Cơ sở dữ liệu ${problem.url} là một tệp nên không có bản sao chỉ đọc. Bỏ DATABASE_REPLICA_URL, hoặc dùng PostgreSQL.`
        : `The database ${problem.url} is a file, which has no read replica. Leave out DATABASE_REPLICA_URL, or use PostgreSQL.`;
    case 'CANNOT_OPEN_DATABASE':
      return vi
        ? `Không mở được cơ sở dữ liệu ${problem.path}: ${problem.reason}.`
        : `Cannot open the database ${problem.path}: ${problem.reason}.`;
    case 'FOREIGN_DATABASE':
      return vi
        ? `${problem.path} là tệp SQLite của một chương trình khác, không phải cơ sở dữ liệu của baocao; tệp vẫn như cũ. Chọn đường dẫn khác: --db sqlite:ĐƯỜNG-DẪN`
        : `${problem.path} is an SQLite file of another program, not a store of baocao; it is as it was. Choose another path: --db sqlite:PATH`;
    case 'SETTING_NOT_TAKEN':
      return vi
        ? `Không mở ${problem.path}: nơi này không cho đặt ${problem.setting} = ${problem.wanted} (vẫn là ${problem.actual}), nên dữ liệu đã ghi nhận có thể mất khi mất điện. Đặt cơ sở dữ liệu trên ổ đĩa của chính máy này, không phải ổ mạng.`
        : `Did not open ${problem.path}: ${problem.setting} = ${problem.wanted} cannot be had there (it stays ${problem.actual}), so what is recorded could be lost with the power. Keep the store on a disk of this machine, not on a network drive.`;
    case 'UNREACHABLE':
      return vi
        ? `Không kết nối được máy chủ PostgreSQL ${problem.server}: ${problem.reason}. Kiểm tra máy chủ có đang chạy không, và địa chỉ, cổng có đúng không.`
        : `Cannot reach the PostgreSQL server ${problem.server}: ${problem.reason}. See that it is running, and that host and port are right.`;
    case 'BAD_CREDENTIALS':
      return vi
        ? `Máy chủ PostgreSQL ${problem.server} không nhận người dùng “${problem.user}”. Kiểm tra tên, mật khẩu và quyền đăng nhập (pg_hba.conf).`
        : `The PostgreSQL server ${problem.server} does not let in the user “${problem.user}”. Check name, password and permission to connect (pg_hba.conf).`;
    case 'UNKNOWN_DATABASE':
      return vi
        ? `Máy chủ PostgreSQL ${problem.server} không có cơ sở dữ liệu “${problem.database}”. Tạo trước: createdb --encoding=UTF8 --template=template0 ${problem.database}`
        : `The PostgreSQL server ${problem.server} has no database “${problem.database}”. Make it first: createdb --encoding=UTF8 --template=template0 ${problem.database}`;
    case 'NOT_UTF8':
      return vi
        ? `Cơ sở dữ liệu “${problem.database}” trên ${problem.server} dùng bảng mã ${problem.encoding}, không ghi được tiếng Việt. Tạo cơ sở dữ liệu khác: createdb --encoding=UTF8 --template=template0 …`
        : `The database “${problem.database}” on ${problem.server} is encoded as ${problem.encoding}, which cannot hold Vietnamese. Make another: createdb --encoding=UTF8 --template=template0 …`;
  }
}
