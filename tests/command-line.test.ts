import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { baocao, serving, start } from './command-line-process.ts';
import { goodDocx, zipped } from './form/good-docx.ts';
import { alteredCopy, BINH_THUAN, DEMO, temporaryFolder } from './recorded-store.ts';

/** Each test starts the command several times over. */
vi.setConfig({ testTimeout: 60_000 });

describe('baocao import', () => {
  test('shows the proposal, records it with --apply, and says when nothing changes', async () => {
    const folder = temporaryFolder();
    const shown = await baocao(folder, 'import', BINH_THUAN);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/2023-Q1: new[\s\S]*add --apply/);
    expect((await baocao(folder, 'report', 'binh-thuan/skhcn', '2023-Q1')).code).toBe(1);
    const applied = await baocao(folder, 'import', BINH_THUAN, DEMO, '--apply');
    expect(applied.stdout.match(/Recorded\./g)).toHaveLength(2);
    const again = await baocao(folder, 'import', BINH_THUAN, DEMO, '--apply', '--lang', 'vi');
    expect(again.stdout.match(/Không có gì thay đổi\./g)).toHaveLength(2);
  });

  test('ten faults in ten places give ten located problems, exit code 1 and an unchanged store', async () => {
    const folder = temporaryFolder();
    await baocao(folder, 'import', DEMO, '--apply');
    const before = await baocao(folder, 'report', 'demo/sotnmt', '2023-Q1', '--format', 'json');
    const broken = alteredCopy(
      BINH_THUAN,
      FAULTS.map(({ change }) => change),
    );
    const outcome = await baocao(folder, 'import', DEMO, broken, '--apply');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    const lines = outcome.stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith(broken));
    const expected = FAULTS.map(({ change: [file, , to], says }) => {
      const text = readFileSync(join(broken, file), 'utf8');
      const line = text.slice(0, text.indexOf(to)).split('\n').length;
      return { file, line, says };
    });
    expect(lines, outcome.stderr).toHaveLength(10);
    for (const { file, line, says } of expected) {
      const found = lines.find((each) => each.startsWith(`${join(broken, file)}:${line}:`));
      expect(found, `${file}:${line}`).toMatch(says);
    }
    expect(outcome.stderr).toContain('10 problems; nothing was recorded.');
    expect(await baocao(folder, 'report', 'demo/sotnmt', '2023-Q1', '--format', 'json')).toEqual(
      before,
    );
    expect((await baocao(folder, 'report', 'binh-thuan/skhcn', '2023-Q1')).stderr).toContain(
      'There are: demo/sotnmt',
    );
  });

  test('a folder that is not there, and one folder twice, are named', async () => {
    const folder = temporaryFolder();
    const missing = await baocao(folder, 'import', 'nowhere');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('nowhere');
    const twice = await baocao(folder, 'import', DEMO, DEMO);
    expect(twice.stderr).toContain('another folder records the agency demo/sotnmt');
  });
});

/** Ten slips, each in a place of its own, and what the problem says of it. */
const FAULTS: readonly {
  readonly change: readonly [file: string, from: string, to: string];
  readonly says: RegExp;
}[] = [
  { change: ['agency.yaml', 'seat:', 'fax: 0252\nseat:'], says: /fax/ },
  {
    change: ['2023/tasks.yaml', '- code: 10\n', '- code: 9\n    title: Trùng mã\n  - code: 10\n'],
    says: /9/,
  },
  {
    change: ['2023/tasks.yaml', 'issuedOn: 2022-05-04', 'issuedOn: 2022-05-34'],
    says: /2022-05-34/,
  },
  { change: ['2023/Q1.md', 'signer: pho-giam-doc', 'signer: pho-giam-đốc'], says: /pho-giam-đốc/ },
  { change: ['2023/Q1.md', '(doc:08/QĐ-SKHCN)', '(doc:80/QĐ-SKHCN)'], says: /80\/QĐ-SKHCN/ },
  { change: ['2023/Q1.md', '## 3', '## 33'], says: /33/ },
  {
    change: ['2023/Q1.md', '### Về quản lý thực hiện', '### Quản lý thực hiện'],
    says: /Quản lý thực hiện/,
  },
  { change: ['2023/Q1.md', 'đề xuất](fact:', 'đề xuất](fakt:'], says: /fakt/ },
  { change: ['2023/Q1.md', '[^4]: ', '[^5]: Không ai gọi.\n\n[^4]: '], says: /5/ },
  { change: ['2023/Q1.md', '57.720.000 đồng, asOf', '57.720 đồng, asOf'], says: /57\.720/ },
];

