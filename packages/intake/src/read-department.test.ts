import { describe, expect, it } from 'vitest';
import { faultsOf, MARK, problemsWith, readFiles, SOUND } from './department-folder.test-data.ts';
import { describeProblem, formatProblem } from './problem/index.ts';
import { readDepartment } from './read-department.ts';

const text = (words: string) => ({ type: 'text', text: words });

describe('a sound folder', () => {
  it('comes back as the department it describes', async () => {
    const result = await readFiles(SOUND);
    expect(result.ok ? result.value : result.error).toEqual({
      agency: {
        key: 'minh-hoa/skhcn',
        name: 'Sở Khoa học và Công nghệ',
        code: 'SKHCN',
        superior: 'Ủy ban nhân dân tỉnh Minh Họa',
        seat: 'Minh Họa',
        units: [
          { key: 'vp', name: 'Văn phòng Sở' },
          { key: 'kh', name: 'Phòng Kế hoạch' },
        ],
        signers: [
          {
            key: 'giam-doc',
            name: 'Nguyễn Văn A',
            post: 'Giám đốc',
            authority: null,
            from: null,
            to: null,
          },
          {
            key: 'pho-giam-doc',
            name: 'Nguyễn Văn B',
            post: 'Phó Giám đốc',
            authority: { kind: 'KT.', of: 'Giám đốc' },
            from: '2021-07-01',
            to: '2026-06-30',
          },
        ],
        addressees: [],
        recipients: ['VP.UBND tỉnh'],
        windows: [
          {
            kinds: ['quarter', 'year'],
            jurisdiction: 'province',
            since: '2023-01-01',
            opens: { monthsEarlier: 1, day: 15 },
            closes: { monthsEarlier: 0, day: 14 },
            source: {
              text: 'Quyết định số 12/QĐ-UBND, Điều 3',
              number: { family: 'typed', number: '12', type: 'QĐ', issuer: 'UBND' },
            },
          },
        ],
        dueDays: [
          {
            kinds: ['quarter'],
            jurisdiction: 'agency',
            since: '2023-02-01',
            due: { monthsLater: 0, day: 20 },
            source: {
              text: 'Công văn số 15/UBND-TH',
              number: { family: 'dispatch', number: '15', issuer: 'UBND', drafter: 'TH' },
            },
          },
        ],
      },
      template: {
        kind: 'BC',
        subject: 'Tình hình thực hiện nhiệm vụ trong {period}',
        lead: 'Sở báo cáo như sau:',
        numbering: '1.1.',
        sections: [
          {
            kind: 'RESULTS',
            name: 'Kết quả thực hiện',
            title: 'Kết quả trong {period}',
            showsIndicators: true,
          },
          {
            kind: 'EVALUATION',
            name: 'Đánh giá chung',
            title: 'Đánh giá chung',
            showsIndicators: false,
          },
          {
            kind: 'PLAN',
            name: 'Nhiệm vụ trọng tâm',
            title: 'Nhiệm vụ trong {nextPeriod}',
            showsIndicators: false,
          },
        ],
      },
      documents: [
        {
          key: '60/QĐ-UBND',
          number: { family: 'typed', number: '60', type: 'QĐ', issuer: 'UBND' },
          issuedOn: '2023-01-09',
          issuer: 'UBND tỉnh Minh Họa',
          subject: 'về việc phê duyệt nhiệm vụ',
        },
        {
          key: '81/KH-SKHCN',
          number: { family: 'typed', number: '81', type: 'KH', issuer: 'SKHCN' },
          issuedOn: '2023-01-31',
          issuer: 'Sở Khoa học và Công nghệ',
          subject: null,
        },
      ],
      taskLists: [
        {
          agency: 'minh-hoa/skhcn',
          year: 2023,
          approvedBy: '60/QĐ-UBND',
          tasks: [
            {
              code: '1',
              title: [
                text('Khảo sát '),
                {
                  type: 'figure',
                  fact: { indicator: 'mau-xang-dau', part: 'target' },
                  text: '60 mẫu',
                },
                text(' xăng dầu theo '),
                { type: 'citation', document: '60/QĐ-UBND', text: 'Quyết định 60' },
              ],
              lead: 'vp',
              coordinating: ['kh'],
              deadline: { type: 'day', day: '2023-12-31' },
              extensions: [
                {
                  deadline: { type: 'day', day: '2024-03-31' },
                  document: '60/QĐ-UBND',
                  since: '2023-11-20',
                },
                {
                  deadline: { type: 'words', words: 'hết năm 2024' },
                  document: null,
                  since: '2024-03-01',
                },
              ],
              handOver: null,
              themes: [],
              indicators: [
                {
                  code: 'mau-xang-dau',
                  name: 'Số mẫu xăng dầu',
                  unit: 'mẫu',
                  measure: 'FLOW',
                  targets: [
                    {
                      value: { value: '60', unit: 'mẫu' },
                      document: '60/QĐ-UBND',
                      since: null,
                    },
                  ],
                },
              ],
              parts: [
                {
                  code: '1.1',
                  title: [text('Kiểm tra cơ sở')],
                  lead: null,
                  coordinating: [],
                  deadline: { type: 'words', words: 'quý II' },
                  extensions: [],
                  handOver: null,
                  themes: [],
                  indicators: [
                    {
                      code: 'kiem-tra',
                      name: 'Cơ sở được kiểm tra',
                      unit: 'tổ chức',
                      measure: 'RATIO',
                      operands: { numerator: 'FLOW', denominator: 'FLOW' },
                      targets: [{ value: { value: '80', unit: '%' }, document: null, since: null }],
                    },
                    {
                      code: 'ky-hop-dong',
                      name: 'Hợp đồng được ký',
                      unit: 'hợp đồng',
                      measure: 'RATIO',
                      operands: { numerator: 'FLOW', denominator: 'STOCK' },
                      targets: [
                        { value: { value: '70', unit: '%' }, document: null, since: null },
                        {
                          value: { value: '90', unit: '%' },
                          document: '60/QĐ-UBND',
                          since: '2023-07-05',
                        },
                        { value: { value: '95', unit: '%' }, document: null, since: '2023-10-01' },
                      ],
                    },
                  ],
                  parts: [],
                },
              ],
            },
            {
              code: '2',
              title: [text('Thu sự nghiệp')],
              lead: null,
              coordinating: [],
              deadline: null,
              extensions: [],
              handOver: { to: 'lam-ha/skhcn', on: '2025-07-01', document: '60/QĐ-UBND' },
              themes: [{ title: [text('Về công tác thu')] }, { title: [text('Về công tác chi')] }],
              indicators: [
                {
                  code: 'thu-su-nghiep',
                  name: 'Thu sự nghiệp',
                  unit: 'triệu đồng',
                  measure: 'CUMULATIVE',
                  targets: [],
                },
              ],
              parts: [],
            },
          ],
        },
      ],
      records: [
        {
          agency: 'minh-hoa/skhcn',
          period: { kind: 'quarter', year: 2023, quarter: 1 },
          issue: {
            number: { family: 'typed', number: '258', type: 'BC', issuer: 'SKHCN' },
            numberAsWritten: '258 /BC-SKHCN',
            issuedOn: '2023-03-09',
            signer: 'pho-giam-doc',
          },
          amends: null,
          bases: [
            [
              text('Căn cứ '),
              { type: 'citation', document: '60/QĐ-UBND', text: 'Quyết định số 60/QĐ-UBND' },
              text(' về việc phê duyệt'),
            ],
          ],
          observations: [
            {
              indicator: 'mau-xang-dau',
              asOf: null,
              state: 'ACTUAL',
              value: { type: 'amount', amount: { value: '15', unit: 'mẫu' } },
            },
            {
              indicator: 'kiem-tra',
              asOf: null,
              state: 'ACTUAL',
              value: {
                type: 'ratio',
                numerator: { value: '12', unit: 'tổ chức' },
                denominator: { value: '77', unit: 'tổ chức' },
              },
            },
            { indicator: 'ky-hop-dong', asOf: null, state: 'NOT_ARISEN' },
            {
              indicator: 'thu-su-nghiep',
              asOf: '2023-03-06',
              state: 'ACTUAL',
              value: { type: 'amount', amount: { value: '57720000', unit: 'đồng' } },
            },
          ],
          revisions: [
            {
              period: { kind: 'quarter', year: 2022, quarter: 4 },
              observation: {
                indicator: 'thu-su-nghiep',
                asOf: null,
                state: 'ACTUAL',
                value: { type: 'amount', amount: { value: '61250000', unit: 'đồng' } },
              },
            },
          ],
          progress: [
            { task: '1.1', progress: 'IN_PROGRESS', on: null },
            { task: '2', progress: 'COMPLETED', on: '2023-02-28' },
          ],
          results: [
            {
              task: '1',
              theme: null,
              narrative: [
                text('Khảo sát '),
                {
                  type: 'figure',
                  fact: { indicator: 'mau-xang-dau', part: 'value' },
                  text: '15 mẫu xăng dầu',
                },
                { type: 'footnote', marker: '1' },
                text('.'),
              ],
            },
            {
              task: '1.1',
              theme: null,
              narrative: [
                text('Kiểm tra '),
                {
                  type: 'figure',
                  fact: { indicator: 'kiem-tra', part: 'value' },
                  text: '12/77 tổ chức',
                },
                text(', đạt '),
                { type: 'figure', fact: { indicator: 'kiem-tra', part: 'percent' }, text: '' },
                text(' kế hoạch theo '),
                { type: 'citation', document: '81/KH-SKHCN', text: 'Kế hoạch 81' },
                text('.'),
              ],
            },
            { task: '2', theme: null, narrative: [text('Không thuộc nhóm nào.')] },
            {
              task: '2',
              theme: 'Về công tác thu',
              narrative: [
                text('Thu được '),
                {
                  type: 'strong',
                  children: [
                    {
                      type: 'figure',
                      fact: { indicator: 'thu-su-nghiep', part: 'value' },
                      text: '57.720.000 đồng',
                    },
                  ],
                },
                text('.'),
              ],
            },
          ],
          passages: [
            {
              section: 'Đánh giá chung',
              marker: null,
              narrative: [text('Trong quý I/2023, Sở đã hoàn thành nhiệm vụ.')],
            },
            {
              section: 'Nhiệm vụ trọng tâm',
              marker: '1.',
              narrative: [text('Tiếp tục khảo sát.')],
            },
            {
              section: 'Nhiệm vụ trọng tâm',
              marker: '2.',
              narrative: [text('Đẩy nhanh kiểm tra.')],
            },
          ],
          footnotes: [{ marker: '1', narrative: [text('Gồm 05 mẫu dầu và 10 mẫu xăng.')] }],
          waivers: [
            {
              rule: 'CLM-02',
              place: 'sections/II/paragraphs/1',
              reason: 'Số liệu có trong báo cáo chuyên đề',
              until: '2023-12-31',
            },
          ],
        },
        {
          agency: 'minh-hoa/skhcn',
          period: { kind: 'quarter', year: 2023, quarter: 2 },
          issue: null,
          amends: null,
          bases: [],
          observations: [],
          revisions: [],
          progress: [],
          results: [],
          passages: [{ section: 'Đánh giá chung', marker: null, narrative: [text('Dự thảo.')] }],
          footnotes: [],
          waivers: [],
        },
      ],
    });
  });

  it('keeps records in the order of time, whatever their files are called', async () => {
    const draft = '# Đánh giá chung\n\nDự thảo.\n';
    const names = ['year', 'Q4', '9M', 'Q3', 'H1'];
    const more = Object.fromEntries(names.map((name) => [`2023/${name}.md`, draft]));
    const result = await readFiles({ ...SOUND, ...more });
    const order = result.ok && result.value.records.map(({ period }) => period);
    expect(order).toMatchObject([
      { quarter: 1 },
      { quarter: 2 },
      { kind: 'half' },
      { quarter: 3 },
      { kind: 'nine-months' },
      { quarter: 4 },
      { kind: 'year' },
    ]);
  });

  it('reads the same from decomposed letters, other line ends and a byte order mark', async () => {
    const plain = await readFiles(SOUND);
    const foreign = Object.entries(SOUND).map(([path, content]) => [
      path,
      `\uFEFF${content.normalize('NFD').replaceAll('\n', '\r\n')}`,
    ]);
    expect(await readFiles(Object.fromEntries(foreign))).toEqual(plain);
  });
});

