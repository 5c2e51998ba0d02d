import { describe, expect, test } from 'vitest';
import { RULES } from '../check/index.ts';
import { documentKey } from '../document/index.ts';
import { LANGUAGES } from '../language.ts';
import type { Narrative } from '../narrative/index.ts';
import { counted, words } from '../report/department.test-data.ts';
import type { Department, Issue, PeriodRecord, ReportSource } from '../report/index.ts';
import { describeObstacle } from './describe-obstacle.ts';
import { day, figure, issueOf, number, recordOfQuarter, sourceOf } from './issue.test-data.ts';
import type { IssuedNumber } from './number-series.ts';
import type { Obstacle } from './obstacle.ts';
import { findObstacles } from './obstacles.ts';
import { UNBOUND_NUMBER } from './unbound-number.ts';

const LABEL = '2023-Q1';
const ISSUE = issueOf('258/BC-SKHCN', '2023-03-16');

function obstaclesOf(
  record: Partial<PeriodRecord> = {},
  issue: Partial<Issue> = {},
): readonly Obstacle[] {
  return found(sourceOf(LABEL, [recordOfQuarter(LABEL, record)]), issue);
}

function found(
  source: ReportSource,
  issue: Partial<Issue> = {},
  issued: readonly IssuedNumber[] = [],
): readonly Obstacle[] {
  const given = { ...ISSUE, ...issue };
  const obstacles = findObstacles({ source, issue: given, previous: null, issued });
  for (const obstacle of obstacles) expectWorded(obstacle);
  return obstacles;
}

/** Whatever comes up in these tests is worded, in both languages. */
function expectWorded(obstacle: Obstacle): void {
  const texts = LANGUAGES.map((language) => describeObstacle(obstacle, language));
  expect(new Set(texts).size).toBe(2);
  for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object/);
}

/** A paragraph of the evaluation. */
function evaluation(narrative: Narrative): Partial<PeriodRecord> {
  return { passages: [{ section: 'Đánh giá', marker: null, narrative }] };
}

function unbound(narrative: Narrative): readonly string[] {
  return obstaclesOf(evaluation(narrative)).flatMap((obstacle) =>
    obstacle.code === 'UNBOUND_NUMBER' ? [obstacle.number] : [],
  );
}

test('nothing stands against a report in which all is bound, signed and numbered as it should be', () => {
  expect(obstaclesOf()).toEqual([]);
});

test('a period without a record cannot be issued', () => {
  expect(found(sourceOf('2023-Q2', []))).toMatchObject([
    { code: 'NOTHING_RECORDED', period: '2023-Q2' },
  ]);
});

