import { expect, test } from 'vitest';
import { ISSUED, reportOf } from './department.test-data.ts';
import { downloads, FORMATS, fileName, isFormat } from './download.ts';
import { formatReport } from './format-report.ts';
import { reportToMarkdown } from './markdown/report-markdown.ts';
import { reportToJson } from './report-json.ts';
import { reportToText } from './text/report-text.ts';

const REPORT = reportOf([ISSUED]);

test('every format has its address', () => {
  expect(downloads(REPORT)).toEqual([
    { format: 'json', url: '/reports/lam-dong/stnmt/2024-Q1.json' },
    { format: 'md', url: '/reports/lam-dong/stnmt/2024-Q1.md' },
    { format: 'txt', url: '/reports/lam-dong/stnmt/2024-Q1.txt' },
    { format: 'html', url: '/reports/lam-dong/stnmt/2024-Q1.html' },
    { format: 'docx', url: '/reports/lam-dong/stnmt/2024-Q1.docx' },
    { format: 'pdf', url: '/reports/lam-dong/stnmt/2024-Q1.pdf' },
  ]);
});

test.each([
  ['json', reportToJson],
  ['md', reportToMarkdown],
  ['txt', reportToText],
] as const)('%s is printed by its own printer', async (format, print) => {
  const bytes = await formatReport(REPORT, format);
  expect(Buffer.from(bytes).toString()).toBe(print(REPORT));
});

test('only what is listed is a format', () => {
  expect(Object.keys(FORMATS).every(isFormat)).toBe(true);
  expect(['xls', 'toString', ''].some(isFormat)).toBe(false);
});

test('JSON is the report field for field, and its downloads', () => {
  const json = reportToJson(REPORT);
  expect(JSON.parse(json)).toEqual({ ...REPORT, downloads: downloads(REPORT) });
  expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
});

test.each([
  [{ number: '258/BC-SKHCN' }, '258_BC-SKHCN.docx'],
  [{ number: '05/QĐ-HĐND' }, '05_QD-HDND.docx'],
  [{ number: null }, 'du-thao_BC-STNMT_2024-Q1.docx'],
])('%o is downloaded as %s', (report, name) => {
  expect(fileName({ ...REPORT, ...report }, 'docx')).toBe(name);
});
