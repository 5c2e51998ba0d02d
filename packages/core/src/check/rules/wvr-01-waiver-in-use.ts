import { formatShortDate, isoDate } from '../../iso-date.ts';
import type { Waiver } from '../../report/index.ts';
import type { Wording } from '../finding.ts';
import { passageOfReport } from '../passage-of-task.ts';
import type { OtherFindings, Rule, RuleExample } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A waiver covers a finding: it names a place that is there, where its rule finds something, and has not ended. */
export const waiverInUse: Rule = {
  id: 'WVR-01',
  severity: 'info',
  since: null,
  source: {
    vi: 'Một lời giải trình (waiver) là cho một phát hiện có thật và có thời hạn',
    en: 'A waiver answers for one finding, and for a time',
  },
  title: {
    vi: 'Lời giải trình (waiver) không còn phát hiện nào để áp dụng',
    en: 'A waiver covers nothing',
  },
  passes: waived('31/12/2023', '2023-12-31'),
  fails: waived('05/01/2024', '2024-01-05'),
  check: (subject, others) =>
    (subject.report?.waivers ?? []).flatMap((waiver) => {
      const message = waiver.rule === 'WVR-01' ? null : faultOf(waiver, subject, others);
      const passage = subject.passages.find(({ path }) => path === waiver.place);
      const [at] = passage ? [passage] : passageOfReport(subject);
      if (message === null || at === undefined) return [];
      return [
        {
          passage: at,
          message,
          evidence: `${waiver.rule} ${waiver.place} (${formatShortDate(waiver.until)})`,
          suggestion: {
            vi: 'Sửa vị trí hoặc thời hạn của lời giải trình, hoặc bỏ nó đi.',
            en: 'Mend the waiver’s place or end, or take it out.',
          },
        },
      ];
    }),
};

function faultOf(
  { rule, place, until }: Waiver,
  { passages }: Subject,
  { found, today }: OtherFindings,
): Wording | null {
  if (!passages.some(({ path }) => path === place)) {
    return {
      vi: `Lời giải trình cho ${rule} nêu “${place}”, nhưng báo cáo không có vị trí này.`,
      en: `The waiver of ${rule} names “${place}”, and the report has no such place.`,
    };
  }
  if (today !== null && today > until) {
    return {
      vi: `Lời giải trình cho ${rule} đã hết hạn ngày ${formatShortDate(until)}.`,
      en: `The waiver of ${rule} ended on ${formatShortDate(until)}.`,
    };
  }
  if (!isOfTheChecks(rule) || found.some((each) => each.rule === rule && each.place.path === place))
    return null;
  return {
    vi: `Lời giải trình cho ${rule} không áp dụng cho phát hiện nào: ở vị trí này ${rule} không thấy gì.`,
    en: `The waiver of ${rule} covers nothing: ${rule} finds nothing in this place.`,
  };
}

/** Other waivers (`NUM-BOUND`) are for what stands against issuing, which no check finds. */
function isOfTheChecks(rule: string): boolean {
  return /-\d+$/.test(rule);
}

/** A paragraph whose numbers are waived to the end of a year, on the day of a check. */
function waived(day: string, today: string): RuleExample {
  const until = isoDate(2023, 12, 31);
  const waiver = { rule: 'NUM-BOUND', place: 'L1', reason: 'Tên gọi', until };
  return {
    text: `Đoạn này có lời giải trình đến ngày 31/12/2023; kiểm tra ngày ${day}.`,
    bound: {},
    recorded: { report: { waivers: [waiver] }, today },
  };
}