describe('numbers in prose', () => {
  test.each([
    ['Tiếp nhận 15 hồ sơ.', ['15']],
    ['Chi 7,1 tỷ đồng, đạt 15,6%.', ['7,1 tỷ đồng', '15,6%']],
    ['Kiểm tra 12/77 tổ chức.', ['12/77']],
    ['Đã trồng 120 ha.', ['120 ha']],
    ['Một nửa số hồ sơ.', ['Một nửa']],
    ['Từ 3 đến 5 ngày.', ['Từ 3 đến 5']],
    ['Khoảng 2.000 hộ.', ['2.000']],
    ['Phòng, chống COVID-19.', ['COVID-19']],
  ])('%s says how much, and needs a binding', (text, numbers) => {
    expect(unbound(words(text))).toEqual(numbers);
  });

  test.each([
    'Ngày 09/01/2023 và 20/01, lúc 10h30.',
    'Trong quý I/2023, 6 tháng đầu năm 2023.',
    'Giai đoạn 2021-2025.',
    'Theo Kế hoạch số 81/KH-SKHCN ngày 31/01/2023.',
    'Theo khoản 2 Điều 12.',
    'Kỳ họp thứ 5, khóa XIV, lần thứ 3.',
    'Xăng RON 95-III, ISO 9001:2015.',
    'Phần mềm phiên bản 2.0, Đề án 06.',
    'Tại thôn 5, Quốc lộ 28.',
    'Điện thoại 0252 3822 456.',
  ])('%s stands for itself', (text) => {
    expect(unbound(words(text))).toEqual([]);
  });

  test('bound words cover their number wherever they begin and end, and no other', () => {
    const [fifteen] = [{ ...figure, text: '15' }];
    const more: Narrative = [{ type: 'text', text: ' mẫu năm 2015, 15 mẫu khác.' }];
    expect(unbound([{ type: 'strong', children: [fifteen] }, ...more])).toEqual(['15']);
  });

  test('half of a ratio is not the whole', () => {
    expect(
      unbound([
        { ...figure, text: '12' },
        { type: 'text', text: '/77 tổ chức' },
      ]),
    ).toEqual(['12/77']);
  });

  test('a link binds the one number that is held against the observation, and no other in its words', () => {
    const text = '15 mẫu, vượt 45% kế hoạch của 12 huyện';
    expect(unbound([{ ...figure, text }])).toEqual(['45%', '12']);
    expect(unbound([{ ...figure, text: 'đến ngày 10/03/2023 có 15 mẫu' }])).toEqual([]);
  });

  test('a citation binds what names something, and nothing that says how much', () => {
    const cited = (text: string): Narrative => [
      { type: 'citation', document: documentKey('10-NQ/TU'), text },
    ];
    expect(
      unbound(cited('cấp 500 giấy phép và thu 12 tỷ đồng theo Nghị quyết số 10-NQ/TU')),
    ).toEqual(['500', '12 tỷ đồng']);
    for (const text of ['khoản 2 Điều 5 Nghị quyết số 10-NQ/TU ngày 09/01/2023', 'Nghị quyết 10']) {
      expect(unbound(cited(text))).toEqual([]);
    }
  });

  test('footnotes and bases are looked at, with the places that the checks give them', () => {
    const obstacles = obstaclesOf({
      bases: [words('Căn cứ 03 kết luận')],
      footnotes: [{ marker: 'a', narrative: words('Gồm 02 lớp.') }],
    });
    expect(obstacles).toMatchObject([
      { place: { path: 'legalBases/0', start: 7, end: 9, text: 'Căn cứ 03 kết luận' } },
      { place: { path: 'footnotes/0', start: 4, end: 6 } },
    ]);
  });

  test('a waiver lets the numbers of its passage stand, to its last day', () => {
    const place = 'sections/1/paragraphs/0';
    const waiver = { rule: UNBOUND_NUMBER, place, reason: 'Tên bệnh', until: ISSUE.issuedOn };
    const record = evaluation(words('Phòng, chống COVID-19.'));
    expect(obstaclesOf(record)).toMatchObject([{ place: { path: place } }]);
    expect(obstaclesOf({ ...record, waivers: [waiver] })).toEqual([]);
    for (const other of [
      { ...waiver, until: day('2023-03-15') },
      { ...waiver, rule: 'SUM-01' },
      { ...waiver, place: 'sections/1/paragraphs/1' },
    ]) {
      expect(obstaclesOf({ ...record, waivers: [other] })).toHaveLength(1);
    }
  });

  test('no rule of the checks has the id that such a waiver names', () => {
    expect(RULES.map(({ id }) => String(id))).not.toContain(UNBOUND_NUMBER);
  });
});

describe('findings', () => {
  const record: Partial<PeriodRecord> = { observations: [counted('mau-xang-dau', 16)] };
  const place = 'sections/0/tasks/0/groups/0/results/0';

  test('an error that nobody has answered for stands against issuing', () => {
    expect(obstaclesOf(record)).toMatchObject([
      { code: 'OPEN_ERROR', place: { path: place }, finding: { rule: 'FCT-01' } },
    ]);
  });

  test('one that is waived does not, nor does a warning', () => {
    const waiver = { rule: 'FCT-01', place, reason: 'Số trên giấy', until: ISSUE.issuedOn };
    expect(obstaclesOf({ ...record, waivers: [waiver] })).toEqual([]);
    expect(obstaclesOf(evaluation(words('Đạt kết quả đầy đủ, đúng thời hạn.')))).toEqual([]);
  });
});

describe('number and day', () => {
  test.each(['258/KH-SKHCN', '258/BC-STNMT', '258/SKHCN-VP', '258-BC/TU', '258/BC-SKHCNX'])(
    '%s is no number of the report',
    (text) => {
      expect(obstaclesOf({}, { number: number(text) })).toMatchObject([
        { code: 'NUMBER_UNFIT', place: { path: 'number' }, symbol: 'BC-SKHCN' },
      ]);
    },
  );

  test('the drafting part may stand behind the issuer', () => {
    expect(obstaclesOf({}, { number: number('258/BC-SKHCN-VP') })).toEqual([]);
  });

  test('a number serves once a year', () => {
    const other = (label: string, issuedOn: string) =>
      recordOfQuarter(label, { issue: issueOf('258/BC-SKHCN', issuedOn) });
    const source = (earlier: PeriodRecord) => sourceOf(LABEL, [earlier, recordOfQuarter(LABEL)]);
    expect(found(source(other('2022', '2023-01-05')))).toMatchObject([
      { code: 'NUMBER_TAKEN', period: '2022' },
    ]);
    expect(found(source(other('2022-Q4', '2022-12-15')))).toEqual([]);
  });

  test('the drafting part behind the agency’s code is of the same series', () => {
    const issued = [{ ...issueOf('258/BC-SKHCN-VP', '2023-01-05'), period: '2022' }];
    const source = sourceOf(LABEL, [recordOfQuarter(LABEL)]);
    expect(found(source, {}, issued)).toMatchObject([
      { code: 'NUMBER_TAKEN', number: '258/BC-SKHCN', period: '2022' },
    ]);
    const others = [
      issueOf('258/BC-SKHCN-VP', '2022-12-30'),
      issueOf('258/KH-SKHCN', '2023-01-05'),
      issueOf('258/BC-SKHCNX', '2023-01-05'),
      issueOf('258a/BC-SKHCN', '2023-01-05'),
    ].map((each) => ({ ...each, period: '2022' }));
    expect(found(source, {}, others)).toEqual([]);
  });

  test('no figure is of a later day than the report', () => {
    const observation = { ...counted('mau-xang-dau', 15), asOf: day('2023-03-17') };
    expect(obstaclesOf({ observations: [observation] })).toMatchObject([
      { code: 'DAY_BEFORE_DATA', place: { path: 'date' }, asOf: '2023-03-17' },
    ]);
    expect(obstaclesOf({ observations: [{ ...observation, asOf: ISSUE.issuedOn }] })).toEqual([]);
  });

  test('no report is issued before its data begin', () => {
    expect(obstaclesOf({}, { issuedOn: day('2022-03-16') })).toContainEqual(
      expect.objectContaining({ code: 'DAY_BEFORE_WINDOW', opens: '2022-12-15' }),
    );
  });
});

