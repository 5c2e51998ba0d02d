import { QUARTER_QUERY } from '@baocao/gateway';
import { describe, expect, test } from 'vitest';
import { gateway } from './gateway-of.ts';
import { answered } from './graphql-post.ts';
import { BINH_THUAN } from './recorded-store.ts';

describe('downloads', () => {
  test.each(['json', 'md', 'txt', 'html'])(
    '%s is what the report says it is, and is not sent twice',
    async (format) => {
      const { ask, base } = await gateway(BINH_THUAN);
      const { data } = await ask(QUARTER_QUERY);
      const { url } = data.report.downloads.find(
        (each: { format: string }) => each.format === format,
      );
      const response = await fetch(base + url);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Nguyễn Hoài Trung');
      const again = await fetch(base + url, {
        headers: { 'if-none-match': response.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    },
  );

  test('a Word document has its type and is called by the report’s number', async () => {
    const { base } = await gateway(BINH_THUAN);
    const { headers, status } = await fetch(`${base}/reports/binh-thuan/skhcn/2023-Q1.docx`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(headers.get('content-disposition')).toBe('inline; filename="258_BC-SKHCN.docx"');
  });

  test('a web page may run no program and ask for nothing', async () => {
    const { base } = await gateway(BINH_THUAN);
    const { headers } = await fetch(`${base}/reports/binh-thuan/skhcn/2023-Q1.html`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('what is not there says what is', async () => {
    const { base } = await gateway(BINH_THUAN);
    const told = async (path: string, init = {}) => {
      const { status, code, text } = await answered(`${base}${path}`, init);
      return [status, code, text];
    };
    expect(await told('/reports/binh-thuan/skhcn/2022-Q1.txt')).toEqual([
      404,
      'NO_TASK_LIST',
      expect.stringMatching(/for: 2023\..*của các năm: 2023\./s),
    ]);
    expect(await told('/reports/binh-thuan/skhcn/2023-Q1.xls')).toEqual([
      404,
      'UNKNOWN_FORMAT',
      expect.stringContaining('json, md, txt, html, docx, pdf'),
    ]);
    expect(await told('/nowhere')).toEqual([404, 'NOTHING_HERE', expect.any(String)]);
    const removal = { method: 'DELETE' };
    expect(await told('/reports/binh-thuan/skhcn/2023-Q1.txt', removal)).toEqual([
      405,
      'NO_SUCH_METHOD',
      expect.stringContaining('GET'),
    ]);
  });
});
