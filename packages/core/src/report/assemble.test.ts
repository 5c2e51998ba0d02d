import { describe, expect, test } from 'vitest';
import { documentKey } from '../document/index.ts';
import { isoDate } from '../iso-date.ts';
import {
  DEPARTMENT,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from './department.test-data.ts';
import type { PeriodRecord } from './record.ts';

const ISSUED: PeriodRecord = recordOf('2023-Q1', {
  issue: {
    number: { family: 'typed', number: '258', type: 'BC', issuer: 'SKHCN' },
    numberAsWritten: '258 /BC-SKHCN',
    issuedOn: isoDate(2023, 3, 9),
    signer: 'pgd',
  },
});

describe('a period for which nothing is recorded', () => {
  const report = reportOf('2023-Q3');

  test('gives a draft with every task, and says that there are no results', () => {
    expect(report).toMatchObject({
      id: 'Report:binh-thuan/skhcn/2023-Q3',
      period: '2023-Q3',
      status: 'DRAFT',
      number: null,
      numberAsWritten: null,
      issuedOn: null,
      signature: null,
      footnotes: [],
      followedPlan: null,
    });
    expect(report.sections[0]?.tasks).toMatchObject([
      { code: '1', title: 'Nhiệm vụ 1', depth: 1, parent: null, withoutResults: true, groups: [] },
      { code: '1.1', depth: 2, parent: '1', withoutResults: true, groups: [] },
      { code: '1.2', depth: 2, parent: '1', withoutResults: true, groups: [] },
      { code: '2', depth: 1, parent: null, withoutResults: true, groups: [] },
    ]);
  });

  test('fills the form for its period', () => {
    expect(report.header).toEqual({
      superior: 'Ủy ban nhân dân tỉnh Bình Thuận',
      issuer: 'Sở Khoa học và Công nghệ',
      place: 'Bình Thuận',
      kind: 'Báo cáo',
      symbol: 'BC-SKHCN',
      subject: 'Kết quả quý III năm 2023',
      addressees: [],
    });
    expect(report.lead).toBe('Sở báo cáo kết quả quý III năm 2023, như sau:');
    expect(report.sections.map(({ code, title, kind }) => [code, title, kind])).toEqual([
      ['I', 'Kết quả quý III năm 2023', 'RESULTS'],
      ['II', 'Đánh giá chung', 'EVALUATION'],
      ['III', 'Nhiệm vụ quý IV năm 2023', 'PLAN'],
    ]);
    expect(report.window).toMatchObject({ from: '2023-06-15', to: '2023-09-14' });
  });
});

describe('the bases', () => {
  test('are the document that approved the tasks, where the record names none', () => {
    expect(reportOf('2023-Q1').legalBases).toMatchObject([
      {
        text: 'Căn cứ Quyết định số 60/QĐ-UBND ngày 09/01/2023 về việc giao nhiệm vụ năm 2023',
        citations: [{ document: { number: '60/QĐ-UBND', kind: 'Quyết định' } }],
      },
    ]);
  });

  test('are those of the record where it names some', () => {
    const records = [recordOf('2023-Q1', { bases: [words('Căn cứ Luật'), words('Căn cứ lệnh')] })];
    expect(reportOf('2023-Q1', { records }).legalBases.map(({ text }) => text)).toEqual([
      'Căn cứ Luật',
      'Căn cứ lệnh',
    ]);
  });
});

describe('an issued report', () => {
  test('has its number, as the paper has it too, its day and its signature', () => {
    expect(reportOf('2023-Q1', { records: [ISSUED] })).toMatchObject({
      status: 'ISSUED',
      revision: 3,
      number: '258/BC-SKHCN',
      numberAsWritten: '258 /BC-SKHCN',
      issuedOn: '2023-03-09',
      signature: { authority: 'KT. Giám đốc', post: 'Phó Giám đốc', name: 'Nguyễn Văn Bình' },
    });
  });

  test('has no authority where the head signs in person', () => {
    const issue = ISSUED.issue && { ...ISSUED.issue, signer: 'gd' };
    expect(reportOf('2023-Q1', { records: [{ ...ISSUED, issue }] }).signature).toEqual({
      authority: null,
      post: 'Giám đốc',
      name: 'Trần Thị An',
    });
  });
});

describe('results', () => {
  test('stand under their task, those under no theme first, then theme by theme as listed', () => {
    const themes = [{ title: words('Về kế hoạch') }, { title: words('Về hợp đồng') }];
    const records = [
      recordOf('2023-Q1', {
        results: [
          result('1', words('c'), 'Về hợp đồng'),
          result('1', words('b'), 'Về kế hoạch'),
          result('1', words('a')),
        ],
      }),
    ];
    const report = reportOf('2023-Q1', { records, taskLists: [taskList([task('1', { themes })])] });
    expect(report.sections[0]?.tasks[0]?.groups).toMatchObject([
      { theme: null, results: [{ id: 'Result:binh-thuan/skhcn/2023-Q1/1/3', text: 'a' }] },
      { theme: 'Về kế hoạch', results: [{ text: 'b' }] },
      { theme: 'Về hợp đồng', results: [{ id: 'Result:binh-thuan/skhcn/2023-Q1/1/1', text: 'c' }] },
    ]);
  });

  test('under a theme that the list lacks come last, and are not lost', () => {
    const themes = [{ title: words('Về kế hoạch') }];
    const results = [result('1', words('b'), 'Về tên cũ'), result('1', words('a'), 'Về kế hoạch')];
    const report = reportOf('2023-Q1', {
      records: [recordOf('2023-Q1', { results })],
      taskLists: [taskList([task('1', { themes })])],
    });
    expect(report.sections[0]?.tasks[0]?.groups.map(({ theme }) => theme)).toEqual([
      'Về kế hoạch',
      'Về tên cũ',
    ]);
  });

  test('of a part are results of the task that it is a part of', () => {
    const records = [recordOf('2023-Q1', { results: [result('1.2', words('a'))] })];
    const tasks = reportOf('2023-Q1', { records }).sections[0]?.tasks;
    expect(tasks?.filter(({ withoutResults }) => withoutResults).map(({ code }) => code)).toEqual([
      '1.1',
      '2',
    ]);
  });
});

describe('a period longer than a quarter', () => {
  const quarter = (label: string) =>
    recordOf(label, {
      results: [result('2', [...words(`Kết quả ${label}`), { type: 'footnote', marker: '1' }])],
      passages: [{ section: 'Đánh giá', marker: null, narrative: words(`Đánh giá ${label}`) }],
      footnotes: [{ marker: '1', narrative: words(`Gồm ${label}`) }],
    });
  const records = ['2023-H1', '2023-Q3', '2023-Q2', '2023-Q1'].map(quarter);
  const report = reportOf('2023-H1', { records });

  test('gathers the results of its quarters in order, then its own', () => {
    expect(report.sections[0]?.tasks.at(-1)?.groups).toMatchObject([
      {
        results: [
          { id: 'Result:binh-thuan/skhcn/2023-Q1/2/1', text: 'Kết quả 2023-Q1' },
          { id: 'Result:binh-thuan/skhcn/2023-Q2/2/1', text: 'Kết quả 2023-Q2' },
          { id: 'Result:binh-thuan/skhcn/2023-H1/2/1', text: 'Kết quả 2023-H1' },
        ],
      },
    ]);
  });

  test('tells apart footnotes that its quarters gave the same marker', () => {
    expect(report.footnotes.map(({ marker, text }) => [marker, text])).toEqual([
      ['1', 'Gồm 2023-Q1'],
      ['2', 'Gồm 2023-Q2'],
      ['3', 'Gồm 2023-H1'],
    ]);
  });

  test('takes the words of its other sections from its own record alone', () => {
    expect(report.sections[1]?.paragraphs.map(({ text }) => text)).toEqual(['Đánh giá 2023-H1']);
    const none = reportOf('2023', { records });
    expect(none.sections[1]?.paragraphs).toEqual([]);
    expect(none.sections[0]?.tasks.at(-1)?.groups[0]?.results).toHaveLength(3);
  });
});

describe('the plan that a report follows', () => {
  const planned = (label: string) =>
    recordOf(label, {
      passages: [
        { section: 'Đánh giá', marker: null, narrative: words('Tốt.') },
        { section: 'Nhiệm vụ', marker: '1.', narrative: words(`Kế hoạch từ ${label}`) },
      ],
    });

  test('is the one of the period before, with its report', () => {
    expect(reportOf('2023-Q2', { records: [planned('2023-Q1')] }).followedPlan).toEqual({
      period: '2023-Q1',
      report: { id: 'Report:binh-thuan/skhcn/2023-Q1' },
      title: 'Nhiệm vụ quý II năm 2023',
      paragraphs: [{ marker: '1.', text: 'Kế hoạch từ 2023-Q1' }],
    });
  });

  test.each([
    ['2023-Q3', ['2023-Q1', '2023-H1'], '2023-H1'],
    ['2023-Q3', ['2023-H1', '2023-Q2'], '2023-Q2'],
    ['2023-Q1', ['2022'], '2022'],
    ['2023', ['2022-Q4'], '2022-Q4'],
    ['2023-Q4', ['2023-Q2'], undefined],
  ])('%s of %j follows %s', (label, recorded, followed) => {
    const records = recorded.map(planned);
    expect(reportOf(label, { records }).followedPlan?.period).toBe(followed);
  });

  test('shows its numbers, though it was made for another list', () => {
    const records = [
      recordOf('2022-Q4', {
        passages: [
          {
            section: 'Nhiệm vụ',
            marker: '-',
            narrative: [
              { type: 'text', text: 'Theo ' },
              { type: 'citation', document: documentKey('10-NQ/TU'), text: '' },
            ],
          },
        ],
      }),
    ];
    const taskLists = [...DEPARTMENT.taskLists, taskList([task('1')], 2022)];
    expect(reportOf('2023-Q1', { records, taskLists }).followedPlan?.paragraphs).toEqual([
      { marker: '-', text: 'Theo Nghị quyết số 10-NQ/TU' },
    ]);
  });

  test('is none where no section is a plan', () => {
    const sections = DEPARTMENT.template.sections.filter(({ kind }) => kind !== 'PLAN');
    const template = { ...DEPARTMENT.template, sections };
    const records = [planned('2023-Q1')];
    expect(reportOf('2023-Q2', { records, template }).followedPlan).toBeNull();
  });
});

test('the window is the one that the agency sets, or none before any rule', () => {
  const windows = [
    {
      jurisdiction: 'agency' as const,
      since: isoDate(2023, 1, 1),
      kinds: ['quarter' as const],
      opens: { monthsEarlier: 0 as const, day: 1 },
      closes: { monthsEarlier: 0 as const, day: 31 },
      source: { text: 'Quy chế của Sở', number: null },
    },
  ];
  const agency = { ...DEPARTMENT.agency, windows };
  expect(reportOf('2023-Q1', { agency }).window).toEqual({
    from: '2023-01-01',
    to: '2023-03-31',
    source: { text: 'Quy chế của Sở' },
  });
  const old = taskList([task('1')], 2015);
  expect(reportOf('2015-Q1', { taskLists: [old] }).window).toBeNull();
});

test('a list approved by no known document is a bug of the caller', () => {
  expect(() => reportOf('2023-Q1', { documents: [] })).toThrow('No document 60/QĐ-UBND');
});
