import type { Language } from '@baocao/core';
import type { CommandRefusal } from './command.ts';

/** Why a command was not carried out, whatever it asks for, and what to do. */
export function describeCommandRefusal(refusal: CommandRefusal, language: Language): string {
  const vi = language === 'vi';
  switch (refusal.code) {
    case 'NOT_SIGNED_IN':
      return vi
        ? 'Chưa đăng nhập nên chỉ xem được báo cáo. Hãy đăng nhập với vai trò được làm việc này.'
        : 'Nobody is signed in, so reports can only be read. Sign in with a role that may do this.';
    case 'KEY_REUSED':
      return vi
        ? `Khóa “${refusal.key}” đã dùng cho một yêu cầu khác. Dùng khóa mới cho yêu cầu mới; chỉ dùng lại khóa cũ khi gửi lại đúng yêu cầu cũ.`
        : `The key “${refusal.key}” was used for another request. Give a new request a new key; use the old one only to send the same request again.`;
    case 'CONFLICT':
      return vi
        ? `${refusal.agency}: đã có thay đổi sau khi xem (đã xem bản ${refusal.expected}, nay là bản ${refusal.current}). Xem lại rồi làm lại; chưa ghi nhận gì.`
        : `${refusal.agency}: changed since it was looked at (revision ${refusal.expected} then, ${refusal.current} now). Look at it again and repeat; nothing was recorded.`;
  }
}
