import { describe, expect, test, vi } from 'vitest';
import { serving } from './command-line-process.ts';
import { recordedOnce, storeIn, tamper } from './command-line-store.ts';
import { alteredCopy, DEMO, temporaryFolder } from './recorded-store.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const DRAFT = ['demo/sotnmt', '2024-Q1'];
const OFFICER = ['--by', 'Nguyễn Văn A'];
const APPROVER = ['--by', 'Trần Thị B', '--role', 'approver'];
const ORDER = ['--number', '47/BC-STNMT', '--on', '2024-03-15', '--signer', 'giam-doc'];

const { store } = recordedOnce(DEMO);

describe('under one key', () => {
  test('an import is done once, answered alike, and no other goes by it', async () => {
    const { take, refused } = storeIn(temporaryFolder());
    const key = ['--apply', '--key', 'nhập quý I'];
    const first = await take('import', DEMO, ...key);
    expect(first).toContain('45/BC-STNMT');
    expect(await take('import', DEMO, ...key)).toBe(first);
    const other = alteredCopy(DEMO, [['2024/Q1.md', '- Thẩm định, cấp', '- Đã thẩm định, cấp']]);
    expect(await refused('import', other, ...key)).toMatch(
      /^The key “nhập quý I” was used for another request; nothing was done\./,
    );
    expect(await refused('import', other, ...key, '--lang', 'vi')).toMatch(
      /^Khóa “nhập quý I” đã dùng cho một yêu cầu khác; chưa làm gì\./,
    );
    expect(JSON.parse(await take('changes', 'demo/sotnmt', '--format', 'json'))).toMatchObject([
      { sequence: 1, operation: 'IMPORT', key: 'nhập quý I', actor: { role: 'ADMIN' } },
    ]);
  });

  test('each step is taken once and answered alike, wherever the report has come since', async () => {
    const { take, refused } = store();
    const submit = ['submit', ...DRAFT, ...OFFICER, '--key', 't1'];
    const sendBack = ['return', ...DRAFT, ...APPROVER, '--key', 't1', '--remarks'];
    const first = await take(...submit);
    const returned = await take(...sendBack, 'Xem lại mục 3');
    expect(await take(...submit)).toBe(first);
    expect(await take(...sendBack, 'Xem lại mục 3')).toBe(returned);
    expect(await refused(...sendBack, 'Xem lại mục 4')).toContain('“t1” was used for another');
    const revise = ['revise', ...DRAFT, ...OFFICER, '--key', 't1'];
    expect(await take(...revise)).toBe(await take(...revise));
    await take(...submit.slice(0, -1), 't2');
    const approve = ['approve', ...DRAFT, ...APPROVER, '--key', 't1'];
    expect(await take(...approve)).toBe(await take(...approve));
    const issue = ['issue', ...DRAFT, ...APPROVER, ...ORDER, '--key', 't1'];
    const issued = await take(...issue);
    expect(issued).toContain('issued · 47/BC-STNMT · sha256:');
    expect(await take(...issue)).toBe(issued);
    const { length } = JSON.parse(await take('changes', 'demo/sotnmt', '--format', 'json'));
    expect(length).toBe(7);
    expect(await take('verify')).toContain('7 changes in the log, the log is whole.');
  });

  test.each([
    ['', 'en', '--key: a key is 1 to 200 printable characters. Write it as submit-2024-Q1.'],
    ['a\nb', 'vi', '--key: khóa gồm 1 đến 200 ký tự in được. Viết như trinh-2024-Q1.'],
    ['k'.repeat(201), 'en', '--key: '],
  ])('%j is no key', async (key, lang, says) => {
    const { refused } = store();
    const more = ['--key', key, '--lang', lang];
    expect(await refused('submit', ...DRAFT, ...OFFICER, ...more)).toContain(says);
    expect(await refused('import', DEMO, '--apply', ...more)).toContain(says);
  });

  test('a step asked of one gateway is known to the next that serves the store', async () => {
    const { folder, take } = store();
    const first = await serving(folder, ...OFFICER);
    const asked = 'agency: "demo/sotnmt", period: "2024-Q1", key: "g1"';
    const before = await submit(first.address, asked);
    expect(before).toMatchObject({ __typename: 'StepTaken', report: { status: 'SUBMITTED' } });
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    const second = await serving(folder, ...OFFICER);
    expect(await submit(second.address, asked)).toEqual(before);
    expect(await submit(second.address, `${asked}, expectedRevision: 3`)).toMatchObject({
      code: 'KEY_REUSED',
    });
    // Who types the command is the same person, under the same key.
    expect(await take('submit', ...DRAFT, ...OFFICER, '--key', 'g1')).toContain(': submitted\n');
    const { length } = JSON.parse(await take('changes', 'demo/sotnmt', '--format', 'json'));
    expect(length).toBe(2);
  });
});

/** What the gateway at this address answers to a submission. */
async function submit(address: string, asked: string): Promise<unknown> {
  const query = `mutation { submitReport(${asked}) {
    __typename ... on StepTaken { report { id status revision } } ... on Refusal { code message } } }`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { submitReport: unknown } };
  return data.submitReport;
}

