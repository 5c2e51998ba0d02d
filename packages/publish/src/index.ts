export { indicatorsTable } from './document/indicators-table.ts';
export { type Download, downloads, FORMATS, type Format, fileName, isFormat } from './download.ts';
export { formatReport } from './format-report.ts';
export { reportToMarkdown } from './markdown/report-markdown.ts';
export type { PrintParts } from './print-parts.ts';
export { reportToJson } from './report-json.ts';
export { reportToText } from './text/report-text.ts';
