import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { baocao } from './command-line-process.ts';
import { recordedOnce, tamper } from './command-line-store.ts';
import { alteredCopy, DEMO } from './recorded-store.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const DRAFT = ['demo/sotnmt', '2024-Q1'];
const ISSUED = ['demo/sotnmt', '2023-Q1'];
const OFFICER = ['--by', 'Nguyễn Văn A'];
const APPROVER = ['--by', 'Trần Thị B', '--role', 'approver'];

const { recorded, store } = recordedOnce(DEMO);

function issue(number: string, on: string, signer = 'giam-doc'): readonly string[] {
  return [...APPROVER, '--number', number, '--on', on, '--signer', signer];
}

describe('from draft to issue', () => {
  test('each step in its turn, by whom it is for, told in the history', async () => {
    const { take, refused } = store();
    expect(await take('history', ...DRAFT)).toContain('no step has been taken. Hand it in with:');
    expect(await refused('approve', ...DRAFT, ...APPROVER)).toContain(
      'What can be done now: submit',
    );
    expect(await take('submit', ...DRAFT, ...OFFICER)).toMatch(
      /^demo\/sotnmt 2024-Q1: submitted\nNext: /,
    );
    expect(await refused('approve', ...DRAFT, ...OFFICER)).toContain('--role approver');
    expect(await refused('return', ...DRAFT, ...APPROVER, '--remarks', ' ')).toContain(
      'without remarks',
    );
    const remarks = ['--remarks', 'Xem lại mục 3', '--lang', 'vi'];
    expect(await take('return', ...DRAFT, ...APPROVER, ...remarks)).toMatch(
      /^demo\/sotnmt 2024-Q1: bị trả lại\nTiếp theo: /,
    );
    expect(await refused('submit', ...DRAFT, ...OFFICER, '--lang', 'vi')).toContain(
      'Lúc này có thể: sửa',
    );
    await take('revise', ...DRAFT, ...OFFICER);
    await take('submit', ...DRAFT, ...OFFICER);
    await take('approve', ...DRAFT, ...APPROVER);
    expect(await refused('issue', ...DRAFT, ...issue('98/BC-STNMT', '2024-03-01'))).toMatch(
      /^Not ready to be issued: 1 obstacle\.[\s\S]*\ndate\b/,
    );
    expect(await take('issue', ...DRAFT, ...issue('47/BC-STNMT', '2024-03-15'))).toMatch(
      /^demo\/sotnmt 2024-Q1: issued · 47\/BC-STNMT · sha256:[0-9a-f]{64}\n$/,
    );
    expect(await refused('issue', ...DRAFT, ...issue('48/BC-STNMT', '2024-03-16'))).toContain(
      'Write amends: 47/BC-STNMT',
    );
    const history = await take('history', ...DRAFT, '--lang', 'vi');
    expect(history).toMatch(/^demo\/sotnmt 2024-Q1 \(giờ Việt Nam\)\nBản 1: đã phát hành\n/);
    const steps = history.trimEnd().split('\n').slice(2);
    expect(steps.map((line) => line.trim().split(/ {2,}/).slice(1))).toEqual([
      ['trình', 'Nguyễn Văn A (chuyên viên)'],
      ['trả lại', 'Trần Thị B (người duyệt)', '“Xem lại mục 3”'],
      ['đưa về dự thảo', 'Nguyễn Văn A (chuyên viên)'],
      ['trình', 'Nguyễn Văn A (chuyên viên)'],
      ['duyệt', 'Trần Thị B (người duyệt)'],
      ['phát hành', 'Trần Thị B (người duyệt)', 'số 47/BC-STNMT ngày 15/3/2024'],
    ]);
    expect(await take('verify')).toBe(
      'demo/sotnmt: 5 issued reports, the chain is whole.\ndemo/sotnmt: 7 changes in the log, the log is whole.\ndemo/sotnmt: 5 reports kept, as made again of the records.\n',
    );
  });

  test('what stands against issuing is shown in its words, passage by passage', async () => {
    const { take, refused } = store();
    const faulty = alteredCopy(DEMO, [
      [
        '2024/Q1.md',
        '- Thẩm định, cấp [04',
        '- Kiểm tra 15 mẫu, gồm: 05 mẫu dầu, 09 mẫu xăng và 02 mẫu khác. Thẩm định, cấp [04',
      ],
      ['agency.yaml', 'to: 2025-08-31', 'to: 2024-02-29'],
    ]);
    await take('import', faulty, '--apply');
    await take('submit', ...DRAFT, ...OFFICER);
    await take('approve', ...DRAFT, ...APPROVER);
    const obstacles = await refused('issue', ...DRAFT, ...issue('45/BC-SKHCN', '2024-03-15'));
    expect(obstacles).toMatch(/^Not ready to be issued: 7 obstacles\./);
    expect(obstacles).toContain(
      '\nsections/0/tasks/6/groups/0/results/0 (section I, task 3, result 1)\n',
    );
    const lines = obstacles.split('\n');
    const at = lines.findIndex((line) => line.startsWith('- SUM-01: The parts add up to 16'));
    const quoted = lines[at - 2] ?? '';
    expect(quoted.slice(lines[at - 1]?.indexOf('^')).slice(0, 2)).toBe('15');
    expect(obstacles).toContain('- The number “05” is bound to nothing.');
    expect(obstacles).toContain('does not bear BC-STNMT');
    expect(obstacles).toContain('is not in office on 2024-03-15 (from 2020-09-01 to 2024-02-29)');
    expect(await refused('issue', ...DRAFT, ...issue('47/BC-STNMT', '2024-03-15', 'gd'))).toContain(
      'Choose one of: giam-doc, pho-giam-doc',
    );
    expect(await take('history', ...DRAFT)).toContain('Edition 1: approved\n');
  });

  test.concurrent.each([
    [['submit', ...DRAFT], "required option '--by <name>'"],
    [
      ['submit', ...DRAFT, '--by', '', '--lang', 'vi'],
      "'--by <name>' không nhận ''. Hãy ghi họ tên.",
    ],
    [
      ['submit', ...DRAFT, '--by', 'A', '--role', 'boss', '--lang', 'vi'],
      'Chọn một trong: officer',
    ],
    [
      ['submit', 'demo/sotnmt', '2024-Q3', '--by', 'A'],
      'Nothing is recorded of demo/sotnmt for 2024-Q3',
    ],
    [['issue', ...DRAFT, ...issue('47-BC', '2024-03-15')], '“47-BC” is no document number'],
    [['issue', ...DRAFT, ...issue('47/BC-STNMT', '15/3/2024')], '“15/3/2024” is no day'],
    [['issue', ...DRAFT, ...issue('47/BC-STNMT', '2024-02-30')], '“2024-02-30” is no day'],
    [['return', ...DRAFT, ...APPROVER], "required option '--remarks <words>'"],
    [['verify', 'demo/sotmnt'], 'There are: demo/sotnmt.'],
  ])('%j is refused with what to do', async (args, says) => {
    const { code, stdout, stderr } = await baocao(recorded, ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(says);
  });
});

describe('a correction', () => {
  test('is refused without amends; then begun as a draft, gone on with, issued and compared', async () => {
    const { take, refused } = store();
    const folder = alteredCopy(DEMO, [
      ['2023/Q1.md', 'gcn-lan-dau: 218', 'gcn-lan-dau: 221'],
      ['2023/Q1.md', 'gcn-nong-thon: 97', 'gcn-nong-thon: 100'],
      ['2023/Q1.md', '[218 giấy', '[221 giấy'],
      ['2023/Q1.md', '[97 giấy', '[100 giấy'],
    ]);
    const amend = (from: string, to: string): void => {
      const path = join(folder, '2023/Q1.md');
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    };
    expect(await refused('import', folder, '--apply')).toContain('amends: 45/BC-STNMT');
    amend('number: 45/BC-STNMT\nissuedOn: 2023-03-17\nsigner: giam-doc\n', 'amends: 45/BC-STNMT\n');
    const begun = await take('import', folder, '--apply', '--lang', 'vi');
    expect(begun).toContain('số, ngày, người ký: 45/BC-STNMT ngày 17/3/2023, giam-doc → —\n');
    expect(begun).toContain('sửa báo cáo trước: — → đính chính 45/BC-STNMT\n');
    expect(begun).toMatch(/Đã ghi nhận\.\n {2}2023-Q1, bản 2: bắt đầu bản sửa\n$/);
    expect(await take('submit', ...ISSUED, ...OFFICER)).toMatch(
      /^demo\/sotnmt 2023-Q1, edition 2: submitted\n/,
    );
    amend('Trong quý, đã cấp', 'Trong quý I, đã cấp');
    expect(await take('import', folder, '--apply')).toMatch(
      /Recorded\.\n {2}2023-Q1, edition 2: back to draft\n$/,
    );
    expect(await take('report', ...ISSUED)).toContain('đã cấp lần đầu 218 giấy chứng nhận');
    expect(await take('report', 'demo/sotnmt', '2023-Q1@2')).toContain('lần đầu 221 giấy');
    amend(
      'amends: 45/BC-STNMT\n',
      'amends: 45/BC-STNMT\nnumber: 52/BC-STNMT\nissuedOn: 2023-04-03\nsigner: giam-doc\n',
    );
    expect(await take('import', folder)).toContain(
      '2023-Q1: changed; recorded as issued, 52/BC-STNMT\n',
    );
    await take('import', folder, '--apply');
    const compared = await take('compare', 'demo/sotnmt', '2023-Q1@1', '2023-Q1@2');
    expect(compared).toMatch(
      /^2023-Q1 edition 1 \(45\/BC-STNMT\) → 2023-Q1 edition 2 \(52\/BC-STNMT\)\n/,
    );
    expect(compared).toContain('  Status: amended → issued\n');
    expect(compared).toContain('  Corrects: — → amends 45/BC-STNMT\n');
    expect(compared.match(/^ {6}in the period .*/gm)).toEqual([
      '      in the period  218 giấy chứng nhận → 221 giấy chứng nhận (+3 giấy chứng nhận)',
      '      in the period  97 giấy chứng nhận → 100 giấy chứng nhận (+3 giấy chứng nhận)',
    ]);
    const history = await take('history', ...ISSUED);
    expect(history).toMatch(
      /Edition 1: amended\n.* 45\/BC-STNMT of 2023-03-17\n.* by 52\/BC-STNMT\n/,
    );
    expect(history).toMatch(
      /Edition 2: issued\n.*correction begun[\s\S]* 52\/BC-STNMT of 2023-04-03\n$/,
    );
    expect(await take('verify', 'demo/sotnmt')).toContain('5 issued reports');
  });
});

describe('baocao verify', () => {
  test.each([
    [
      `update issued_report set bytes = replace(bytes, '254', '255') where sequence = 2`,
      'Bản phát hành thứ 2 (98/BC-STNMT): nội dung hoặc mã băm đã bị sửa',
    ],
    ['delete from issued_report where sequence = 4', 'Báo cáo 214/BC-STNMT (kỳ 2023-Q4, bản 1)'],
  ])('names the report after %s', async (statement, says) => {
    const { folder, ask } = store();
    await tamper(folder, 'issued_report', statement);
    const { code, stdout } = await ask('verify', '--lang', 'vi');
    expect(code).toBe(1);
    expect(stdout).toContain(`demo/sotnmt: ${says}`);
  });

  test('data that cannot be read are told as such', async () => {
    const { folder, refused } = store();
    await tamper(
      folder,
      'kept_report',
      `update kept_report set sections = x'' where period = '2023-Q2'`,
    );
    expect(await refused('report', 'demo/sotnmt', '2023-Q2')).toContain('damaged data');
  });
});
