import { formatPeriod, periodSequence } from '@baocao/core/period';
import { createMeasurements } from '@baocao/core/report';
import { parseSearch, type SearchQuestion } from '@baocao/core/search';
import { walkTasks } from '@baocao/core/task';
import {
  ANYBODY,
  changesOf,
  findCitations,
  findDocuments,
  findDocumentsByNumber,
  findEdition,
  findPreviousReports,
  findReport,
  holderOf,
  listReports,
  listTasks,
  loadDepartment,
  memberOf,
  type Principal,
  pageOfAgencies,
  reportHistory,
  reportingIn,
  type Store,
  searchDocuments,
  searchResults,
  taskHistories,
  taskListsOf,
} from '@baocao/db';
import { indicatorSeries, seriesRange } from '../../apps/gateway/src/indicator/indicator-series.ts';
import { LAST_YEAR } from './synthetic-country.ts';

/** A question as it is asked every day, of one agency or of the whole store. */
export interface Question {
  readonly name: string;
  readonly asks: (agency: string) => Principal;
  readonly ask: (store: Store, agency: string) => Promise<unknown>;
  /** Left out of the measurement: its answer grows with the country, or another stands for it. */
  readonly unmeasured?: true;
}

export const DRAFT = `${LAST_YEAR}-Q4`;
export const GATHERED = `${LAST_YEAR}`;
export const ISSUED = `${LAST_YEAR}-Q3`;
const TASK = '1.1';
const ACTOR = { name: 'người đo', role: 'OFFICER' } as const;
const PAGE = { limit: 20 } as const;

const SOUGHT = sought('an toan thuc pham');

const member = (agency: string): Principal => memberOf(agency, ACTOR);
const anybody = (): Principal => ANYBODY;
const holder = (): Principal => holderOf(null);

