import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { exampleReport } from './example-report.ts';

/** All of what has not arisen is neither 0 % nor 100 %. */
export const allOfNothing: Rule = {
  id: 'CLM-03',
  severity: 'info',
  since: null,
  source: {
    vi: 'Tỷ lệ trên tổng số bằng 0 không xác định: việc chưa phát sinh',
    en: 'A share of none is not defined: it has not arisen',
  },
  title: {
    vi: 'Tỷ lệ 100% của việc chưa phát sinh',
    en: '100% of what has not arisen',
  },
  passes: exampleReport({
    results:
      '1. Giải quyết đơn thư\n\n**Về giải quyết 100% đơn thư tiếp nhận**\n\n- Giải quyết 04/04 đơn tiếp nhận trong kỳ.',
  }),
  fails: exampleReport({
    results:
      '1. Giải quyết đơn thư\n\n**Về giải quyết 100% đơn thư tiếp nhận**\n\n- Đến nay, chưa có đơn thư tiếp nhận thuộc thẩm quyền.',
  }),
  check: ({ passages }) =>
    passages.flatMap((passage, index) => {
      if (passage.kind !== 'THEME') return [];
      const hundred = passage.numbers.find(
        ({ kind, value }) => kind === 'PERCENTAGE' && value === '100',
      );
      const results = resultsUnder(passages, index);
      if (!hundred || results.length === 0 || !results.every(isNothing)) return [];
      return [
        {
          passage,
          span: hundred,
          message: {
            vi: `Chưa phát sinh nên không có tỷ lệ “${hundred.text}”: 0 trên 0 không phải 0% cũng không phải 100%.`,
            en: `Nothing has arisen, so there is no “${hundred.text}”: 0 of 0 is neither 0% nor 100%.`,
          },
          evidence: results.map(({ text }) => text).join(' '),
          computation: '0/0',
          suggestion: {
            vi: 'Ghi “chưa phát sinh”.',
            en: 'Write “chưa phát sinh” (has not arisen).',
          },
        },
      ];
    }),
};

/** What follows a heading up to the next. */
function resultsUnder(passages: readonly Passage[], index: number): readonly Passage[] {
  const rest = passages.slice(index + 1, index + 20);
  const end = rest.findIndex(({ kind }) => kind !== 'RESULT' && kind !== 'FOOTNOTE');
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'RESULT');
}

function isNothing({ text, numbers }: Passage): boolean {
  return (
    /^(?:(?:Đến nay|Hiện nay|Trong kỳ|Trong quý[^,]{0,20})\s*,?\s*)?(?:chưa|không)\s(?:có|phát sinh|tiếp nhận|nhận)\s/iu.test(
      text,
    ) && !numbers.some(({ kind }) => kind === 'COUNT' || kind === 'RATIO')
  );
}
