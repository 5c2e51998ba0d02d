import { findBalanceSlips } from '../arithmetic/balance.ts';
import { showLike } from '../arithmetic/show.ts';
import type { Rule } from '../rule.ts';
import { ARITHMETIC } from './arithmetic-source.ts';

export const balanceComesOut: Rule = {
  id: 'SUM-05',
  severity: 'warning',
  since: null,
  source: ARITHMETIC,
  title: {
    vi: 'Số đầu kỳ, tăng, giảm khớp với số cuối kỳ; hai số khớp với chênh lệch của chúng',
    en: 'What was there, came and went makes what is left; two numbers make their difference',
  },
  passes:
    'Dư nợ đầu năm 560,2 tỷ đồng; vay mới 94,3 tỷ đồng, trả nợ gốc 41,7 tỷ đồng; dư nợ cuối năm 612,8 tỷ đồng.',
  fails:
    'Dư nợ đầu năm 560,2 tỷ đồng; vay mới 94,3 tỷ đồng, trả nợ gốc 41,7 tỷ đồng; dư nợ cuối năm 621,8 tỷ đồng.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      findBalanceSlips(passage).map(({ result, plus, minus, computed }) => {
        const stated = result.mention.text.trim();
        const made = showLike(computed, result);
        const terms = [
          plus.map(({ mention }) => mention.text.trim()).join(' + '),
          ...minus.map(({ mention }) => mention.text.trim()),
        ];
        return {
          passage,
          span: result.mention,
          computation: `${terms.join(' - ')} = ${made} ≠ ${stated}`,
          message: {
            vi: `Tính ra ${made}, không phải ${stated}.`,
            en: `It comes to ${made}, not to ${stated}.`,
          },
        };
      }),
    ),
};
