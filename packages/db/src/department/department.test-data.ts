import { isoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import { documentKey } from '@baocao/core/document';
import type { Indicator, IndicatorCode, Observation } from '@baocao/core/indicator';
import type { Narrative } from '@baocao/core/narrative';
import { type Period, parsePeriod } from '@baocao/core/period';
import { decimal, unit } from '@baocao/core/quantity';
import type { Department, Issue, PeriodRecord } from '@baocao/core/report';
import type { Task, TaskCode, TaskList } from '@baocao/core/task';
import type { Act } from '../issue/edition-rows.ts';

export const KEY = 'lam-dong/sotn' as AgencyKey;

const APPROVAL = documentKey('12/QĐ-UBND');
const REVISION = documentKey('77/QĐ-UBND');

function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed.ok) throw new Error(`No period: ${label}`);
  return parsed.value;
}

function words(text: string): Narrative {
  return [{ type: 'text', text }];
}

/** Number `07` gives `07/BC-STN`, signed by the head on that day. */
function issue(number: string, issuedOn: Issue['issuedOn']): Issue {
  return {
    number: { family: 'typed', number, type: 'BC', issuer: 'STN' },
    numberAsWritten: `${number}/BC-STN`,
    issuedOn,
    signer: 'gd',
  };
}

function counted(
  code: string,
  count: number,
  state: 'ACTUAL' | 'ESTIMATE' = 'ACTUAL',
): Observation {
  return {
    indicator: code as IndicatorCode,
    asOf: null,
    state,
    value: { type: 'amount', amount: { value: decimal(count), unit: unit('mẫu') } },
  };
}

export function recordOf(label: string, more: Partial<PeriodRecord> = {}): PeriodRecord {
  return {
    agency: KEY,
    period: period(label),
    issue: null,
    amends: null,
    bases: [],
    observations: [counted('mau', 5)],
    revisions: [],
    progress: [],
    results: [
      { task: '1' as TaskCode, theme: null, narrative: words(`Đã lấy mẫu trong kỳ ${label}.`) },
      { task: '2' as TaskCode, theme: null, narrative: words('Đã ban hành kế hoạch.') },
    ],
    passages: [{ section: 'Nhiệm vụ', marker: '-', narrative: words('Tiếp tục lấy mẫu.') }],
    footnotes: [],
    waivers: [],
    ...more,
  };
}

function task(code: string, more: Partial<Task> = {}): Task {
  return {
    code: code as TaskCode,
    title: words(`Nhiệm vụ ${code}`),
    lead: null,
    coordinating: [],
    deadline: null,
    extensions: [],
    handOver: null,
    themes: [],
    indicators: [],
    parts: [],
    ...more,
  };
}

const SAMPLES: Indicator = {
  code: 'mau' as IndicatorCode,
  name: 'Mẫu xăng dầu được kiểm tra',
  unit: unit('mẫu'),
  measure: 'FLOW',
  targets: [
    { value: { value: decimal(60), unit: unit('mẫu') }, document: null, since: null },
    {
      value: { value: decimal(80), unit: unit('mẫu') },
      document: REVISION,
      since: isoDate(2023, 7, 5),
    },
  ],
};

const SHARE: Indicator = {
  code: 'ty-le' as IndicatorCode,
  name: 'Tổ chức được kiểm tra',
  unit: unit('tổ chức'),
  measure: 'RATIO',
  operands: { numerator: 'FLOW', denominator: 'STOCK' },
  targets: [],
};

function listOf(year: number): TaskList {
  return {
    agency: KEY,
    year,
    approvedBy: APPROVAL,
    tasks: [
      task('1', {
        deadline: { type: 'words', words: 'quý II' },
        extensions: [
          {
            deadline: { type: 'day', day: isoDate(2024, 3, 31) },
            document: REVISION,
            since: isoDate(2023, 11, 20),
          },
        ],
        indicators: [SAMPLES, SHARE],
      }),
      task('2', {
        handOver: {
          to: 'dak-nong/sotn' as AgencyKey,
          on: isoDate(2025, 7, 1),
          document: REVISION,
        },
      }),
    ],
  };
}

