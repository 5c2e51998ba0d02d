import { documentKind, parseDocumentNumber } from '../../document/index.ts';
import { ELEMENT_FORMS } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import { type FormedSubject, piecesThatAre } from '../form/formed-subject.ts';
import { articleWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** `Số: 05/BC-SNV`: the colon, the zero before a number under 10, the code of the kind. */
export const number: Rule = {
  id: 'FRM-19',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(ELEMENT_FORMS.NUMBER.article),
  title: { vi: 'Số, ký hiệu viết sai quy định', en: 'The number is not written as laid down' },
  passes: formExample({ shows: ['NUMBER'] }),
  fails: formExample({ shows: ['NUMBER'], parts: { NUMBER: { text: 'Số: 5/BC-SNV' } } }),
  check: ({ formed }) => {
    if (!formed) return [];
    return piecesThatAre(formed, 'NUMBER').flatMap(({ passage, text }) =>
      faultsIn(text, formed).map((fault) => ({ passage, ...fault })),
    );
  },
};

interface Fault {
  readonly message: Wording;
  readonly suggestion: Wording;
}

function faultsIn(text: string, formed: FormedSubject): readonly Fault[] {
  const written = text.replace(/^Số\s*:?\s*/iu, '');
  const faults: Fault[] = [];
  if (!/^Số\s*:/u.test(text)) {
    faults.push({
      message: { vi: 'Sau “Số” không có dấu hai chấm.', en: 'There is no colon after “Số”.' },
      suggestion: { vi: `Viết “Số: ${written}”.`, en: `Write “Số: ${written}”.` },
    });
  }
  const [count = '', symbol = ''] = written.split(/\/(.*)/su);
  const digits = count.trim();
  if (/^(?:[1-9]|0\d{2,}|00?)$/.test(digits)) {
    const due = digits.replace(/^0+/, '').padStart(2, '0');
    faults.push({
      message: {
        vi: `Số ${digits}: số dưới 10 ghi thêm một số 0 phía trước, số khác thì không.`,
        en: `Number ${digits}: one zero stands before a number under 10, and before no other.`,
      },
      suggestion: { vi: `Viết “Số: ${due}/${symbol}”.`, en: `Write “Số: ${due}/${symbol}”.` },
    });
  }
  return [...faults, ...kindFault(symbol, formed)];
}

/** `BC` over a BÁO CÁO. A number that cannot be read is left to the rules on its words. */
function kindFault(symbol: string, formed: FormedSubject): readonly Fault[] {
  const [kind] = piecesThatAre(formed, 'KIND');
  const read = parseDocumentNumber(`01/${symbol.replace(/\s+/gu, '')}`);
  if (!kind || !read.ok || read.value.family !== 'typed') return [];
  const named = documentKind(read.value);
  if (named.toUpperCase() === kind.text.replace(/\s+/gu, ' ').toUpperCase()) return [];
  return [
    {
      message: {
        vi: `Ký hiệu ${symbol} là của ${named}, nhưng tên loại là ${kind.text}.`,
        en: `The code ${symbol} is of a ${named}, but the document is a ${kind.text}.`,
      },
      suggestion: {
        vi: 'Sửa ký hiệu hoặc tên loại cho khớp nhau.',
        en: 'Let the code and the kind agree.',
      },
    },
  ];
}
