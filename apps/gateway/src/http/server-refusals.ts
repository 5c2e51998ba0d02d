import type { Refusal } from './refusal.ts';

/** What the server itself refuses, whatever was asked for. */
export const STOPPING: Refusal = {
  status: 503,
  code: 'STOPPING',
  message: {
    vi: 'Máy chủ này đang dừng. Hãy thử lại sau một giây.',
    en: 'This server is being stopped. Ask again in a second.',
  },
  headers: { 'Retry-After': '1' },
};

export const NOTHING_HERE: Refusal = {
  status: 404,
  code: 'NOTHING_HERE',
  message: {
    vi: 'Không có gì ở địa chỉ này. GraphQL ở /graphql, báo cáo ở /reports/{tỉnh}/{cơ quan}/{kỳ}.json.',
    en: 'Nothing is here. GraphQL is at /graphql, reports at /reports/{province}/{agency}/{period}.json.',
  },
};

/** What went wrong is in the log, under the id that the answer bears. */
export const FAILED: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: {
    vi: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo requestId cho người quản trị máy chủ.',
    en: 'Something failed here. Ask again; where it fails again, tell those who run this server the requestId.',
  },
};
