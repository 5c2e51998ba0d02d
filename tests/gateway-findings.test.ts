import { describe, expect, test } from 'vitest';
import { gateway } from './gateway-of.ts';
import { gatewayOver } from './gateway-over-http.ts';
import { alteredCopy, BINH_THUAN, DEMO, recordedStore } from './recorded-store.ts';

describe('findings', () => {
  test('a report tells what the checks find in it, each by its place and in both languages', async () => {
    const { ask } = await gateway(BINH_THUAN);
    const { data, errors } = await ask(`{ report(agency: "binh-thuan/skhcn", period: "2023-Q1") {
      all: findings { id rule severity place { path text start end line column } evidence }
      errors: findings(severity: ERROR) { rule severity message english: message(language: EN) } } }`);
    expect(errors).toBeUndefined();
    const { all, errors: worst } = data.report;
    expect(worst).toEqual([
      {
        rule: 'DOC-01',
        severity: 'ERROR',
        message: expect.stringContaining('638/KH-UBND'),
        english: expect.stringContaining('638/KH-UBND'),
      },
    ]);
    expect(worst[0].message).not.toBe(worst[0].english);
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(all.length);
    for (const { place } of all) {
      expect(place).toMatchObject({ line: null, column: null });
      expect(place.text.slice(place.start, place.end)).not.toBe('');
    }
  });

  test('a report is held against the one before, where that is recorded', async () => {
    const heading = '## 1.1.1 Cấp giấy chứng nhận\n\n';
    const told = `${heading}- Đã ban hành quy trình cấp giấy chứng nhận và niêm yết tại 12 xã, phường để nhân dân biết, thực hiện.\n`;
    const folder = alteredCopy(DEMO, [
      ['2023/Q1.md', heading, told],
      ['2023/Q2.md', heading, told],
    ]);
    const { ask } = await gateway(folder);
    const query = `{ reports(filter: { agency: "demo/sotnmt" }, first: 5) {
      edges { node { period findings { rule } } } } }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const toldBefore = data.reports.edges.map(
      ({ node }: { node: { period: string; findings: { rule: string }[] } }) => [
        node.period,
        node.findings.some(({ rule }) => rule === 'CPY-02'),
      ],
    );
    expect(toldBefore).toEqual([
      ['2024-Q1', false],
      ['2023-Q4', false],
      ['2023-Q3', false],
      ['2023-Q2', true],
      ['2023-Q1', false],
    ]);
  });

  test('any text can be checked, and one that is too long is refused', async () => {
    const { ask } = await gateway();
    const query = `query ($text: String!) { checkText(text: $text) {
      rule severity place { path line column start end } evidence computation suggestion(language: EN) } }`;
    const { data } = await ask(query, {
      text: 'Khảo sát 15 mẫu, gồm: 05 mẫu dầu DO, 09 mẫu xăng và 02 mẫu xăng E5.\n',
    });
    expect(data.checkText).toEqual([
      {
        rule: 'SUM-01',
        severity: 'ERROR',
        place: { path: 'L1', line: 1, column: 10, start: 9, end: expect.any(Number) },
        evidence: expect.stringMatching(/^15/),
        computation: '05 + 09 + 02 = 16 ≠ 15',
        suggestion: expect.any(String),
      },
    ]);
    expect((await ask(query, { text: '' })).data.checkText).toEqual([]);
    const tooLong = { text: 'a'.repeat(1_000_001) };
    expect((await ask(query, tooLong)).errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    const generous = await gatewayOver(await recordedStore(), { limits: { cost: 2_000_000 } });
    const { errors } = await generous.ask(query, tooLong);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TEXT_TOO_LONG', longest: 1_000_000 });
  });
});
