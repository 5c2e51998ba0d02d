/**
 * The types of administrative document and their abbreviations.
 *
 * Công văn and thư công have none.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục III
 */
export const DOCUMENT_TYPES = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
} as const;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

export function isDocumentType(text: string): text is DocumentType {
  return Object.hasOwn(DOCUMENT_TYPES, text);
}

/** Types that normative documents and the Party use beside the administrative ones. */
const OTHER_TYPES: ReadonlyMap<string, string> = new Map([
  ['NĐ', 'Nghị định'],
  ['TT', 'Thông tư'],
  ['TTLT', 'Thông tư liên tịch'],
  ['L', 'Lệnh'],
  ['KL', 'Kết luận'],
]);

/** The name of a type's abbreviation (`KH` → `Kế hoạch`), administrative, normative or the Party's. */
export function documentTypeName(abbreviation: string): string | undefined {
  return isDocumentType(abbreviation)
    ? DOCUMENT_TYPES[abbreviation]
    : OTHER_TYPES.get(abbreviation);
}
