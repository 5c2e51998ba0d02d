import type { Refusal } from '../http/refusal.ts';
import type { IdentityRefusal } from './identify.ts';

/** How whoever cannot be told is refused: what is wrong with what they bear, and what to do. */
export function identityRefusal(refusal: IdentityRefusal): Refusal {
  const { code } = refusal;
  if (code === 'NOT_OF_THIS_MACHINE') {
    return {
      status: 403,
      code,
      message: {
        vi: 'Hãy mở trên máy này, bằng địa chỉ localhost: ở đây một người làm thay mọi người. Từ nơi khác, gửi kèm khóa: Authorization: Bearer <khóa>.',
        en: 'Open it on this machine, as localhost: here one person acts for all. From elsewhere send a key: Authorization: Bearer <key>.',
      },
    };
  }
  if (code === 'ISSUER_UNREACHABLE') {
    return { status: 503, code, message: ISSUER_UNREACHABLE, headers: { 'Retry-After': '5' } };
  }
  const message = code === 'UNFIT_CLAIM' ? unfitClaim(refusal.claim) : WORDS[code];
  const error = code === 'MALFORMED_AUTHORIZATION' ? 'invalid_request' : 'invalid_token';
  const challenge = `Bearer realm="baocao", error="${error}", error_description="${code}"`;
  return { status: 401, code, message, headers: { 'WWW-Authenticate': challenge } };
}

const ISSUER_UNREACHABLE: Refusal['message'] = {
  vi: 'Chưa kiểm tra được token vì không đọc được khóa của nơi cấp. Hãy thử lại sau ít giây.',
  en: 'The token cannot be checked, for its issuer’s keys cannot be read. Try again in some seconds.',
};

const WORDS: Readonly<
  Record<
    Exclude<IdentityRefusal['code'], 'NOT_OF_THIS_MACHINE' | 'ISSUER_UNREACHABLE' | 'UNFIT_CLAIM'>,
    Refusal['message']
  >
> = {
  MALFORMED_AUTHORIZATION: {
    vi: 'Dòng Authorization không đúng dạng. Viết: Authorization: Bearer <khóa hoặc token>, một lần; hoặc bỏ đi để chỉ xem báo cáo đã phát hành.',
    en: 'The Authorization header is not well made. Write Authorization: Bearer <key or token>, once; or leave it out to read what is issued.',
  },
  UNKNOWN_KEY: {
    vi: 'Không có khóa này. Hãy kiểm tra lại khóa, hoặc xin cấp khóa mới: baocao key create.',
    en: 'There is no such key. Look whether it is whole, or have a new one made: baocao key create.',
  },
  EXPIRED_KEY: {
    vi: 'Khóa đã hết hạn. Hãy xin cấp khóa mới: baocao key create.',
    en: 'The key has expired. Have a new one made: baocao key create.',
  },
  REVOKED_KEY: {
    vi: 'Khóa đã bị thu hồi. Hãy hỏi người quản trị của cơ quan.',
    en: 'The key was revoked. Ask the agency’s admin.',
  },
  TOKENS_NOT_TAKEN: {
    vi: 'Máy chủ này không nhận token; hãy dùng khóa: baocao key create.',
    en: 'This server takes no tokens; use a key: baocao key create.',
  },
  INVALID_TOKEN: {
    vi: 'Token không do nơi cấp đã định ký cho máy chủ này. Hãy đăng nhập lại.',
    en: 'The token is not one that the issuer has signed for this server. Sign in again.',
  },
  EXPIRED_TOKEN: {
    vi: 'Token đã hết hạn. Hãy đăng nhập lại.',
    en: 'The token has expired. Sign in again.',
  },
};

function unfitClaim(claim: string): Refusal['message'] {
  return {
    vi: `Token hợp lệ nhưng mục “${claim}” thiếu hoặc không dùng được. Hãy hỏi người quản trị nơi cấp token.`,
    en: `The token is genuine, but its claim “${claim}” is missing or means nothing here. Ask whoever runs its issuer.`,
  };
}
