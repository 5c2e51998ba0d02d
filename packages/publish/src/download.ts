import type { Report } from '@baocao/core/report';

/** The formats a report can be had in, and the media type that each is served with. */
export const FORMATS = {
  json: { mediaType: 'application/json' },
  md: { mediaType: 'text/markdown; charset=utf-8' },
  txt: { mediaType: 'text/plain; charset=utf-8' },
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