describe('a folder with faults', () => {
  it('reports ten faults in ten places as ten problems, in reading order', async () => {
    const faults = await faultsOf(
      ['agency.yaml', 'key: minh-hoa/skhcn', 'key: ‸Minh Hoa/skhcn'],
      ['agency.yaml', '- { key: kh,', '- { key: kh, ‸nmae: x,'],
      ['agency.yaml', 'subject: Tình hình', 'subject: ‸Quý {perod} Tình hình'],
      ['2023/tasks.yaml', 'lead: vp', 'lead: ‸vpp'],
      ['2023/tasks.yaml', 'deadline: 2023-12-31', 'deadline: ‸2023-02-30'],
      ['2023/tasks.yaml', 'measure: flow', 'measure: ‸flwo'],
      ['2023/Q1.md', '57.720.000 đồng, asOf', '‸57.720 đồng, asOf'],
      ['2023/Q1.md', '## 1.1', '‸## 1.2'],
      ['2023/Q1.md', 'Thu được **', 'Thu được ‸[thuế](https://thue.vn) **'],
      ['2023/Q2.md', 'Dự thảo.', 'Dự thảo‸[^9].'],
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'AMBIGUOUS_NUMBER',
      'NOT_LISTED',
      'UNKNOWN_LINK',
      'FOOTNOTE_NOT_WRITTEN',
      'NOT_LISTED',
      'NOT_A_DAY',
      'UNKNOWN_WORD',
      'NOT_AN_AGENCY_KEY',
      'UNKNOWN_KEY',
      'UNKNOWN_PLACEHOLDER',
    ]);
    expect(faults.filter(({ at }) => at !== MARK)).toEqual([]);
  });

  it('holds nothing against the quarters that an unreadable agency.yaml may explain', async () => {
    const faults = await faultsOf(['agency.yaml', 'name: Sở', "name: 'Sở"]);
    expect(faults.map(({ code }) => code)).toEqual(['UNREADABLE_YAML']);
    expect(await problemsWith({ 'agency.yaml': 'key: [' })).toHaveLength(1);
  });

  it('holds nothing against the quarters that an unreadable tasks.yaml may explain', async () => {
    const faults = await faultsOf(
      ['2023/tasks.yaml', 'approvedBy: 60', 'approvedBy: ‸: 60'],
      ['2023/Q1.md', '- Không', '‸Không'],
    );
    expect(faults.map(({ code }) => code)).toEqual(['NOT_A_BULLET', 'UNREADABLE_YAML']);
  });

  it('still knows a task, unit, document and indicator that is flawed elsewhere', async () => {
    const faults = await faultsOf(
      ['2023/tasks.yaml', 'unit: mẫu', 'unti: mẫu'],
      ['2023/tasks.yaml', 'issuedOn: 2023-01-09', 'issuedOn: 2023-01-99'],
      ['2023/tasks.yaml', 'deadline: quý II', 'deadline: []'],
      ['agency.yaml', 'name: Văn phòng Sở', 'nam: Văn phòng Sở'],
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'NOT_A_DAY',
      'UNKNOWN_KEY',
      'WRONG_SHAPE',
      'UNKNOWN_KEY',
    ]);
  });

  it('words every problem in both languages', async () => {
    const [problem] = await problemsWith({ '2023/Q2.md': '# Đánh giá\n' });
    expect(problem && formatProblem(problem, 'en')).toBe(
      '2023/Q2.md:1:1: There is no section “Đánh giá”. Did you mean “Đánh giá chung”?',
    );
    expect(problem && describeProblem(problem, 'vi')).toEqual({
      wrong: 'Không có phần “Đánh giá”',
      expected: 'Có phải là “Đánh giá chung”?',
    });
  });

  it('says where there is no folder at all', async () => {
    expect(await readDepartment('/no/such/folder')).toEqual({
      ok: false,
      error: [{ code: 'MISSING_FOLDER', file: '.', line: 1, column: 1 }],
    });
  });
});
