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
        ? `Khóa “${refusal.key}” đã dùng cho một yêu cầu khác; chưa làm gì. Yêu cầu mới cần khóa mới; chỉ dùng lại khóa cũ khi gửi lại đúng yêu cầu cũ.`
        : `The key “${refusal.key}” was used for another request; nothing was done. Give a new request a new key; use the old one only to send the same request again.`;
    case 'CONFLICT':
      return vi
        ? `${refusal.agency}: đã có thay đổi sau khi xem (lúc xem: lần ghi ${refusal.expected}; nay: lần ghi ${refusal.current}). Chưa ghi nhận gì; hãy xem lại rồi làm lại.`
        : `${refusal.agency}: changed since it was looked at (revision ${refusal.expected} then, ${refusal.current} now). Nothing was recorded; look at it again, then repeat.`;
  }
}
