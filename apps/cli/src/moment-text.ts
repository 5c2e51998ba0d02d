import type { Terminal } from './terminal.ts';

/** `17/3/2023 14:05`. Vietnam has one time, UTC+7. */
export function momentText(at: string, { say }: Terminal): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return new Intl.DateTimeFormat(say('vi-VN', 'sv-SE'), {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(moment);
}
