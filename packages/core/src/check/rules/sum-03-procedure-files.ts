import { findFileIdentities } from '../arithmetic/procedure.ts';
import { showRange } from '../arithmetic/show.ts';
import { sumOf } from '../arithmetic/slip.ts';
import type { Rule } from '../rule.ts';

export const procedureFiles: Rule = {
  id: 'SUM-03',
  severity: 'error',
  since: null,
  source: {
    vi: 'Tiếp nhận = đã giải quyết + đang giải quyết; đã giải quyết = trước hạn + đúng hạn + quá hạn (biểu mẫu báo cáo thủ tục hành chính)',
    en: 'Received = completed + pending; completed = early + on time + late (forms for reporting administrative procedures)',
  },
  title: {
    vi: 'Hồ sơ thủ tục hành chính: các trạng thái cộng lại bằng số hồ sơ',
    en: 'Files of administrative procedures: their states add up to their number',
  },
  passes:
    'Tiếp nhận 15 hồ sơ, giải quyết trước hạn 13 hồ sơ, đúng hạn 01 hồ sơ, 01 hồ sơ trong hạn giải quyết.',
  fails:
    'Tiếp nhận 15 hồ sơ, giải quyết trước hạn 13 hồ sơ, đúng hạn 01 hồ sơ, 02 hồ sơ trong hạn giải quyết.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      findFileIdentities(passage)
        .filter(({ agrees }) => !agrees)
        .map(({ whole, parts, isLikely }) => {
          const sum = showRange(sumOf(parts), 0);
          const stated = whole.mention.text.trim();
          return {
            passage,
            span: whole.mention,
            ...(isLikely ? { severity: 'warning' as const } : {}),
            computation: `${parts.map(({ mention }) => mention.text.trim()).join(' + ')} = ${sum} ≠ ${stated}`,
            message: {
              vi: `Hồ sơ theo trạng thái cộng lại là ${sum}, không phải ${stated}.`,
              en: `The files add up to ${sum} by their states, not to ${stated}.`,
            },
          };
        }),
    ),
};
