import { type FormedDocument, PAGE_FORM, type PageSetup } from '../../form/index.ts';
import { passageAt } from '../form/formed-subject.ts';
import { articleWording, measureWording } from '../form/wording.ts';
import type { Rule, Violation } from '../rule.ts';
import { formExample } from './example-form.ts';
import { FORM_SINCE } from './sources.ts';

/** A4, upright; on its side only where tables want it. */
export const paper: Rule = {
  id: 'FRM-07',
  severity: 'warning',
  since: FORM_SINCE,
  source: articleWording(PAGE_FORM.paper.article),
  title: { vi: 'Khổ giấy không phải A4', en: 'The paper is not A4' },
  passes: formExample({ shows: ['PAGE'] }),
  fails: formExample({ shows: ['PAGE'], page: { width: 215.9, height: 279.4 } }),
  check: ({ formed }) => {
    const { document } = formed ?? {};
    return (document?.pages ?? []).flatMap((sheet, index) => {
      const violation = paperFault(sheet, () => holdsTable(document, index));
      return violation
        ? [{ passage: passageAt(`pages/${index}`, sheetText(sheet)), ...violation }]
        : [];
    });
  },
};

/** Programs round the lengths of a sheet. */
const TOLERANCE = 2;

function paperFault(sheet: PageSetup, hasTable: () => boolean): Omit<Violation, 'passage'> | null {
  const { width, height } = sheet;
  if (width === null || height === null) {
    return {
      severity: 'info',
      message: {
        vi: 'Tệp không đặt khổ giấy; mỗi máy in ra theo mặc định riêng.',
        en: 'The file sets no paper; each machine prints it on its own.',
      },
      suggestion: DUE,
    };
  }
  if (isNear(width, PAGE_FORM.paper.width) && isNear(height, PAGE_FORM.paper.height)) return null;
  const onItsSide = isNear(width, PAGE_FORM.paper.height) && isNear(height, PAGE_FORM.paper.width);
  if (onItsSide && hasTable()) return null;
  const size = sheetText(sheet);
  return {
    message: onItsSide
      ? {
          vi: 'Giấy đặt nằm ngang mà không có bảng, biểu.',
          en: 'The paper lies on its side, and there is no table.',
        }
      : { vi: `Khổ giấy là ${size}.`, en: `The paper is ${size}.` },
    suggestion: DUE,
  };
}

const DUE = {
  vi: 'Đặt khổ A4 (210 × 297 mm), trình bày theo chiều dài.',
  en: 'Set A4 (210 × 297 mm), upright.',
};

function isNear(length: number, due: number): boolean {
  return Math.abs(length - due) <= TOLERANCE;
}

function holdsTable(document: FormedDocument | undefined, pages: number): boolean {
  return document?.paragraphs.some((each) => each.pages === pages && each.cell !== null) ?? false;
}

function sheetText({ width, height }: PageSetup): string {
  if (width === null || height === null) return '? × ? mm';
  return `${measureWording(width).vi} × ${measureWording(height).vi} mm`;
}
