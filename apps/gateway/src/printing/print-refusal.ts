import type { Refusal } from '../http/refusal.ts';

const RETRY_SECONDS = 5;

/** As many wait already as may. */
export const PRINTING_BUSY: Refusal = refusal('PRINTING_BUSY', {
  vi: 'Đang có quá nhiều báo cáo chờ in.',
  en: 'Too many reports wait to be printed.',
});

/** Whoever asked has waited long enough. What has begun goes on, and is kept for who asks again. */
export const PRINT_TAKES_LONG: Refusal = refusal('PRINT_TAKES_LONG', {
  vi: 'Báo cáo chưa in xong.',
  en: 'The report is not printed yet.',
});

function refusal(code: string, { vi, en }: Refusal['message']): Refusal {
  return {
    status: 503,
    code,
    message: {
      vi: `${vi} Hãy thử lại sau ${RETRY_SECONDS} giây.`,
      en: `${en} Ask again in ${RETRY_SECONDS} seconds.`,
    },
    headers: { 'Retry-After': String(RETRY_SECONDS) },
  };
}
