import { describe, expect, test } from 'vitest';
import { isoDate } from '../iso-date.ts';
import type { Narrative } from '../narrative/index.ts';
import {
  counted,
  indicator,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from '../report/department.test-data.ts';
import type { PeriodRecord, Report } from '../report/index.ts';
import { bound } from './compare-reports.test-data.ts';
import { compareReports } from './compare-reports.ts';
import type { ResultChange } from './report-comparison.ts';

const LISTS = [
  taskList([
    task('1', {
      themes: [{ title: words('Về quản lý') }],
      indicators: [indicator('mau'), indicator('ho-so')],
    }),
    task('2'),
  ]),
];

function report(more: Partial<PeriodRecord> = {}, taskLists = LISTS): Report {
  return reportOf('2023-Q1', { taskLists, records: [recordOf('2023-Q1', more)] });
}

/** What became of the results of task 1. */
function results(
  before: readonly (string | Narrative)[],
  after: readonly (string | Narrative)[],
  counts: { readonly before?: number; readonly after?: number } = {},
): readonly ResultChange[] {
  const edition = (texts: readonly (string | Narrative)[], count = 15): Report =>
    report({
      observations: [counted('mau', count)],
      results: texts.map((text) => result('1', typeof text === 'string' ? words(text) : text)),
    });
  const { sections } = compareReports(edition(before, counts.before), edition(after, counts.after));
  return sections[0]?.tasks[0]?.results ?? [];
}

describe('a result', () => {
  test('whose figure was corrected says by how much', () => {
    const survey: Narrative = [
      ...words('Khảo sát '),
      bound('mau'),
      ...words(' xăng dầu tại 05 huyện.'),
    ];
    expect(results([survey], [survey], { before: 15, after: 18 })).toMatchObject([
      {
        change: 'NUMBER_CHANGED',
        alsoReworded: false,
        moved: false,
        before: 'Khảo sát 15 mẫu xăng dầu tại 05 huyện.',
        after: 'Khảo sát 18 mẫu xăng dầu tại 05 huyện.',
        segments: [
          { kind: 'SAME', text: 'Khảo sát ' },
          { kind: 'REMOVED', text: '15' },
          { kind: 'ADDED', text: '18' },
          { kind: 'SAME', text: ' mẫu xăng dầu tại 05 huyện.' },
        ],
        numbers: [
          {
            fact: 'mau',
            change: 'CHANGED',
            before: '15',
            after: '18',
            difference: '3',
            unit: 'mẫu',
          },
          { fact: null, change: 'UNCHANGED', before: '05', after: '05' },
        ],
      },
    ]);
  });

  test('may be reworded with its numbers unchanged', () => {
    expect(
      results(['Tổ chức 02 lớp tập huấn về đo lường.'], ['Đã tổ chức 02 lớp tập huấn đo lường.']),
    ).toMatchObject([
      { change: 'REWORDED', alsoReworded: false, numbers: [{ change: 'UNCHANGED' }] },
    ]);
  });

  test('may be reworded and have another number', () => {
    expect(
      results(
        ['Tổ chức 02 lớp tập huấn về đo lường.'],
        ['Đã tổ chức 03 lớp tập huấn về đo lường.'],
      ),
    ).toMatchObject([
      {
        change: 'NUMBER_CHANGED',
        alsoReworded: true,
        numbers: [{ difference: '1', unit: 'lớp tập huấn' }],
      },
    ]);
  });

  test('that prints a value otherwise is only reworded', () => {
    expect(results(['Thu 7,1 tỷ đồng lệ phí.'], ['Thu 7.100 triệu đồng lệ phí.'])).toMatchObject([
      { change: 'REWORDED', numbers: [{ change: 'PRINTED_OTHERWISE' }] },
    ]);
  });

  test('keeps its numbers apart where a clause with one comes in', () => {
    const [change] = results(
      ['Khảo sát 15 mẫu xăng và 08 mẫu dầu.'],
      ['Mở 02 lớp; khảo sát 15 mẫu xăng và 09 mẫu dầu.'],
    );
    expect(change?.numbers.map((each) => [each.change, each.before, each.after])).toEqual([
      ['ADDED', null, '02'],
      ['UNCHANGED', '15', '15'],
      ['CHANGED', '08', '09'],
    ]);
  });

  test('is found again in another order, among added and removed ones', () => {
    const [first, second, third, fourth] = [
      'Ban hành kế hoạch kiểm tra năm nay.',
      'Thẩm định công nghệ cho ba dự án đầu tư.',
      'Phối hợp tuyên truyền ngày đo lường.',
      'Nghiệm thu hai đề tài cấp tỉnh.',
    ];
    expect(
      results([first, second, third], [second, fourth, first]).map((each) => [
        each.change,
        each.moved,
        each.before ?? each.after,
      ]),
    ).toEqual([
      ['UNCHANGED', true, second],
      ['REMOVED', false, third],
      ['ADDED', false, fourth],
      ['UNCHANGED', true, first],
    ]);
  });

  test('with nothing but small words in common is another result', () => {
    expect(
      results(
        ['Ban hành kế hoạch của Sở về kiểm tra xăng dầu.'],
        ['Nghiệm thu các đề tài của Sở về nông nghiệp.'],
      ).map(({ change }) => change),
    ).toEqual(['REMOVED', 'ADDED']);
  });

  test('is known by its figure where its words are others', () => {
    expect(
      results(
        [[...words('Thực hiện khảo sát '), bound('mau'), ...words(' xăng dầu trên thị trường.')]],
        [[...words('Đã lấy '), bound('mau'), ...words('.')]],
        { before: 15, after: 18 },
      ),
    ).toMatchObject([{ change: 'NUMBER_CHANGED', alsoReworded: true }]);
  });

  test('that went under another theme has moved', () => {
    const under = (theme: string | null): Report =>
      report({ results: [result('1', words('Ban hành kế hoạch.'), theme)] });
    const { sections, isSame } = compareReports(under(null), under('Về quản lý'));
    expect(isSame).toBe(false);
    expect(sections[0]?.tasks[0]).toMatchObject({
      change: 'CHANGED',
      themes: [{ change: 'ADDED', after: 'Về quản lý' }],
      results: [
        {
          change: 'UNCHANGED',
          moved: true,
          placeBefore: { theme: null },
          placeAfter: { theme: 'Về quản lý', period: '2023-Q1' },
        },
      ],
    });
  });
});

describe('tasks', () => {
  test('are known by their codes, in whatever order', () => {
    const before = report({}, [taskList([task('1'), task('2'), task('10')])]);
    const after = report({}, [
      taskList([task('10'), task('3'), task('2', { title: words('Nhiệm vụ hai') })]),
    ]);
    const { sections, counts } = compareReports(before, after);
    expect(
      sections[0]?.tasks.map(({ code, change, title }) => [code, change, title.change]),
    ).toEqual([
      ['1', 'REMOVED', 'REMOVED'],
      ['2', 'CHANGED', 'REWORDED'],
      ['3', 'ADDED', 'ADDED'],
      ['10', 'UNCHANGED', 'UNCHANGED'],
    ]);
    expect(counts.tasks).toEqual({ added: 1, removed: 1, changed: 1, unchanged: 1 });
  });
});

describe('the other parts', () => {
  const before = report({
    passages: [
      { section: 'Đánh giá', marker: null, narrative: words('Hoàn thành tốt 09 nhiệm vụ.') },
      { section: 'Nhiệm vụ', marker: '1.', narrative: words('Tiếp tục kiểm tra.') },
    ],
  });
  const after = report({
    issue: {
      number: { family: 'typed', number: '258', type: 'BC', issuer: 'SKHCN' },
      numberAsWritten: '258 /BC-SKHCN',
      issuedOn: isoDate(2023, 3, 9),
      signer: 'pgd',
    },
    passages: [
      { section: 'Đánh giá', marker: null, narrative: words('Hoàn thành tốt 10 nhiệm vụ.') },
      { section: 'Nhiệm vụ', marker: '1.', narrative: words('Ban hành quy chế.') },
      { section: 'Nhiệm vụ', marker: '2.', narrative: words('Tiếp tục kiểm tra.') },
    ],
  });
  const comparison = compareReports(before, after);

  test('are compared section by section', () => {
    expect(comparison.sections.map(({ kind, change }) => [kind, change])).toEqual([
      ['RESULTS', 'UNCHANGED'],
      ['EVALUATION', 'CHANGED'],
      ['PLAN', 'CHANGED'],
    ]);
    expect(comparison.sections[1]?.paragraphs).toMatchObject([
      { change: 'NUMBER_CHANGED', numbers: [{ difference: '1' }] },
    ]);
    expect(comparison.sections[2]?.paragraphs).toMatchObject([
      { change: 'ADDED', markerBefore: null, markerAfter: '1.' },
      { change: 'UNCHANGED', moved: false, markerBefore: '1.', markerAfter: '2.' },
    ]);
    expect(comparison.counts.paragraphs).toMatchObject({
      added: 1,
      numberChanged: 1,
      unchanged: 1,
    });
  });

  test('tell each fact about the paper by name', () => {
    const changed = comparison.facts.filter(({ change }) => change !== 'UNCHANGED');
    expect(changed.map((fact) => [fact.fact, fact.change, fact.before, fact.after])).toEqual([
      ['STATUS', 'CHANGED', 'DRAFT', 'ISSUED'],
      ['NUMBER', 'ADDED', null, '258/BC-SKHCN'],
      ['NUMBER_AS_WRITTEN', 'ADDED', null, '258 /BC-SKHCN'],
      ['ISSUED_ON', 'ADDED', null, '2023-03-09'],
      ['SIGNING_AUTHORITY', 'ADDED', null, 'KT. Giám đốc'],
      ['SIGNER_POST', 'ADDED', null, 'Phó Giám đốc'],
      ['SIGNER_NAME', 'ADDED', null, 'Nguyễn Văn Bình'],
    ]);
    expect(comparison.facts.find(({ fact }) => fact === 'RECIPIENTS')).toMatchObject({
      before: 'UBND tỉnh; Lưu VT',
    });
  });

  test('footnotes that are only numbered anew are unchanged', () => {
    const footnotes = ['a', 'b'].map((marker) => ({ marker, narrative: words(`Gồm ${marker}`) }));
    const calling = (...markers: readonly string[]): Report =>
      report({
        footnotes,
        results: markers.map((marker) =>
          result('1', [...words(`Kết quả ${marker}`), { type: 'footnote', marker }]),
        ),
      });
    expect(compareReports(calling('b'), calling('a', 'b')).footnotes).toMatchObject([
      { change: 'ADDED', markerAfter: '1', after: 'Gồm a' },
      { change: 'UNCHANGED', markerBefore: '1', markerAfter: '2', after: 'Gồm b' },
    ]);
  });
});

test('two periods are held part by part, though their titles name each its own', () => {
  const { sections } = compareReports(
    reportOf('2023-Q1', { taskLists: LISTS }),
    reportOf('2023-Q2', { taskLists: LISTS }),
  );
  expect(sections.map(({ kind, title }) => [kind, title.change])).toEqual([
    ['RESULTS', 'NUMBER_CHANGED'],
    ['EVALUATION', 'UNCHANGED'],
    ['PLAN', 'NUMBER_CHANGED'],
  ]);
});

test('an indicator tells its rows and the difference of each number', () => {
  const { indicators, counts } = compareReports(
    report({ observations: [counted('mau', 15)] }),
    report({ observations: [counted('mau', 18), counted('ho-so', 2)] }),
  );
  expect(indicators).toMatchObject([
    { code: 'mau', change: 'CHANGED', before: { inPeriod: '15' }, after: { inPeriod: '18' } },
    { code: 'ho-so', change: 'CHANGED', before: { state: 'MISSING' }, after: { state: 'ACTUAL' } },
  ]);
  expect(indicators[0]?.numbers.find(({ fact }) => fact === 'mau')).toEqual({
    fact: 'mau',
    kind: 'COUNT',
    change: 'CHANGED',
    before: '15 mẫu',
    after: '18 mẫu',
    difference: '3',
    unit: 'mẫu',
  });
  expect(indicators[1]?.numbers.find(({ fact }) => fact === 'ho-so')).toMatchObject({
    change: 'ADDED',
    before: null,
    after: '02 mẫu',
  });
  expect(counts.indicators).toEqual({ added: 0, removed: 0, changed: 2, unchanged: 0 });
});

describe('bounds', () => {
  const SIZE = 5_000;
  const hostile = (wordAt: (row: number, column: number) => number): readonly string[] =>
    Array.from({ length: SIZE }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => `tiếng${wordAt(row, column)}x`).join(' '),
    );

  test.each([
    ['each unlike all others', (row: number, column: number) => row * 12 + column],
    ['all of the same few words', (row: number, column: number) => (row * (column + 3)) % 17],
  ])('thousands of results of one task, %s, take no long time', (_, wordAt) => {
    const texts = hostile(wordAt);
    const changed = texts.toReversed().map((text, index) => `${text} và thêm ${index}`);
    const started = performance.now();
    const compared = results(texts, changed);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(compared.filter(({ before }) => before !== null)).toHaveLength(SIZE);
    expect(compared.filter(({ after }) => after !== null)).toHaveLength(SIZE);
  });

  test('a text beyond the bound is told as one change, and its bound numbers still by fact', () => {
    const long = (word: string): string => Array.from({ length: 500 }, () => word).join(' ');
    const [change] = results(
      [[...words(`${long('cũ')} `), bound('mau')]],
      [[bound('mau'), ...words(` ${long('mới')}`)]],
      { before: 15, after: 18 },
    );
    expect(change?.segments.map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
    expect(change?.numbers).toMatchObject([{ fact: 'mau', difference: '3' }]);
  });
});
