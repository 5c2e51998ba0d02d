import type { Report } from '@baocao/core/report';

/** The formats a report can be had in, the media type that each is served with, and whether a terminal can show it. */
export const FORMATS = {
  json: { mediaType: 'application/json', isText: true },
  md: { mediaType: 'text/markdown; charset=utf-8', isText: true },
  txt: { mediaType: 'text/plain; charset=utf-8', isText: true },
  html: { mediaType: 'text/html; charset=utf-8', isText: true },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isText: false,
  },
  pdf: { mediaType: 'application/pdf', isText: false },
} as const;

export type Format = keyof typeof FORMATS;

/** Where a report can be had in one format; the address is a path on the gateway. */
export interface Download {
  readonly format: Format;
  readonly url: string;
}

export function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

/** One download a format: `/reports/binh-thuan/skhcn/2023-Q1.json`. */
export function downloads(report: Pick<Report, 'agency' | 'period'>): readonly Download[] {
  return Object.keys(FORMATS)
    .filter(isFormat)
    .map((format) => ({ format, url: `/reports/${report.agency.key}/${report.period}.${format}` }));
}

/** `258_BC-SKHCN.docx`; of a draft, which has no number, `du-thao_BC-SKHCN_2023-Q2.docx`. */
export function fileName(
  { number, header, period }: Pick<Report, 'number' | 'header' | 'period'>,
  format: Format,
): string {
  const name = number ?? `du-thao/${header.symbol}/${period}`;
  return `${inAscii(name)}.${format}`;
}

/** Letters that every file system, mail program and HTTP header takes. */
function inAscii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '_');
}
