import { isoDate } from '@baocao/core';
import type { Agency, AgencyKey } from '@baocao/core/agency';
import { type Document, documentKey } from '@baocao/core/document';
import type { Indicator, IndicatorCode } from '@baocao/core/indicator';
import { decimal, unit } from '@baocao/core/quantity';
import type { Department, PeriodRecord, Template } from '@baocao/core/report';
import type { Task, TaskCode, TaskList } from '@baocao/core/task';
import { type Drawer, drawer, oneOf } from './drawer.ts';
import { syntheticRecord } from './synthetic-record.ts';
import { documentSubject, indicatorName, taskTitle, UNITS } from './synthetic-words.ts';

/** A country that there is not: so many agencies, with so many years of quarters. The same every time. */
export interface Country {
  readonly agencies: number;
  readonly years: number;
  readonly resultsPerTask: number;
}

const AGENCIES_PER_PROVINCE = 20;
export const LAST_YEAR = 2025;
export const TASKS_WITH_RESULTS = 30;

const QUARTERS = [1, 2, 3, 4] as const;
const PARTS_PER_TASK = 3;
const DOCUMENTS_PER_YEAR = 6;

/** The quarters whose reports are issued: an issued one keeps all that it was made from, so not every one is. */
const ISSUED_QUARTERS = [1, 3] as const;

export function resultsOf({ agencies, years, resultsPerTask }: Country): number {
  return agencies * years * QUARTERS.length * TASKS_WITH_RESULTS * resultsPerTask;
}

/** Key of the agency with that number, from 0: `gia-lap-01/so-01`, “giả lập” being “simulated”. */
export function agencyKey(nth: number): AgencyKey {
  const province = Math.floor(nth / AGENCIES_PER_PROVINCE) + 1;
  return `gia-lap-${twoDigits(province)}/so-${twoDigits((nth % AGENCIES_PER_PROVINCE) + 1)}` as AgencyKey;
}

/** All that one agency has written down. */
export function syntheticDepartment(nth: number, country: Country): Department {
  const draw = drawer(nth + 1);
  const agency = syntheticAgency(nth);
  const years = Array.from({ length: country.years }, (_, back) => LAST_YEAR - back).reverse();
  const taskLists = years.map((year) => syntheticList(agency.key, year, draw));
  const documents = [DECREE, ...years.flatMap((year) => documentsOfYear(agency, year, draw))];
  const records = taskLists.flatMap((taskList) =>
    QUARTERS.map((quarter): PeriodRecord => {
      const { year } = taskList;
      return syntheticRecord({
        agency,
        taskList,
        quarter,
        cited: [DECREE, ...documents.filter(({ issuedOn }) => issuedOn.startsWith(`${year}`))],
        resultsPerTask: country.resultsPerTask,
        issued: year === LAST_YEAR && ISSUED_QUARTERS.some((each) => each === quarter),
        draw,
      });
    }),
  );
  return { agency, template: TEMPLATE, documents, taskLists, records };
}

function syntheticAgency(nth: number): Agency {
  const key = agencyKey(nth);
  const province = `Tỉnh Giả Lập ${key.slice('gia-lap-'.length, key.indexOf('/'))}`;
  const number = twoDigits((nth % AGENCIES_PER_PROVINCE) + 1);
  return {
    key,
    name: `Sở Giả lập ${number} (dữ liệu tổng hợp)`,
    code: `SGL${number}`,
    superior: `Ủy ban nhân dân ${province}`,
    seat: province,
    units: LEADS.map((lead) => ({ key: lead, name: `Phòng ${lead}` })),
    signers: [
      { key: 'gd', name: 'Người Giả Lập', post: 'Giám đốc', authority: null, from: null, to: null },
    ],
    addressees: [`Ủy ban nhân dân ${province}`],
    recipients: [`UBND ${province}`, 'Lưu: VT'],
    windows: [],
    dueDays: [],
  };
}

const LEADS = ['mot', 'hai', 'ba', 'bon', 'nam'] as const;

const TEMPLATE: Template = {
  kind: 'BC',
  subject: 'Kết quả thực hiện nhiệm vụ {period}',
  lead: 'Sở báo cáo kết quả thực hiện nhiệm vụ {period}, như sau:',
  numbering: '1.1.',
  sections: [
    { kind: 'RESULTS', name: 'Kết quả', title: 'Kết quả {period}', showsIndicators: true },
    { kind: 'PLAN', name: 'Nhiệm vụ', title: 'Nhiệm vụ {nextPeriod}', showsIndicators: false },
  ],
};

/** One that every agency of the country cites. */
const DECREE: Document = {
  key: documentKey('09/2019/NĐ-CP'),
  number: { family: 'normative', number: '09', year: 2019, type: 'NĐ', issuer: 'CP' },
  issuedOn: isoDate(2019, 1, 24),
  issuer: 'Chính phủ',
  subject: 'quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
};

/** The first approves the list; they are the province's, so that its agencies cite the same ones. */
function documentsOfYear(agency: Agency, year: number, draw: Drawer): readonly Document[] {
  return Array.from({ length: DOCUMENTS_PER_YEAR }, (_, nth): Document => {
    const number = twoDigits(nth * 30 + 5);
    return {
      key: approvalOf(year, nth),
      number: { family: 'typed', number, type: 'QĐ', issuer: 'UBND' },
      issuedOn: isoDate(year, nth * 2 + 1, 6),
      issuer: agency.superior,
      subject: documentSubject(draw),
    };
  });
}

/** The province's numbers begin again each year, so a key tells the year too. */
function approvalOf(year: number, nth = 0): Document['key'] {
  return documentKey(`${twoDigits(nth * 30 + 5)}/QĐ-UBND:${year}`);
}

function syntheticList(agency: AgencyKey, year: number, draw: Drawer): TaskList {
  const tasks = Array.from({ length: TASKS_WITH_RESULTS / PARTS_PER_TASK }, (_, index): Task => {
    const code = `${index + 1}`;
    const parts = Array.from({ length: PARTS_PER_TASK }, (__, part) =>
      syntheticTask(`${code}.${part + 1}`, draw),
    );
    return { ...syntheticTask(code, draw), indicators: [], deadline: null, parts };
  });
  return { agency, year, approvedBy: approvalOf(year), tasks };
}

function syntheticTask(code: string, draw: Drawer): Task {
  return {
    code: code as TaskCode,
    title: [{ type: 'text', text: taskTitle(draw) }],
    lead: oneOf(LEADS, draw),
    coordinating: [],
    deadline: { type: 'words', words: 'quý IV' },
    extensions: [],
    handOver: null,
    themes: [],
    indicators: [syntheticIndicator(code, draw)],
    parts: [],
  };
}

/** Its unit is the same every year, so that the years are one series. */
function syntheticIndicator(code: string, draw: Drawer): Indicator {
  const of = UNITS[code.length % UNITS.length] ?? UNITS[0];
  return {
    code: `chi-tieu-${code.replaceAll('.', '-')}` as IndicatorCode,
    name: indicatorName(of, draw),
    unit: unit(of),
    measure: 'FLOW',
    targets: [
      { value: { value: decimal(400 + draw(400)), unit: unit(of) }, document: null, since: null },
    ],
  };
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