/** Two years of lists and nothing recorded; its list holds everything that a list can. */
export const DEPARTMENT: Department = {
  agency: {
    key: KEY,
    name: 'Sở Thử nghiệm',
    code: 'STN',
    superior: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    seat: 'Lâm Đồng',
    units: [],
    signers: [
      {
        key: 'gd',
        name: 'Trần Thị Đào',
        post: 'Giám đốc',
        authority: null,
        from: isoDate(2021, 7, 1),
        to: null,
      },
    ],
    addressees: [],
    recipients: ['UBND tỉnh'],
    windows: [],
    dueDays: [
      {
        jurisdiction: 'province',
        since: isoDate(2023, 1, 1),
        kinds: ['quarter'],
        due: { monthsLater: 0, day: 20 },
        source: { text: 'Quyết định số 12/QĐ-UBND', number: null },
      },
    ],
  },
  template: {
    kind: 'BC',
    subject: 'Kết quả {period}',
    lead: 'Sở báo cáo kết quả {period}, như sau:',
    numbering: '1.1.',
    sections: [
      { kind: 'RESULTS', name: 'Kết quả', title: 'Kết quả {period}', showsIndicators: true },
      { kind: 'PLAN', name: 'Nhiệm vụ', title: 'Nhiệm vụ {nextPeriod}', showsIndicators: false },
    ],
  },
  documents: [
    {
      key: APPROVAL,
      number: { family: 'typed', number: '12', type: 'QĐ', issuer: 'UBND' },
      issuedOn: isoDate(2022, 1, 5),
      issuer: 'UBND tỉnh Lâm Đồng',
      subject: 'về việc giao nhiệm vụ',
    },
    {
      key: REVISION,
      number: { family: 'typed', number: '77', type: 'QĐ', issuer: 'UBND' },
      issuedOn: isoDate(2023, 7, 5),
      issuer: 'UBND tỉnh Lâm Đồng',
      subject: null,
    },
  ],
  taskLists: [listOf(2022), listOf(2023)],
  records: [],
};

/** A quarter's record that holds everything a record can. */
export const FULL_RECORD: PeriodRecord = recordOf('2023-Q2', {
  issue: issue('31', isoDate(2023, 6, 20)),
  amends: { kind: 'AMENDS', number: { family: 'typed', number: '30', type: 'BC', issuer: 'STN' } },
  bases: [words('Căn cứ Quyết định số 12/QĐ-UBND')],
  observations: [
    counted('mau', 9, 'ESTIMATE'),
    {
      indicator: 'ty-le' as IndicatorCode,
      asOf: isoDate(2023, 6, 10),
      state: 'ACTUAL',
      value: {
        type: 'ratio',
        numerator: { value: decimal(12), unit: unit('tổ chức') },
        denominator: { value: decimal(77), unit: unit('tổ chức') },
      },
    },
  ],
  revisions: [
    { period: period('2023-Q1'), observation: counted('mau', 6) },
    { period: period('2022-Q4'), observation: counted('mau', 7) },
  ],
  progress: [
    { task: '2' as TaskCode, progress: 'COMPLETED', on: isoDate(2023, 5, 30) },
    { task: '1' as TaskCode, progress: 'IN_PROGRESS', on: null },
  ],
  waivers: [
    {
      rule: 'CLM-02',
      place: 'sections/II/paragraphs/1',
      reason: 'Có trong báo cáo chuyên đề.',
      until: isoDate(2023, 12, 31),
    },
  ],
});

/** Sets up and takes in the past. */
export const ADMIN: Act = {
  actor: { name: 'quản trị', role: 'ADMIN' },
  at: '2023-04-01T01:00:00.000Z',
};
