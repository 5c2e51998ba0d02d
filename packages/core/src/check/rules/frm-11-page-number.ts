import { ELEMENT_FORMS, isAllowed, type PageNumber } from '../../form/index.ts';
import type { Wording } from '../finding.ts';
import { type FormedSubject, isOfficialDocument, passageAt } from '../form/formed-subject.ts';
import { articleWording, measureWording, rangeWording } from '../form/wording.ts';
import type { Rule } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

const FORM = ELEMENT_FORMS.PAGE_NUMBER;

/** Arabic, in the middle of the top margin, on every page but the first. */
export const pageNumber: Rule = {
  id: 'FRM-11',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(FORM.article),
  title: { vi: 'Số trang không đúng quy định', en: 'Page numbers are not as laid down' },
  passes: formExample({ shows: ['PAGE'] }),
  fails: formExample({ shows: ['PAGE'], pageNumber: { edge: 'bottom', align: 'right' } }),
  check: ({ formed }) => {
    if (!formed) return [];
    const [first] = formed.document.pages;
    const number = first?.pageNumber ?? null;
    const faults = number ? faultsOf(number) : isSurelyLonger(formed) ? [NONE] : [];
    return faults.map(({ wrong, due }) => ({
      passage: passageAt('pages/0', wrong.vi),
      message: { vi: `${wrong.vi}.`, en: `${wrong.en}.` },
      suggestion: { vi: `${due.vi}.`, en: `${due.en}.` },
    }));
  },
};

interface Fault {
  readonly wrong: Wording;
  readonly due: Wording;
}

const NONE: Fault = {
  wrong: {
    vi: 'Văn bản nhiều trang mà không đánh số trang',
    en: 'The document has several pages and no page numbers',
  },
  due: {
    vi: 'Đánh số từ trang 2, canh giữa ở lề trên',
    en: 'Number its pages from the second on, in the middle of the top margin',
  },
};

/** More letters than any page of A4 takes at the smallest size; what breaks into pages is not in the file. */
const ON_TWO_PAGES = 5000;

function isSurelyLonger(formed: FormedSubject): boolean {
  const letters = formed.pieces.reduce((sum, { text }) => sum + text.length, 0);
  return isOfficialDocument(formed) && letters > ON_TWO_PAGES;
}

function faultsOf({ align, edge, isArabic, onFirstPage, run }: PageNumber): readonly Fault[] {
  const size = measureWording(run.size);
  const sizes = rangeWording(FORM.size);
  return [
    edge === 'bottom' && {
      wrong: { vi: 'Số trang đặt ở lề dưới', en: 'Page numbers stand in the bottom margin' },
      due: { vi: 'Đặt ở lề trên, canh giữa', en: 'Put them in the middle of the top margin' },
    },
    align !== null &&
      align !== 'center' && {
        wrong: { vi: 'Số trang không canh giữa', en: 'Page numbers are not in the middle' },
        due: { vi: 'Canh giữa ở lề trên', en: 'Put them in the middle of the top margin' },
      },
    !isArabic && {
      wrong: { vi: 'Số trang không phải chữ số Ả Rập', en: 'Page numbers are not Arabic' },
      due: { vi: 'Đánh số 2, 3, 4', en: 'Number 2, 3, 4' },
    },
    onFirstPage && {
      wrong: { vi: 'Trang thứ nhất hiển thị số trang', en: 'The first page bears a number' },
      due: {
        vi: 'Chọn “trang đầu khác” (Different First Page) và để trống',
        en: 'Choose “Different First Page” and leave that empty',
      },
    },
    run.size > 0 &&
      !isAllowed(FORM.size, run.size) && {
        wrong: { vi: `Số trang cỡ ${size.vi}`, en: `Page numbers are of size ${size.en}` },
        due: { vi: `Đặt cỡ ${sizes.vi}`, en: `Set size ${sizes.en}` },
      },
    (run.bold || run.italic) && {
      wrong: { vi: 'Số trang không phải chữ đứng', en: 'Page numbers are not plain and upright' },
      due: { vi: 'Dùng kiểu chữ đứng, không đậm', en: 'Set them plain and upright' },
    },
  ].filter((fault) => fault !== false);
}
