import type { Language } from '@baocao/core';
import { describeRole } from '@baocao/core/issue';
import { describeCommandRefusal } from '../command/describe-command-refusal.ts';
import type { NewKeyRefusal } from './create-key.ts';
import type { RevokeRefusal } from './revoke-key.ts';

/** Why a key was not made or not revoked, and what to do. */
export function describeKeyRefusal(
  refusal: NewKeyRefusal | RevokeRefusal,
  language: Language,
): string {
  const vi = language === 'vi';
  switch (refusal.code) {
    case 'MAY_NOT_KEEP_KEYS': {
      const role = describeRole(refusal.role, language);
      const who = refusal.permitted.map((each) => describeRole(each, language)).join(', ');
      return vi
        ? `Vai trò ${role} không được cấp hay thu hồi khóa truy cập. Việc này thuộc về: ${who}.`
        : `The role ${role} may neither make nor revoke access keys. This is for: ${who}.`;
    }
    case 'NO_SUCH_AGENCY':
      return vi
        ? `Chưa ghi nhận cơ quan ${refusal.agency}. Ghi nhận thư mục của cơ quan trước: baocao import … --apply`
        : `The agency ${refusal.agency} is not recorded. Record its folder first: baocao import … --apply`;
    case 'NO_SUCH_KEY':
      return vi
        ? `${refusal.agency} không có khóa ${refusal.id}. Xem các khóa: baocao key list ${refusal.agency}`
        : `${refusal.agency} has no key ${refusal.id}. See its keys: baocao key list ${refusal.agency}`;
    case 'UNFIT_NAME':
      return vi
        ? 'Tên người giữ khóa gồm 1 đến 200 ký tự in được. Hãy ghi họ tên hoặc tên chương trình.'
        : 'The name of a key’s holder is 1 to 200 printable characters. Give a person’s or a program’s name.';
    case 'EXPIRES_BEFORE_NOW':
      return vi
        ? `Khóa hết hạn lúc ${refusal.expiresAt}, là đã qua. Hãy chọn một ngày sau hôm nay.`
        : `The key would expire at ${refusal.expiresAt}, which is past. Choose a later day.`;
    case 'PROVINCE_NOT_GRANTED':
      if (refusal.reason === 'NO_AUDITOR') {
        return vi
          ? 'Chỉ khóa với vai trò kiểm tra mới đọc được mọi cơ quan của tỉnh. Hãy chọn vai trò kiểm tra (auditor).'
          : 'Only an auditor’s key reads all agencies of a province. Choose the role auditor.';
      }
      return vi
        ? 'Chỉ người quản lý cơ sở dữ liệu mới cho phép đọc mọi cơ quan của tỉnh. Hãy chạy baocao key create trên máy chủ.'
        : 'Only whoever holds the store may let a key read a whole province. Run baocao key create on the server.';
    default:
      return describeCommandRefusal(refusal, language);
  }
}
