import { expect, test } from 'vitest';
import { ISSUED, Q2, quarterRecord, reportOf, result, words } from '../department.test-data.ts';
import { reportToHtml } from './report-html.ts';

const HTML = reportToHtml(reportOf([ISSUED]));

function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

test('it needs nothing but itself', () => {
  expect(HTML.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true);
  expect(HTML).toContain('<title>Báo cáo số 07/BC-STNMT – Kết quả công tác quý I năm 2024</title>');
  expect(HTML).not.toMatch(/<script|<link|src=|@import|url\(/);
});

test('a bound figure says what it is, and from what', () => {
  expect(HTML).toMatch(
    /<data value="9" data-fact="giay-chung-nhan" data-kind="\w+" data-unit="giấy" data-indicator="[^"]+" data-observation="[^"]+" data-trace="09 giấy[^"]*" tabindex="0" aria-describedby="nguon-1">09 giấy<\/data>/,
  );
});

test('a citation says which document it is of', () => {
  const html = reportToHtml(reportOf([]));
  expect(html).toMatch(
    /<cite data-document="[^"]+" data-number="12\/QĐ-UBND" data-issued-on="2024-01-05" data-issuer="UBND tỉnh Lâm Đồng"/,
  );
  expect(html).toContain('Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Lâm Đồng');
});

test('every explanation is there once, for the term that names it', () => {
  const explained = attributes(HTML, 'aria-describedby');
  expect(explained.length).toBeGreaterThan(3);
  expect(attributes(HTML, 'id')).toEqual(expect.arrayContaining([...explained]));
  expect(new Set(explained).size).toBe(explained.length);
});

test('a note and its call lead to each other, and no id is given twice', () => {
  const ids = attributes(HTML, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  const targets = attributes(HTML, 'href').map((href) => href.slice(1));
  expect(targets).toEqual(['chu-thich-1', 'goi-1']);
  expect(ids).toEqual(expect.arrayContaining([...targets]));
});

test('words that look like markup are words', () => {
  const record = quarterRecord({ results: [result('1', words('a < b & "c" <script>'))] });
  expect(reportToHtml(reportOf([record]))).toContain('a &lt; b &amp; &quot;c&quot; &lt;script&gt;');
});

test('bullets in a row are one list', () => {
  const body = /<div class="body">.*?<\/div>/s.exec(HTML)?.[0] ?? '';
  expect(body.match(/<ul class="dashes">/g)).toHaveLength(5);
  expect(body.match(/<li>/g)).toHaveLength(5);
});

test('a draft says so, and ends with the plan that it follows', () => {
  const html = reportToHtml(reportOf([ISSUED], Q2));
  expect(html).toContain('<p class="draft">DỰ THẢO</p>');
  expect(html).toMatch(/<section class="body followed-plan"><h2>Kế hoạch đã đề ra.*<\/section>/s);
});