describe('baocao report', () => {
  test('prints each form, the first by default, and writes a file whole', async () => {
    const folder = temporaryFolder();
    await baocao(folder, 'import', BINH_THUAN, '--apply');
    const text = await baocao(folder, 'report', 'binh-thuan/skhcn', '2023-Q1');
    expect(text.stdout).toMatch(/^Số: 258 \/BC-SKHCN\n\nBình Thuận, ngày 09 tháng 3 năm 2023\n/);
    const json = await baocao(folder, 'report', 'binh-thuan/skhcn', '2023-Q1', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ number: '258/BC-SKHCN', status: 'ISSUED' });
    const written = await baocao(
      folder,
      'report',
      'binh-thuan/skhcn',
      '2023-Q1',
      '--format',
      'md',
      '-o',
      'q1.md',
    );
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'q1.md'), 'utf8')).toContain(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    const nowhere = await baocao(
      folder,
      'report',
      'binh-thuan/skhcn',
      '2023-Q1',
      '-o',
      'no/such/q1.txt',
    );
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('Cannot write no/such/q1.txt');
  });

  test('on a missing or empty store says how to record the example, and creates nothing but the store', async () => {
    const folder = temporaryFolder();
    for (const _ of ['missing', 'empty']) {
      const outcome = await baocao(folder, 'report', 'binh-thuan/skhcn', '2023-Q1');
      expect(outcome).toMatchObject({ code: 1, stdout: '' });
      expect(outcome.stderr).toContain('baocao import examples/binh-thuan-skhcn --apply');
      expect(readdirSync(folder)).toEqual(['data']);
      expect(
        readdirSync(join(folder, 'data')).filter((name) => !name.startsWith('baocao.db')),
      ).toEqual([]);
    }
  });

  test.each([
    [['nobody/here', '2023-Q1'], 'There are: demo/sotnmt'],
    [['demo/sotnmt', '2022'], 'There are lists for: 2023'],
    [['demo/sotnmt', 'Q1-2023'], '2023-Q1, 2023-Q4, 2023-H1, 2023-9M, 2023'],
  ])('%s fails and says what there is', async (args, there) => {
    const folder = temporaryFolder();
    await baocao(folder, 'import', DEMO, '--apply');
    const outcome = await baocao(folder, 'report', ...args);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(there);
  });

  test('a store that is no database is refused and left alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.txt'), 'not a database at all, but a letter'.repeat(50));
    const outcome = await baocao(folder, 'report', 'a/b', '2023', '--db', 'sqlite:letter.txt');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('Cannot open the database letter.txt');
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toMatch(/^not a database/);
  });
});

