import {
  ELEMENT_FORMS,
  type FormElement,
  type FormedDocument,
  type FormedParagraph,
  type FormedRun,
  NATIONAL_MOTTO,
  NATIONAL_NAME,
  PAGE_FORM,
  PARAGRAPH_FORM,
  type PageNumber,
  type PageSetup,
  type TableCell,
} from '../../form/index.ts';
import type { RuleExample } from '../rule.ts';

/** How an example differs from a document with nothing amiss, and which of its parts tell a reader so. */
interface FormExample {
  readonly shows: readonly (FormElement | 'PAGE')[];
  readonly page?: Partial<Omit<PageSetup, 'pageNumber'>>;
  readonly pageNumber?: Partial<PageNumber>;
  /** `null` leaves a part out. */
  readonly parts?: Readonly<Partial<Record<FormElement, Partial<Part> | null>>>;
}

type Part = Pick<FormedRun, 'text' | 'fonts' | 'size' | 'bold' | 'italic' | 'colour'> &
  Pick<FormedParagraph, 'align' | 'firstLine' | 'spacing' | 'lineSpacing' | 'cell' | 'hasRule'>;

/** A short report as the decree wants it, but for what is said; in words, the parts that are shown. */
export function formExample({ shows, page, pageNumber, parts }: FormExample): RuleExample {
  const paragraphs = PARTS.flatMap(([element, text, cell]) => {
    const change = parts?.[element];
    return change === null
      ? []
      : [{ element, part: { ...partOf(element, text, cell), ...change } }];
  });
  const setup = { ...PAGE, ...page, pageNumber: { ...PAGE_NUMBER, ...pageNumber } };
  const shown = paragraphs.filter(({ element }) => shows.includes(element));
  const formed: FormedDocument = {
    paragraphs: paragraphs.map(({ part }) => paragraphOf(part)),
    footnotes: [],
    pages: [setup],
  };
  return {
    text: [
      ...(shows.includes('PAGE') ? [pageText(setup)] : []),
      ...shown.map(({ part }) => partText(part)),
    ].join('\n'),
    formed,
  };
}

const LEFT: TableCell = { table: 0, row: 0, column: 0 };
const RIGHT: TableCell = { table: 0, row: 0, column: 1 };
const END_LEFT: TableCell = { table: 1, row: 0, column: 0 };
const END_RIGHT: TableCell = { table: 1, row: 0, column: 1 };

const BODY =
  'Trong quý I năm 2023, Sở đã mở 03 lớp tập huấn nghiệp vụ văn thư cho công chức cấp xã trên địa bàn tỉnh, đúng với kế hoạch đã được phê duyệt từ đầu năm.';

const PARTS: readonly (readonly [FormElement, string, TableCell | null])[] = [
  ['SUPERIOR', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', LEFT],
  ['ISSUER', 'SỞ NỘI VỤ', LEFT],
  ['NUMBER', 'Số: 45/BC-SNV', LEFT],
  ['NATIONAL_NAME', NATIONAL_NAME, RIGHT],
  ['NATIONAL_MOTTO', NATIONAL_MOTTO, RIGHT],
  ['PLACE_AND_DATE', 'Bình Thuận, ngày 16 tháng 3 năm 2023', RIGHT],
  ['KIND', 'BÁO CÁO', null],
  ['SUBJECT', 'Kết quả công tác văn thư quý I năm 2023', null],
  ['ADDRESSEES', 'Kính gửi: Ủy ban nhân dân tỉnh.', null],
  ['BASIS', 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2023 về công tác văn thư.', null],
  ['SECTION', 'I. KẾT QUẢ THỰC HIỆN', null],
  ['BODY', BODY, null],
  ['BODY', `${BODY}/.`, null],
  ['RECIPIENTS_TITLE', 'Nơi nhận:', END_LEFT],
  ['RECIPIENTS', '- Lưu: VT, VP.', END_LEFT],
  ['POST', 'GIÁM ĐỐC', END_RIGHT],
  ['SIGNER', 'Trần Văn An', END_RIGHT],
];

function partOf(element: FormElement, text: string, cell: TableCell | null): Part {
  const { align, bold, italic, rule, size } = ELEMENT_FORMS[element];
  const isText = align === 'justify';
  return {
    text,
    fonts: [PAGE_FORM.font.family],
    size: size.printed,
    bold,
    italic,
    colour: null,
    align,
    firstLine: isText ? PARAGRAPH_FORM.firstLineIndent.printed : 0,
    spacing: { before: 0, after: isText ? PARAGRAPH_FORM.spacing.printed : 0 },
    lineSpacing: PARAGRAPH_FORM.lineSpacing.printed,
    cell,
    hasRule: element === 'NATIONAL_MOTTO' && rule !== null,
  };
}

function paragraphOf(part: Part): FormedParagraph {
  const { text, fonts, size, bold, italic, colour, ...set } = part;
  const run = { ...PLAIN, text, fonts, size, bold, italic, colour };
  return { ...set, runs: [run], label: null, pages: 0, inTextBox: false };
}

const PLAIN = { underlined: false, capitals: false, raised: false, call: null } as const;

const PAGE: Omit<PageSetup, 'pageNumber'> = {
  width: PAGE_FORM.paper.width,
  height: PAGE_FORM.paper.height,
  margins: {
    top: PAGE_FORM.margins.top.printed,
    bottom: PAGE_FORM.margins.bottom.printed,
    left: PAGE_FORM.margins.left.printed,
    right: PAGE_FORM.margins.right.printed,
  },
};

const PAGE_NUMBER: PageNumber = {
  edge: 'top',
  align: 'center',
  isArabic: true,
  onFirstPage: false,
  run: {
    ...PLAIN,
    text: '2',
    fonts: [PAGE_FORM.font.family],
    size: ELEMENT_FORMS.PAGE_NUMBER.size.printed,
    bold: false,
    italic: false,
    colour: null,
  },
};

const ALIGN_WORDS = { left: 'trái', center: 'giữa', right: 'phải', justify: 'đều hai lề' } as const;

function pageText({ height, margins, pageNumber, width }: PageSetup): string {
  const edge = pageNumber?.edge === 'top' ? 'lề trên' : 'lề dưới';
  return [
    `Khổ giấy ${width} × ${height} mm`,
    `lề trên ${margins.top}, dưới ${margins.bottom}, trái ${margins.left}, phải ${margins.right} mm`,
    `số trang ở ${edge}, canh ${ALIGN_WORDS[pageNumber?.align ?? 'center']}`,
  ].join('; ');
}

function partText(part: Part): string {
  const { align, bold, cell, colour, firstLine, fonts, hasRule, italic, lineSpacing, size } = part;
  const style = [bold && 'đậm', italic && 'nghiêng'].filter(Boolean).join(', ') || 'đứng';
  const words = [
    `${fonts.join(', ')} ${size}, ${style}, canh ${ALIGN_WORDS[align]}`,
    colour !== null && `màu #${colour}`,
    cell !== null && `cột ${cell.column + 1}`,
    hasRule && 'có đường kẻ dưới',
    firstLine > 0 &&
      `đầu dòng lùi ${firstLine} mm, cách đoạn ${part.spacing.after} pt, giãn dòng ${lineSpacing}`,
  ].filter((each) => each !== false);
  return `“${part.text}” — ${words.join('; ')}`;
}
