import { isAsObserved } from '../bound-words.ts';
import type { Rule } from '../rule.ts';

export const numberAsObserved: Rule = {
  id: 'FCT-01',
  severity: 'error',
  since: null,
  source: {
    vi: 'Số gắn với số liệu là chính số liệu ấy',
    en: 'A bound number is the number that was observed',
  },
  title: {
    vi: 'Số in trong văn bản khớp với số liệu mà nó gắn với',
    en: 'A printed number agrees with the observation it is bound to',
  },
  passes: { text: 'Khảo sát 15 mẫu xăng dầu.', bound: { '15 mẫu': '15 mẫu' } },
  fails: { text: 'Khảo sát 16 mẫu xăng dầu.', bound: { '16 mẫu': '15 mẫu' } },
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.figures
        .filter(
          ({ start, end, recorded }) => !isAsObserved(passage.text.slice(start, end), recorded),
        )
        .map(({ start, end, recorded }) => {
          const printed = passage.text.slice(start, end);
          return {
            passage,
            span: { start, end },
            computation: `${printed} ≠ ${recorded}`,
            message: {
              vi: `Văn bản ghi “${printed}”, số liệu là “${recorded}”.`,
              en: `The text says “${printed}”, what was observed is “${recorded}”.`,
            },
            suggestion: {
              vi: 'Sửa chữ trong văn bản hoặc số liệu; để trống chữ của liên kết thì số được in ra.',
              en: 'Mend the words or the observation; a link without words prints the number itself.',
            },
          };
        }),
    ),
};