/** A page from the middle of the list on. */
function furtherPage(agency: string): Parameters<typeof listReports>[2] {
  const period = { kind: 'quarter', year: LAST_YEAR - 1, quarter: 3 } as const;
  return { ...PAGE, after: { agency, sequence: periodSequence(period) } };
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'a draft report, by its own people',
    asks: member,
    ask: (store, agency) => findReport(store, { agency, period: DRAFT }),
  },
  {
    name: 'a report gathered of quarters, by its own people',
    asks: member,
    ask: (store, agency) => findReport(store, { agency, period: GATHERED }),
  },
  {
    name: 'an issued report, by anybody',
    asks: anybody,
    ask: (store, agency) => findReport(store, { agency, period: ISSUED }),
  },
  {
    name: 'an edition of a report',
    asks: member,
    ask: (store, agency) => findEdition(store, { agency, period: ISSUED, edition: 1 }),
    unmeasured: true,
  },
  {
    name: 'the report before a report',
    asks: member,
    ask: (store, agency) => findPreviousReports(store, agency, [{ period: `${LAST_YEAR}-Q2` }]),
  },
  {
    name: 'the steps of a report',
    asks: member,
    ask: (store, agency) => reportHistory(store, { agency, period: ISSUED }),
  },
  {
    name: 'a task’s results in its year',
    asks: member,
    ask: (store, agency) => taskHistories(store, agency, [{ task: TASK, year: LAST_YEAR }]),
  },
  {
    name: 'a task’s results, through all years',
    asks: member,
    ask: (store, agency) => taskHistories(store, agency, [{ task: TASK, year: null }]),
  },
  {
    name: 'a task’s results, by anybody',
    asks: anybody,
    ask: (store, agency) => taskHistories(store, agency, [{ task: TASK, year: null }]),
  },
  {
    name: 'an indicator’s series, through all years',
    asks: member,
    ask: askSeries,
  },
  {
    name: 'a list of tasks',
    asks: member,
    ask: (store, agency) => taskListsOf(store, agency, [LAST_YEAR]),
  },
  {
    name: 'the latest 20 reports, by the holder',
    asks: holder,
    ask: (store) => listReports(store, {}, PAGE),
  },
  {
    name: 'the latest 20 reports, by a member',
    asks: member,
    ask: (store) => listReports(store, {}, PAGE),
  },
  {
    name: 'the latest 20 reports, by anybody',
    asks: anybody,
    ask: (store) => listReports(store, {}, PAGE),
  },
  {
    name: 'a later 20 reports, by the holder',
    asks: holder,
    ask: (store, agency) => listReports(store, {}, furtherPage(agency)),
  },
  {
    name: 'a later 20 reports, by a member',
    asks: member,
    ask: (store, agency) => listReports(store, {}, furtherPage(agency)),
  },
  {
    name: 'the latest 20 issued, by the holder',
    asks: holder,
    ask: (store) => listReports(store, { issued: true }, PAGE),
  },
  {
    name: 'the latest 20 drafts, by the holder',
    asks: holder,
    ask: (store) => listReports(store, { issued: false }, PAGE),
  },
  {
    name: 'the latest 20 reports of a year',
    asks: holder,
    ask: (store) => listReports(store, { year: LAST_YEAR - 1 }, PAGE),
  },
  {
    name: 'the reports of a province, by anybody',
    asks: anybody,
    ask: (store, agency) => listReports(store, { province: provinceOf(agency) }, PAGE),
  },
  {
    name: 'the reports of a province, by the holder',
    asks: holder,
    ask: (store, agency) => listReports(store, { province: provinceOf(agency) }, PAGE),
  },
  {
    name: 'the reports of a province in a status',
    asks: holder,
    ask: (store, agency) =>
      listReports(store, { province: provinceOf(agency), status: ['ISSUED'] }, PAGE),
  },
  {
    name: 'the reports of a province with results of a task, by anybody',
    asks: anybody,
    ask: (store, agency) =>
      listReports(store, { province: provinceOf(agency), task: TASK, text: SOUGHT }, PAGE),
  },
  {
    name: 'the reports of an agency that cite a document',
    asks: member,
    ask: (store, agency) => listReports(store, { agency, document: '65/QĐ-UBND' }, PAGE),
  },
  {
    name: 'the reports of an agency with results of a unit’s tasks',
    asks: member,
    ask: (store, agency) => listReports(store, { agency, lead: 'vp' }, PAGE),
  },
  {
    name: 'a province’s agencies in a period',
    asks: holder,
    ask: (store, agency) =>
      reportingIn(store, {
        province: provinceOf(agency),
        period: { kind: 'quarter', year: LAST_YEAR, quarter: 3 },
      }),
  },
  {
    name: 'the tasks of a province, by anybody',
    asks: anybody,
    ask: (store, agency) =>
      listTasks(store, { scope: { province: provinceOf(agency) }, year: LAST_YEAR }, PAGE),
  },
  {
    name: 'the overdue tasks of an agency',
    asks: member,
    ask: (store, agency) =>
      listTasks(store, { scope: { agency }, year: LAST_YEAR, timeliness: ['OVERDUE'] }, PAGE),
  },
  {
    name: 'the first 20 agencies',
    asks: holder,
    ask: (store) => pageOfAgencies(store, {}, PAGE),
  },
  {
    name: 'the reports of an agency',
    asks: member,
    ask: (store, agency) => listReports(store, { agency }, PAGE),
  },
  {
    name: 'a document by its number, in an agency',
    asks: anybody,
    ask: (store, agency) => findDocumentsByNumber(store, '65/QĐ-UBND', agency),
  },
  {
    name: 'documents by their keys',
    asks: anybody,
    ask: (store, agency) =>
      findDocuments(store, [
        { agency, key: '09/2019/NĐ-CP' },
        { agency, key: `65/QĐ-UBND:${LAST_YEAR}` },
      ]),
  },
  {
    name: 'a search among an agency’s results',
    asks: member,
    ask: (store, agency) => searchResults(store, { question: SOUGHT, scope: { agency } }, PAGE),
  },
  {
    name: 'a search among its results, by anybody',
    asks: anybody,
    ask: (store, agency) => searchResults(store, { question: SOUGHT, scope: { agency } }, PAGE),
  },
  {
    name: 'a search among an agency’s documents',
    asks: anybody,
    ask: (store, agency) => searchDocuments(store, { question: SOUGHT, scope: { agency } }, PAGE),
  },
  {
    name: 'the citations of a document of a province',
    asks: member,
    ask: (store, agency) => findCitations(store, [identityIn(agency)], PAGE),
    unmeasured: true,
  },
  {
    name: 'the latest changes',
    asks: member,
    ask: (store, agency) => changesOf(store, agency, PAGE),
    unmeasured: true,
  },
];

function provinceOf(agency: string): string {
  return agency.split('/')[0] ?? '';
}

function sought(words: string): SearchQuestion {
  const question = parseSearch(words);
  if (!question.ok) throw new Error(question.error.code);
  return question.value;
}

/** As the gateway answers it. */
async function askSeries(store: Store, agency: string): Promise<unknown> {
  const department = (await loadDepartment(store, agency))?.department;
  const last = department?.records.at(-1)?.period;
  const list = department?.taskLists.at(-1);
  const task = list && [...walkTasks(list.tasks)].find(({ code }) => code === TASK);
  const indicator = task?.indicators[0];
  if (!department || !last || !indicator) throw new Error(`${agency} has no indicator in ${TASK}`);
  const known = { department, measurements: createMeasurements(department), last };
  const series = indicatorSeries(indicator, known, seriesRange(null, null));
  if (series.at(-1)?.period !== formatPeriod(last)) throw new Error('The series ends too early');
  return series;
}

function identityIn(agency: string): string {
  const province = agency.slice('gia-lap-'.length, agency.indexOf('/'));
  return `65/QĐ-UBND|${LAST_YEAR}|Ủy ban nhân dân Tỉnh Giả Lập ${province}`;
}