describe('--expect-revision', () => {
  test('a step is taken only where the report is what was looked at', async () => {
    const { take, refused } = store();
    const { revision } = JSON.parse(await take('report', ...DRAFT, '--format', 'json'));
    const submit = ['submit', ...DRAFT, ...OFFICER, '--expect-revision'];
    expect(await refused(...submit, String(revision + 1))).toMatch(
      new RegExp(`changed since .* \\(revision ${revision + 1} then, ${revision} now\\)`),
    );
    await take(...submit, String(revision));
    const approve = ['approve', ...DRAFT, ...APPROVER, '--expect-revision', String(revision)];
    expect(await refused(...approve, '--lang', 'vi')).toContain(
      `(lúc xem: lần ghi ${revision}; nay: lần ghi ${revision + 1}). Chưa ghi nhận gì`,
    );
    expect(await refused(...submit, '1.5', '--lang', 'vi')).toContain(
      'Viết một số nguyên từ 1 đến',
    );
  });
});

describe('baocao changes', () => {
  test('tells who did what to which part, the latest change first', async () => {
    const { take } = store();
    const altered = alteredCopy(DEMO, [
      ['2024/Q1.md', '- Thẩm định, cấp', '- Đã thẩm định, cấp'],
      ['agency.yaml', 'name: Sở Tài nguyên và Môi trường (dữ', 'name: Sở Nông nghiệp (dữ'],
    ]);
    await take('import', altered, '--apply');
    await take('submit', ...DRAFT, ...OFFICER, '--key', 'trình 1');
    await take('approve', ...DRAFT, ...APPROVER);
    await take('issue', ...DRAFT, ...APPROVER, ...ORDER);
    const log = await take('changes', 'demo/sotnmt', '--lang', 'vi');
    expect(log).toMatch(/^demo\/sotnmt \(giờ Việt Nam\)\n5 {2}\d/);
    expect(log).toMatch(
      /\n3 .* {2}Nguyễn Văn A \(chuyên viên\) +trình · khóa “trình 1”\n {3}bước 1 của báo cáo 2024-Q1: trình\n2 /,
    );
    expect(log).toMatch(
      /\n5 .* Trần Thị B \(người duyệt\) +phát hành\n[\s\S]* {3}báo cáo đã phát hành 47\/BC-STNMT: mới\n[\s\S]*nội dung ghi nhận kỳ 2024-Q1: 1 chỗ thay đổi\n {6}số, ngày, người ký: — → 47\/BC-STNMT ngày 15\/3\/2024, giam-doc\n4 /,
    );
    const english = await take('changes', 'demo/sotnmt', '--before', '3');
    expect(english).toMatch(/\n2 .* \(admin\) +folder recorded\n {3}agency: 1 difference\n/);
    expect(english).toMatch(/\n {3}record of 2024-Q1: \d+ differences?\n {6}results\//);
    const [, past = ''] = english.split(/^1 {2}/m);
    for (const part of [
      'agency: new',
      'task list of 2023: new',
      'record of 2024-Q1: new',
      'step 1 of the report of 2023-Q1: recorded as issued',
      'issued report 45/BC-STNMT: new',
    ]) {
      expect(past).toContain(`\n   ${part}\n`);
    }
    expect(past).toMatch(/\n {3}\d+ documents: new\n$/);

    const page = await take('changes', 'demo/sotnmt', '--limit', '2');
    expect(page).toMatch(/\n4 [\s\S]*\nBefore that: baocao changes demo\/sotnmt --before 4\n$/);
    const json = JSON.parse(await take('changes', 'demo/sotnmt', '--format', 'json'));
    expect(json.map(({ operation }: { operation: string }) => operation)).toEqual([
      ...['ISSUE', 'APPROVE', 'SUBMIT', 'IMPORT', 'IMPORT'],
    ]);
    expect(json[2]).toMatchObject({
      agency: 'demo/sotnmt',
      sequence: 3,
      key: 'trình 1',
      actor: { name: 'Nguyễn Văn A', role: 'OFFICER' },
      parts: [{ table: 'report_state', before: null, after: { status: 'SUBMITTED' } }],
      previous: json[3].digest,
    });
  });

  test('says what there is where it is asked for what is not', async () => {
    const { take, refused } = store();
    expect(await take('changes', 'demo/sotnmt', '--before', '1')).toBe(
      'demo/sotnmt: there is no change before 1.\n',
    );
    expect(await refused('changes', 'demo/sotmnt')).toContain('There are: demo/sotnmt.');
    expect(await refused('changes', 'demo/sotnmt', '--limit', '0')).toContain('from 1 to 1000');
  });
});

describe('baocao verify', () => {
  test.each([
    [
      `update change set content = replace(content, 'Nguyễn Văn A', 'Nguyễn Văn B') where sequence = 2`,
      'Change 2 of the log: its content or its digest was altered. Restore it from a backup',
      'Thay đổi thứ 2 trong nhật ký: nội dung hoặc mã băm đã bị sửa. Hãy khôi phục',
    ],
    [
      'delete from change where sequence = 1',
      'Change 1 of the log: has another number than is due',
      'Thay đổi thứ 1 trong nhật ký: không đúng số thứ tự',
    ],
    [
      `update change set actor = 'Ai đó' where sequence = 2`,
      'Change 2 of the log: a column beside its content says something else',
      'Thay đổi thứ 2 trong nhật ký: cột ghi kèm khác với nội dung',
    ],
  ])('names the change after %s', async (statement, english, vietnamese) => {
    const { folder, ask, take } = store();
    await take('submit', ...DRAFT, ...OFFICER);
    expect(await take('verify')).toContain('2 changes in the log, the log is whole.');
    await tamper(folder, 'change', statement);
    for (const [lang, says] of [
      ['en', english],
      ['vi', vietnamese],
    ] as const) {
      const { code, stdout } = await ask('verify', 'demo/sotnmt', '--lang', lang);
      expect(code).toBe(1);
      expect(stdout).toContain(`\ndemo/sotnmt: ${says}`);
    }
  });
});