describe('what a correction names', () => {
  const correcting = (text: string) =>
    sourceOf(LABEL, [recordOfQuarter(LABEL, { amends: { kind: 'AMENDS', number: number(text) } })]);
  const issuedAs = (text: string, issuedOn: string, period = LABEL): readonly IssuedNumber[] => [
    { ...issueOf(text, issuedOn), period },
  ];

  test('is of its own period, of another number and of no later day', () => {
    expect(found(correcting('200/BC-SKHCN'), {}, issuedAs('200/BC-SKHCN', '2023-03-16'))).toEqual(
      [],
    );
    expect(found(correcting('200/BC-SKHCN'))).toEqual([]);
  });

  test('is not the report itself', () => {
    expect(found(correcting('258/BC-SKHCN'))).toMatchObject([
      { code: 'AMENDS_ITSELF', place: { path: 'number' }, number: '258/BC-SKHCN' },
    ]);
  });

  test('is no report of another period, unless of another year’s number', () => {
    const named = correcting('200/BC-SKHCN');
    expect(found(named, {}, issuedAs('200/BC-SKHCN', '2023-01-10', '2022'))).toMatchObject([
      { code: 'AMENDS_ANOTHER_PERIOD', number: '200/BC-SKHCN', of: '2022' },
    ]);
    for (const day of ['2022-12-10', '2023-03-17']) {
      expect(found(named, {}, issuedAs('200/BC-SKHCN', day, '2022'))).toEqual([]);
    }
  });

  test('was issued before it', () => {
    expect(
      found(correcting('200/BC-SKHCN'), {}, issuedAs('200/BC-SKHCN', '2023-03-17')),
    ).toMatchObject([
      {
        code: 'DAY_BEFORE_AMENDED',
        place: { path: 'date' },
        issuedOn: '2023-03-16',
        amendedOn: '2023-03-17',
      },
    ]);
  });
});

describe('signer', () => {
  function signedBy(signer: Partial<Department['agency']['signers'][number]>): readonly Obstacle[] {
    const source = sourceOf(LABEL, [recordOfQuarter(LABEL)]);
    const { department } = source;
    const signers = department.agency.signers.map((each) => ({ ...each, ...signer }));
    const agency = { ...department.agency, signers };
    return found({ ...source, department: { ...department, agency } }, { signer: 'pgd' });
  }

  test('must be known', () => {
    expect(obstaclesOf({}, { signer: 'ai-do' })).toMatchObject([
      { code: 'UNKNOWN_SIGNER', place: { path: 'signature' }, known: ['pgd', 'gd'] },
    ]);
  });

  test.each([
    [null, null, true],
    ['2023-03-16', '2023-03-16', true],
    ['2023-03-17', null, false],
    [null, '2023-03-15', false],
  ])('in office from %s to %s', (from, to, isInOffice) => {
    const mandate = { key: 'pgd', from: from && day(from), to: to && day(to) };
    const codes = signedBy(mandate as { key: string }).map(({ code }) => code);
    expect(codes).toEqual(isInOffice ? [] : ['SIGNER_NOT_IN_OFFICE']);
  });

  test('signs by an authority that fits the post', () => {
    expect(signedBy({ key: 'pgd', post: 'Phó Giám đốc', authority: null })).toMatchObject([
      { code: 'AUTHORITY_UNFIT', place: { path: 'signature' }, fault: 'DEPUTY_IN_PERSON' },
    ]);
  });
});
