import { isoDate } from '@baocao/core';
import type { AgencyKey } from '@baocao/core/agency';
import { documentKey } from '@baocao/core/document';
import type { IndicatorCode } from '@baocao/core/indicator';
import type { Narrative } from '@baocao/core/narrative';
import type { Period } from '@baocao/core/period';
import { decimal, unit } from '@baocao/core/quantity';
import {
  assembleReport,
  type Department,
  nationalParameters,
  type PeriodRecord,
  type Report,
  type Result,
} from '@baocao/core/report';
import type { Task, TaskCode } from '@baocao/core/task';

const KEY = 'lam-dong/stnmt' as AgencyKey;
const LIST_APPROVAL = documentKey('12/QĐ-UBND');

const Q1: Period = { kind: 'quarter', year: 2024, quarter: 1 };
export const Q2: Period = { kind: 'quarter', year: 2024, quarter: 2 };

export function words(text: string): Narrative {
  return [{ type: 'text', text }];
}

export function task(code: string, title: string, more: Partial<Task> = {}): Task {
  return {
    code: code as TaskCode,
    title: words(title),
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

export function quarterRecord(more: Partial<PeriodRecord> = {}): PeriodRecord {
  return {
    agency: KEY,
    period: Q1,
    issue: null,
    amends: null,
    bases: [],
    observations: [],
    revisions: [],
    progress: [],
    results: [],
    passages: [],
    footnotes: [],
    waivers: [],
    ...more,
  };
}

export function result(code: string, narrative: Narrative, theme: string | null = null): Result {
  return { task: code as TaskCode, theme, narrative };
}

/** A department of three tasks, one of them with parts of parts. */
export const DEPARTMENT: Department = {
  agency: {
    key: KEY,
    name: 'Sở Tài nguyên và Môi trường',
    code: 'STNMT',
    superior: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    seat: 'Lâm Đồng',
    units: [],
    signers: [
      { key: 'gd', name: 'Trần Thị Đào', post: 'Giám đốc', authority: null, from: null, to: null },
      {
        key: 'pgd',
        name: 'Lê Văn Ước',
        post: 'Phó Giám đốc',
        authority: { kind: 'KT.', of: 'Giám đốc' },
        from: null,
        to: null,
      },
    ],
    addressees: [],
    recipients: ['UBND tỉnh', 'Lưu: VT, KH'],
    windows: [],
    dueDays: [],
  },
  template: {
    kind: 'BC',
    subject: 'Kết quả công tác {period}',
    lead: 'Sở báo cáo kết quả công tác {period}, như sau:',
    numbering: '1.1.',
    sections: [
      {
        kind: 'RESULTS',
        name: 'Kết quả',
        title: 'Kết quả thực hiện trong {period}',
        showsIndicators: false,
      },
      { kind: 'PROSE', name: 'Tồn tại', title: 'Tồn tại, hạn chế', showsIndicators: false },
      {
        kind: 'PLAN',
        name: 'Nhiệm vụ',
        title: 'Nhiệm vụ trong {nextPeriod}',
        showsIndicators: false,
      },
    ],
  },
  documents: [
    {
      key: LIST_APPROVAL,
      number: { family: 'typed', number: '12', type: 'QĐ', issuer: 'UBND' },
      issuedOn: isoDate(2024, 1, 5),
      issuer: 'UBND tỉnh Lâm Đồng',
      subject: 'về việc giao nhiệm vụ năm 2024',
    },
  ],
  taskLists: [
    {
      agency: KEY,
      year: 2024,
      approvedBy: LIST_APPROVAL,
      tasks: [
        task('1', 'Cấp giấy chứng nhận', {
          themes: [{ title: words('Về đất ở') }],
          parts: [
            task('1.1', 'Đất đô thị', { parts: [task('1.1.1', 'Phường 1')] }),
            task('1.2', 'Đất nông thôn'),
          ],
          indicators: [
            {
              code: 'giay-chung-nhan' as IndicatorCode,
              name: 'Giấy chứng nhận | đã cấp',
              unit: unit('giấy'),
              measure: 'FLOW',
              targets: [
                { value: { value: decimal(60), unit: unit('giấy') }, document: null, since: null },
              ],
            },
            {
              code: 'thu-phi' as IndicatorCode,
              name: 'Thu phí',
              unit: unit('đồng'),
              measure: 'RATIO',
              operands: { numerator: 'CUMULATIVE', denominator: 'STOCK' },
              targets: [
                { value: { value: decimal(100), unit: unit('%') }, document: null, since: null },
              ],
            },
            {
              code: 'tuyen-truyen' as IndicatorCode,
              name: 'Tuyên truyền',
              unit: unit('%'),
              measure: 'RATIO',
              operands: { numerator: 'FLOW', denominator: 'FLOW' },
              targets: [],
            },
            {
              code: 'khieu-nai' as IndicatorCode,
              name: 'Đơn khiếu nại',
              unit: unit('đơn'),
              measure: 'FLOW',
              targets: [],
            },
          ],
        }),
        task('2', 'Quan trắc nước mặt'),
      ],
    },
  ],
  records: [],
};

/** The issued record of Q1: results under a theme, under none and in a part of a part. */
export const ISSUED: PeriodRecord = quarterRecord({
  issue: {
    number: { family: 'typed', number: '07', type: 'BC', issuer: 'STNMT' },
    numberAsWritten: '07 /BC-STNMT',
    issuedOn: isoDate(2024, 3, 9),
    signer: 'pgd',
  },
  bases: [words('Căn cứ Luật Đất đai;'), words('Căn cứ Quyết định số 12/QĐ-UBND')],
  observations: [
    {
      indicator: 'giay-chung-nhan' as IndicatorCode,
      asOf: isoDate(2024, 3, 6),
      state: 'ESTIMATE',
      value: { type: 'amount', amount: { value: decimal(9), unit: unit('giấy') } },
    },
    {
      indicator: 'thu-phi' as IndicatorCode,
      asOf: null,
      state: 'ACTUAL',
      value: {
        type: 'ratio',
        numerator: { value: decimal(340), unit: unit('triệu đồng') },
        denominator: { value: decimal('7.1'), unit: unit('tỷ đồng') },
      },
    },
    {
      indicator: 'tuyen-truyen' as IndicatorCode,
      asOf: null,
      state: 'ACTUAL',
      value: { type: 'claim', percent: decimal(50) },
    },
  ],
  results: [
    result('1', words('Ban hành kế hoạch.')),
    result(
      '1',
      [
        { type: 'text', text: 'Cấp ' },
        {
          type: 'figure',
          fact: { indicator: 'giay-chung-nhan' as IndicatorCode, part: 'value' },
          text: '',
        },
        { type: 'footnote', marker: 'a' },
        { type: 'text', text: ' theo “' },
        { type: 'emphasis', children: words('Đề án số hóa') },
        { type: 'text', text: '”.' },
      ],
      'Về đất ở',
    ),
    result('1.1.1', words('Đo đạc 02 thửa.')),
  ],
  passages: [
    { section: 'Tồn tại', marker: '-', narrative: words('Thiếu máy đo.') },
    { section: 'Nhiệm vụ', marker: '1.', narrative: words('Tiếp tục cấp giấy.') },
    { section: 'Nhiệm vụ', marker: '2.', narrative: words('Quan trắc tháng 4.') },
  ],
  footnotes: [{ marker: 'a', narrative: words('Gồm: 05 giấy mới và 04 giấy đổi.') }],
});

/** The report of a period from the department with these records, and whatever else is said of it. */
export function reportOf(
  records: readonly PeriodRecord[],
  period: Period = Q1,
  more: Partial<Department> = {},
): Report {
  const department: Department = { ...DEPARTMENT, records, ...more };
  const [taskList] = department.taskLists;
  if (!taskList) throw new Error('The department has no list');
  return assembleReport({
    department,
    taskList,
    parameters: nationalParameters(period),
    period,
    revision: 1,
  });
}
