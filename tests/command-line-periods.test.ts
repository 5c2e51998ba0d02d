import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { baocao, type Run } from './command-line-process.ts';
import { BINH_THUAN, DEMO } from './recorded-store.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SEED = ['binh-thuan/skhcn', '2023-Q1'];
const AGENCY = 'demo/sotnmt';

/** Both examples recorded; nothing here changes them. */
const folder = mkdtempSync(join(tmpdir(), 'baocao-test-'));

beforeAll(async () => {
  expect((await baocao(folder, 'import', BINH_THUAN, DEMO, '--apply')).code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(...args: readonly string[]): Promise<Run> {
  return baocao(folder, ...args);
}

describe.concurrent('baocao trace', () => {
  test('tells where 15,6 % and 4,8 % of the seed come from', async () => {
    expect(await ask('trace', ...SEED, '15,6%', '4,8 %')).toEqual({
      code: 0,
      stdout: `\
4,8%   thu-ky-thuat-do-luong.percent  340 triệu đồng / 7,1 tỷ đồng = 4,8%, Báo cáo 258/BC-SKHCN, tính đến 03/3/2023
15,6%  kiem-tra.percent               12/77 tổ chức, cá nhân = 15,6%, Báo cáo 258/BC-SKHCN
`,
      stderr: '',
    });
  });

  test('of an indicator tells every number, its quarters summed', async () => {
    const { stdout } = await ask('trace', AGENCY, '2023-H1', 'gcn-lan-dau', '--lang', 'vi');
    expect(stdout).toContain(
      'lũy kế               gcn-lan-dau             218 giấy chứng nhận (quý I năm 2023, Báo cáo 45/BC-STNMT) + 254 giấy chứng nhận (quý II năm 2023, Báo cáo 98/BC-STNMT) = 472 giấy chứng nhận\n',
    );
  });

  test('a figure that is not there fails and says how to ask', async () => {
    const outcome = await ask('trace', ...SEED, '15,6%', '99%');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain('has no figure or indicator: 99%.');
  });
});

describe.concurrent('baocao carry-over', () => {
  test('of the seed, tasks 6 and 10 are left out of the plan, and III.2 is of no task', async () => {
    const { code, stdout } = await ask('carry-over', ...SEED);
    expect(code).toBe(0);
    const [, gaps = '', orphans = ''] = stdout.split(
      /^(?:Tasks that the next plan leaves out|Planned items of no task)$/m,
    );
    expect(gaps.match(/^\d+\./gm)).toEqual(['6.', '10.']);
    expect(orphans.match(/^\d+\./gm)).toEqual(['2.']);
    expect(orphans).toContain('giải ngân vốn đầu tư công');
  });

  test('holds a quarter against the plan before it', async () => {
    const { stdout } = await ask('carry-over', AGENCY, '2023-Q2', '--lang', 'vi');
    expect(stdout).toMatch(/^6\. {2}Tham mưu .* hoàn thành ngày 29\/5\/2023$/m);
    expect(stdout).toMatch(/^Việc đã đề ra trong 2023-Q1$/m);
    expect(stdout).toMatch(/^6\. {2}Khắc phục .* chuyển kỳ sau$/m);
  });

  test('a year that plans nothing leaves nothing out', async () => {
    const { stdout } = await ask('carry-over', AGENCY, '2023');
    expect(stdout).not.toContain('leaves out');
    expect(stdout).not.toContain('hint');
  });

  test('--propose prints an evaluation and a plan as they stand in a quarter’s file', async () => {
    const { stdout } = await ask('carry-over', ...SEED, '--propose');
    expect(stdout).toMatch(
      /^# Đánh giá chung\n\nTrong quý I năm 2023, 10\/10 nhiệm vụ[\s\S]*\n\n# Nhiệm vụ trọng tâm trong quý II năm 2023\n\n1\. /,
    );
    expect(stdout.match(/^\d+\. /gm)).toHaveLength(10);
    expect(stdout).toMatch(/\S\n$/);
  });
});

describe.concurrent('baocao indicators', () => {
  test('prints window, due day and numbers of each period', async () => {
    const { code, stdout } = await ask(
      ...['indicators', AGENCY, '2023-Q1', '2023-H1', '2023-9M', '2023', '--lang', 'vi'],
    );
    expect(code).toBe(0);
    const periods = stdout.split(/^(?=Sở Tài nguyên và Môi trường .* · )/m);
    expect(periods).toHaveLength(4);
    for (const [index, [head, window, due, ...rows]] of PRINTED.entries()) {
      const lines = periods[index]?.split('\n') ?? [];
      expect(lines[0]).toMatch(new RegExp(`· ${head}$`));
      expect(lines[1]).toContain(`Chốt số liệu: ${window} (Quyết định số 15/2022/QĐ-UBND`);
      expect(lines[2]).toContain(`Hạn gửi: ${due}`);
      expect(lines[2]).toContain('(Quyết định số 15/2022/QĐ-UBND');
      for (const [name, cells] of rows as readonly (readonly [string, readonly string[]])[]) {
        const row = lines.find((line) => line.startsWith(name)) ?? '';
        expect(row.split(/ {2,}/).slice(2), `${head} ${name}`).toEqual(cells);
      }
    }
  });

  test('says why a number is not there, and by how much an estimate missed', async () => {
    const { stdout } = await ask('indicators', AGENCY, '2023-Q3', '2024-Q1', '2024-Q2');
    expect(stdout).toContain(
      '2023-Q2 was estimated at 6.200 and came out at 5.900 (−300 triệu đồng)\n',
    );
    expect(stdout).toContain('giao cho tổ chức, cá nhân: not applicable\n');
    expect(stdout).toContain('được thu gom, xử lý: no figure yet\n');
    expect(stdout).toMatch(/No figure of the period is recorded yet\.\n$/);
  });

  test('no line of a table is wider than the terminal', async () => {
    const { stdout } = await ask('indicators', AGENCY, '2023-Q3');
    const rows = stdout.split('\n').slice(4, -4);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
  });
});

/** Head, window, due day; then rows by the first words of a name, from the target on. */
const PRINTED = [
  [
    '2023-Q1 · 45/BC-STNMT',
    '11/12/2022 – 10/3/2023',
    '20/3/2023, thay cho 18/3/2023 là thứ Bảy',
    ['Giấy chứng nhận quyền', ['960', '218', '22,7%']],
    ['Huyện, thành phố', ['08', '03', '37,5%', '10/3/2023']],
  ],
  [
    '2023-H1',
    '11/12/2022 – 10/6/2023',
    '19/6/2023, thay cho 18/6/2023 là Chủ nhật',
    ['Giấy chứng nhận quyền', ['960', '472', '49,2%']],
    ['Thu tiền cấp quyền', ['24.000', '11.600 (ước)', '48,3%']],
  ],
  [
    '2023-9M',
    '11/12/2022 – 10/9/2023',
    '18/9/2023',
    ['Giấy chứng nhận quyền', ['960', '723', '75,3%']],
    ['Cuộc kiểm tra', ['21/24', '87,5%']],
  ],
  [
    '2023',
    '11/12/2022 – 10/12/2023',
    '18/12/2023',
    ['Giấy chứng nhận quyền', ['960', '926', '96,5%']],
    ['Xã, phường', ['40', '40', '100,0%', '10/12/2023']],
  ],
] as const;

describe.concurrent('baocao compare', () => {
  test('two periods, in words: facts, each indicator with its difference, each task once', async () => {
    const { code, stdout } = await ask('compare', AGENCY, '2023-Q1', '2023-Q2', '--lang', 'vi');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2023-Q1 \(45\/BC-STNMT\) → 2023-Q2 \(98\/BC-STNMT\)\n/);
    expect(stdout).toContain('\n  Hạn gửi: 20/3/2023 → 19/6/2023\n');
    expect(stdout).toContain(
      '\n      trong kỳ         218 giấy chứng nhận → 254 giấy chứng nhận (+36 giấy chứng nhận)\n',
    );
    expect(stdout).toContain('\n      trong kỳ, tỷ lệ   90,9% → 92,1% (+1,2 điểm %)\n');
    expect(stdout).toContain(
      '\n      tien-phat: 185 triệu đồng → 120 triệu đồng (−65 triệu đồng)\n',
    );
    const headings = stdout.match(/^Nhiệm vụ [\d.]+:/gm) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(stdout).not.toMatch(/[A-Z]+_[A-Z]+|PERIOD|STATUS|COMPLETED|[A-Z] → [A-Z]{4}/);
  });

  test('as JSON it is what core compares', async () => {
    const { stdout } = await ask('compare', AGENCY, '2023-Q1', '2023-Q2', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ isSame: false, before: { period: '2023-Q1' } });
  });

  test('a report is the same as itself', async () => {
    const { stdout } = await ask('compare', AGENCY, '2023-Q1@1', '2023-Q1');
    expect(stdout).toMatch(/^2023-Q1 edition 1 [\s\S]*The two reports are the same\.\n$/);
  });

  test.each(['0', 'x', '9', '1@1', ''])(
    'there is no edition @%s, and those that there are stand there',
    async (edition) => {
      const outcome = await ask('compare', AGENCY, `2023-Q1@${edition}`, '2023-Q1');
      expect(outcome).toMatchObject({ code: 1, stdout: '' });
      expect(outcome.stderr).toBe(
        `There is no edition “${edition}” of 2023-Q1. There are: 2023-Q1@1.\n`,
      );
    },
  );
});

describe.concurrent('a slip in agency or period', () => {
  const COMMANDS = ['indicators', 'trace', 'carry-over', 'history'];

  test.each(COMMANDS)('%s says what there is', async (command) => {
    const [agency, period] = await Promise.all([
      ask(command, 'demo/sotmnt', '2023-Q1', '--lang', 'vi'),
      ask(command, AGENCY, '2023-Q5'),
    ]);
    expect([agency.code, agency.stdout, period.code, period.stdout]).toEqual([1, '', 1, '']);
    expect(agency.stderr).toContain('Đã có: binh-thuan/skhcn, demo/sotnmt.');
    expect(period.stderr).toContain('2023-Q1, 2023-Q4, 2023-H1, 2023-9M, 2023');
  });
});
