import { expect, test } from 'vitest';
import { ISSUED, reportOf } from '../department.test-data.ts';
import { reportToPdf } from './report-pdf.ts';

/** What of a PDF is no compressed stream: its metadata among it. */
function open(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

test('an issued report is archival and accessible PDF, dated as it was issued', () => {
  const pdf = open(reportToPdf(reportOf([ISSUED])));
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(pdf).toMatch(/<xmp:CreateDate>2024-03-09/);
});

test('a draft has no day, and is not archived', () => {
  const pdf = open(reportToPdf(reportOf([])));
  expect(pdf).not.toContain('pdfaid');
  expect(pdf).not.toContain('CreateDate');
});

test('the same report gives the same bytes', () => {
  for (const report of [reportOf([ISSUED]), reportOf([])]) {
    expect(Buffer.compare(reportToPdf(report), reportToPdf(report))).toBe(0);
  }
});

test('a number passport adds its pages', () => {
  const pages = (parts: { passport?: boolean }) =>
    Number(/\/Count (\d+)/.exec(open(reportToPdf(reportOf([ISSUED]), parts)))?.[1]);
  expect(pages({ passport: true })).toBe(pages({}) + 1);
});