describe('baocao check', () => {
  const FAULTY = 'Khảo sát 15 mẫu, gồm: 05 mẫu dầu DO, 09 mẫu xăng và 02 mẫu xăng E5.\n';

  test('prints what is found in a text as compilers do, and fails on an error', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sai.md'), `# Kết quả\n\n- ${FAULTY}`);
    const { code, stdout, stderr } = await baocao(folder, 'check', 'sai.md');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^sai\.md:3:12 {2}error SUM-01 {2}\S/m);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith(' 3 | Khảo sát 15 mẫu'));
    expect([...(lines[at] ?? '')].indexOf('1')).toBe(lines[at + 1]?.indexOf('^'));
    expect(lines[at + 2]?.trim()).toBe('= 05 + 09 + 02 = 16 ≠ 15');
    expect(stdout).toMatch(/\n1 error, 0 warnings, 0 notes\n$/);
    const vietnamese = await baocao(folder, 'check', 'sai.md', '--lang', 'vi');
    expect(vietnamese.stdout).toMatch(/lỗi SUM-01[\s\S]*\n1 lỗi, 0 cảnh báo, 0 ghi chú\n$/);
    expect(readdirSync(folder)).toEqual(['sai.md']);
  });

  test('checks a recorded report, each finding at its path and a readable place', async () => {
    const folder = temporaryFolder();
    await baocao(folder, 'import', BINH_THUAN, '--apply');
    const { code, stdout } = await baocao(folder, 'check', 'binh-thuan/skhcn', '2023-Q1');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^sections\/0\/tasks\/11\S* \(section I, task 10, result \d+\) {2}error DOC-01 {2}.*638\/KH-UBND/m,
    );
    const json = await baocao(folder, 'check', 'binh-thuan/skhcn', '2023-Q1', '--format', 'json');
    expect(json.code).toBe(1);
    for (const finding of JSON.parse(json.stdout).findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'place',
        'message',
        'evidence',
        'computation',
        'suggestion',
      ]);
      expect(finding.place).toMatchObject({ file: null, path: expect.any(String), line: null });
    }
    const draft = await baocao(folder, 'check', 'binh-thuan/skhcn', '2023-Q2', '--format', 'json');
    expect(JSON.parse(draft.stdout).findings).not.toHaveLength(0);
    const missing = await baocao(folder, 'check', 'nobody/here', '2023-Q1');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('There are: binh-thuan/skhcn');
  });

  test('reads standard input, UTF-16 with its mark, and finds nothing in nothing', async () => {
    const folder = temporaryFolder();
    const { child, ended } = start(folder, 'check', '-', '--format', 'json');
    child.stdin.end(FAULTY);
    const { code, stdout } = await ended;
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({
        rule: 'SUM-01',
        severity: 'error',
        place: expect.objectContaining({ file: '-', path: 'L1', line: 1, column: 10 }),
      }),
    ]);
    writeFileSync(join(folder, 'notepad.txt'), `\uFEFF${FAULTY}`, 'utf16le');
    expect((await baocao(folder, 'check', 'notepad.txt')).stdout).toContain('notepad.txt:1:10');
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(await baocao(folder, 'check', 'empty.txt')).toEqual({
      code: 0,
      stdout: '0 errors, 0 warnings, 0 notes\n',
      stderr: '',
    });
  });

  test('as SARIF, a text has lines and a report its paths, and every rule its page', async () => {
    const folder = temporaryFolder();
    await baocao(folder, 'import', BINH_THUAN, '--apply');
    writeFileSync(join(folder, 'quý I.txt'), FAULTY);
    const text = await baocao(folder, 'check', 'quý I.txt', '--format', 'sarif');
    const { version, runs } = JSON.parse(text.stdout);
    expect([version, runs.length, runs[0].columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits']);
    const { rules } = runs[0].tool.driver;
    const [result] = runs[0].results;
    expect(rules[result.ruleIndex].id).toBe('SUM-01');
    expect(result).toMatchObject({
      ruleId: 'SUM-01',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'qu%C3%BD%20I.txt' },
            region: { startLine: 1, startColumn: 10 },
          },
        },
      ],
    });
    const page = readFileSync(new URL(rules[0].helpUri), 'utf8');
    for (const { id, helpUri } of rules) {
      expect(new URL(helpUri).hash).toBe(`#${id.toLowerCase()}`);
      expect(page).toContain(`\n### ${id}\n`);
    }
    const report = await baocao(
      folder,
      'check',
      'binh-thuan/skhcn',
      '2023-Q1',
      '--format',
      'sarif',
    );
    for (const each of JSON.parse(report.stdout).runs[0].results) {
      expect(each.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(
        /^binh-thuan\/skhcn\/2023-Q1\//,
      );
    }
  });

  test('checks the form of a .docx, places counted in paragraphs', async () => {
    const folder = temporaryFolder();
    const files = goodDocx();
    writeFileSync(join(folder, 'good.docx'), zipped(files));
    const document = files['word/document.xml']?.replace('w:left="1701"', 'w:left="1134"') ?? '';
    const amiss = { ...files, 'word/document.xml': document.replace('Số: 45', 'Số: 5') };
    writeFileSync(join(folder, 'amiss.docx'), zipped(amiss));
    const good = await baocao(folder, 'check', 'good.docx');
    expect(good).toEqual({ code: 0, stdout: '0 errors, 0 warnings, 0 notes\n', stderr: '' });
    const text = await baocao(folder, 'check', 'amiss.docx', '--lang', 'vi');
    expect(text.stdout).toMatch(/^amiss\.docx \(thiết lập trang\) {2}cảnh báo FRM-08 /u);
    expect(text.stdout).toMatch(/^amiss\.docx \(đoạn 4\) {2}cảnh báo FRM-19 /mu);
    expect(text.stdout).toMatch(/0 lỗi, 2 cảnh báo, 0 ghi chú\n$/u);
    const sarif = await baocao(folder, 'check', 'amiss.docx', '--format', 'sarif');
    expect(JSON.parse(sarif.stdout).runs[0].results).toMatchObject([
      { ruleId: 'FRM-08', locations: [{ logicalLocations: [{ name: 'page setup' }] }] },
      { ruleId: 'FRM-19', locations: [{ logicalLocations: [{ name: 'paragraph 4' }] }] },
    ]);
  });

  test.each([
    ['letter.docx', 'PK', 'is no .docx, or is damaged'],
    ['letter.doc', 'x', '.docx, .txt, .md'],
    ['image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00]), 'not UTF-8 text'],
    ['zeros.txt', Buffer.alloc(100), 'not UTF-8 text'],
    ['huge.md', Buffer.alloc(20 * 1024 * 1024 + 1, 'a '), 'larger than 20 MB'],
    ['missing.txt', undefined, 'no such file'],
  ])('%s is refused with what to do', async (name, content, says) => {
    const folder = temporaryFolder();
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const { code, stdout, stderr } = await baocao(folder, 'check', name);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(name);
    expect(stderr).toContain(says);
  });

  test('nothing in a text is obeyed by the terminal', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), FAULTY.replace('sát', 'sát \u001B[2J\u202E'));
    const { stdout } = await baocao(folder, 'check', 'a.txt');
    expect(stdout).toContain('SUM-01');
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('baocao serve', () => {
  test('records the folders named, serves the report and GraphiQL, and stops when told to', async () => {
    const folder = temporaryFolder();
    const { child, output, ended, address } = await serving(folder, '--record', BINH_THUAN);
    expect(output.stdout).toContain('Recorded.');
    expect(output.stdout).toMatch(
      /10 tasks, \d+ results, 4 footnotes, \d+ bound figures, 15 citations of 12 documents/,
    );
    const report = await fetch(`${address}/reports/binh-thuan/skhcn/2023-Q1.json`);
    expect(await report.json()).toMatchObject({ number: '258/BC-SKHCN' });
    const page = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(html).toContain('binh-thuan/skhcn');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    const second = await serving(folder, '--record', BINH_THUAN);
    expect(second.output.stdout).toContain('Nothing changes.');
  });

  test('on an empty store says how to record the example', async () => {
    const folder = temporaryFolder();
    const { output } = await serving(folder);
    expect(output.stdout).toContain('baocao import examples/binh-thuan-skhcn --apply');
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test('beyond this machine shows what has been issued, and no draft', async () => {
    const folder = temporaryFolder();
    const open = ['--record', DEMO, '--host', '0.0.0.0'];
    const { output } = await serving(folder, ...open);
    const port = /0\.0\.0\.0:(\d+)/.exec(output.stdout)?.[1];
    const reports = `http://127.0.0.1:${port}/reports/demo/sotnmt`;
    expect((await fetch(`${reports}/2023-Q3.json`)).status).toBe(200);
    const draft = await fetch(`${reports}/2024-Q1.json`);
    expect(draft.status).toBe(404);
    expect(await draft.text()).toContain('has issued no report for 2024-Q1');
  });

  test('a taken port is named, with what to do', async () => {
    const folder = temporaryFolder();
    const { address } = await serving(folder);
    const port = address.split(':').at(-1) ?? '';
    const second = await baocao(folder, 'serve', '--port', port);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Port ${port} is taken`);
  });
});

const COMMANDS = [
  ...['report', 'check', 'indicators', 'trace', 'carry-over', 'compare', 'search'],
  ...['submit', 'approve', 'revise', 'return', 'issue', 'history', 'changes', 'verify'],
  ...['serve', 'import', 'export', 'migrate', 'backup', 'restore', 'help'],
];

describe('baocao', () => {
  test('--help lists every command, and each explains itself in both languages', async () => {
    const folder = temporaryFolder();
    const { stdout } = await baocao(folder, '--help');
    const listed = [...stdout.matchAll(/^ {2}([a-z-]+) \[/gm)].map(([, name = '']) => name);
    expect(listed).toEqual(COMMANDS);
    for (const command of listed.filter((each) => each !== 'help')) {
      const [english, vietnamese] = await Promise.all([
        baocao(folder, command, '--help'),
        baocao(folder, command, '--help', '--lang', 'vi'),
      ]);
      expect([english.code, vietnamese.code]).toEqual([0, 0]);
      expect(english.stdout).toMatch(new RegExp(`^Usage: baocao ${command} `));
      expect(vietnamese.stdout).toMatch(new RegExp(`^Cách dùng: baocao ${command} `));
      expect(vietnamese.stdout).not.toMatch(/^(?:Options|Arguments):|default:|choices:/m);
    }
    expect(existsSync(join(folder, 'data'))).toBe(false);
  }, 120_000);

  test.each([
    [['reprot'], 'report'],
    [['report', 'a/b', '2023', '--formt', 'md'], '--format'],
    [['report', 'a/b', '2023', '--format', 'xls'], 'json, md, txt'],
    [['check', 'a.txt', '--format', 'xml'], 'text, json, sarif'],
    [['serve', '--port', 'http'], '65535'],
    [['migrate', '--db', 'mysql://x'], 'sqlite:PATH or postgres://'],
  ])('%s fails and points to what was meant', async (args, meant) => {
    const outcome = await baocao(temporaryFolder(), ...args);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(meant);
  });

  test('migrate makes the schema, once', async () => {
    const folder = temporaryFolder();
    expect((await baocao(folder, 'migrate')).stdout).toContain('took 0001-foundation');
    expect((await baocao(folder, 'migrate')).stdout).toContain('up to date');
  });
});
