import type { AgencyKey } from '../agency/index.ts';
import { documentKey } from '../document/index.ts';
import type { Indicator, IndicatorCode, Observation } from '../indicator/index.ts';
import { isoDate } from '../iso-date.ts';
import type { Narrative } from '../narrative/index.ts';
import { type Period, parsePeriod } from '../period/index.ts';
import { decimal, unit } from '../quantity/index.ts';
import type { Task, TaskCode, TaskList } from '../task/index.ts';
import { assembleReport } from './assemble.ts';
import type { Department, PeriodRecord, Result } from './record.ts';
import type { Report } from './report.ts';
import { nationalParameters } from './source.ts';

const KEY = 'binh-thuan/skhcn' as AgencyKey;
const APPROVAL = documentKey('60/QĐ-UBND');

export function period(label: string): Period {
  const parsed = parsePeriod(label);
  if (!parsed.ok) throw new Error(`No period: ${label}`);
  return parsed.value;
}

export function words(text: string): Narrative {
  return [{ type: 'text', text }];
}

export function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code: code as IndicatorCode,
    name: code,
    unit: unit('mẫu'),
    measure: 'FLOW',
    targets: [],
    ...more,
  } as Indicator;
}

/** So many samples, counted in the period. */
export function counted(code: string, count: number): Observation {
  return {
    indicator: code as IndicatorCode,
    asOf: null,
    state: 'ACTUAL',
    value: { type: 'amount', amount: { value: decimal(count), unit: unit('mẫu') } },
  };
}

export function task(code: string, more: Partial<Task> = {}): Task {
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

export function taskList(tasks: readonly Task[], year = 2023): TaskList {
  return { agency: KEY, year, approvedBy: APPROVAL, tasks };
}

export function recordOf(label: string, more: Partial<PeriodRecord> = {}): PeriodRecord {
  return {
    agency: KEY,
    period: period(label),
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

/** A department with two tasks, one of them in two parts, and nothing recorded. */
export const DEPARTMENT: Department = {
  agency: {
    key: KEY,
    name: 'Sở Khoa học và Công nghệ',
    code: 'SKHCN',
    superior: 'Ủy ban nhân dân tỉnh Bình Thuận',
    seat: 'Bình Thuận',
    units: [],
    signers: [
      {
        key: 'pgd',
        name: 'Nguyễn Văn Bình',
        post: 'Phó Giám đốc',
        authority: { kind: 'KT.', of: 'Giám đốc' },
        from: null,
        to: null,
      },
      { key: 'gd', name: 'Trần Thị An', post: 'Giám đốc', authority: null, from: null, to: null },
    ],
    addressees: [],
    recipients: ['UBND tỉnh', 'Lưu VT'],
    windows: [],
    dueDays: [],
  },
  template: {
    kind: 'BC',
    subject: 'Kết quả {period}',
    lead: 'Sở báo cáo kết quả {period}, như sau:',
    numbering: '1.1.',
    sections: [
      { kind: 'RESULTS', name: 'Kết quả', title: 'Kết quả {period}', showsIndicators: false },
      { kind: 'EVALUATION', name: 'Đánh giá', title: 'Đánh giá chung', showsIndicators: false },
      { kind: 'PLAN', name: 'Nhiệm vụ', title: 'Nhiệm vụ {nextPeriod}', showsIndicators: false },
    ],
  },
  documents: [
    {
      key: APPROVAL,
      number: { family: 'typed', number: '60', type: 'QĐ', issuer: 'UBND' },
      issuedOn: isoDate(2023, 1, 9),
      issuer: 'UBND tỉnh Bình Thuận',
      subject: 'về việc giao nhiệm vụ năm 2023',
    },
    {
      key: documentKey('10-NQ/TU'),
      number: { family: 'party', number: '10', type: 'NQ', issuer: 'TU' },
      issuedOn: isoDate(2022, 3, 18),
      issuer: 'Tỉnh ủy Bình Thuận',
      subject: null,
    },
  ],
  taskLists: [taskList([task('1', { parts: [task('1.1'), task('1.2')] }), task('2')])],
  records: [],
};

/** The report of a period of the department with these changes, by the first list of its year. */
export function reportOf(label: string, more: Partial<Department> = {}): Report {
  const department = { ...DEPARTMENT, ...more };
  const wanted = period(label);
  const list = department.taskLists.find(({ year }) => year === wanted.year);
  if (!list) throw new Error(`No list of ${wanted.year}`);
  return assembleReport({
    department,
    taskList: list,
    parameters: nationalParameters(wanted),
    period: wanted,
    revision: 3,
  });
}
