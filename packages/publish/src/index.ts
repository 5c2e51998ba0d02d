export { type Download, downloads, FORMATS, type Format, isFormat } from './download.ts';
export { formatReport } from './format-report.ts';
export { type IndicatorsTable, indicatorsTable } from './indicators-table.ts';
export { reportToJson } from './report-json.ts';
export { reportToMarkdown } from './report-markdown.ts';
export { reportToText } from './report-text.ts';
