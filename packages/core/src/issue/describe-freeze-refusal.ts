import type { Language } from '../language.ts';
import type { NotCanonical } from './canonical-json.ts';
import type { FreezeRefusal } from './frozen-report.ts';

/** Why a report could not be frozen, and what to do. */
export function describeFreezeRefusal(refusal: FreezeRefusal, language: Language): string {
  if (refusal.code === 'NOT_ISSUED') {
    return language === 'vi'
      ? `${refusal.report} chưa có số, ngày và người ký. Hãy phát hành trước khi lưu bản cuối.`
      : `${refusal.report} has no number, day and signer yet. Issue it first.`;
  }
  if (refusal.code === 'NOT_OF_ITS_SOURCE') {
    return language === 'vi'
      ? `${refusal.report} không còn khớp với dữ liệu làm ra nó. Hãy dựng lại báo cáo rồi phát hành.`
      : `${refusal.report} is not what its records give any more. Assemble it again, then issue it.`;
  }
  const { pointer, reason } = refusal;
  return language === 'vi'
    ? `${pointer}: ${REASONS.vi[reason]}. Hãy ghi lại giá trị này rồi phát hành.`
    : `${pointer}: ${REASONS.en[reason]}. Record this value anew, then issue the report.`;
}

const REASONS: Readonly<Record<Language, Readonly<Record<NotCanonical['reason'], string>>>> = {
  vi: {
    LONE_SURROGATE: 'văn bản có ký tự hỏng (nửa của một cặp UTF-16)',
    NOT_FINITE: 'số không hữu hạn',
    NO_JSON_VALUE: 'giá trị không ghi được bằng JSON',
    TOO_DEEP: 'dữ liệu lồng nhau quá sâu',
  },
  en: {
    LONE_SURROGATE: 'the text has a broken character (half of a UTF-16 pair)',
    NOT_FINITE: 'the number is not finite',
    NO_JSON_VALUE: 'JSON cannot hold the value',
    TOO_DEEP: 'the data are nested too deep',
  },
};
