export type { DocumentParts } from './document/document.ts';
export { indicatorsTable } from './document/indicators-table.ts';
export { type Download, downloads, FORMATS, type Format, isFormat } from './download.ts';
export { formatReport } from './format-report.ts';
export { reportToMarkdown } from './markdown/report-markdown.ts';
export { reportToJson } from './report-json.ts';
export { reportToText } from './text/report-text.ts';
