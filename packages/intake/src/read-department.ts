import { err, ok, type Result } from '@baocao/core';
import type { Indicator } from '@baocao/core/indicator';
import type { Department, PeriodRecord } from '@baocao/core/report';
import type { TaskList } from '@baocao/core/task';
import { type AgencyReading, readAgency } from './agency/index.ts';
import { createDocumentList, type DocumentList } from './document/index.ts';
import {
  type FolderSource,
  folderOfTexts,
  folderOnDisk,
  listFolder,
  readSourceFile,
  type YearFolder,
} from './folder/index.ts';
import { readPeriodFile } from './period/index.ts';
import { createProblemLog, type Problem, type Report } from './problem/index.ts';
import type { Register } from './register/index.ts';
import { readTaskList } from './task/index.ts';
import { readYaml, type YamlMapping } from './yaml/index.ts';

/**
 * Reads a department's folder. Everything that is wrong in it comes back at once, each problem
 * with its file, line and column; the department comes back where nothing is wrong.
 *
 * The same folder gives the same answer on every machine: documents stand by key, task lists by
 * year, records in the order of time.
 */
export function readDepartment(folder: string): Promise<Result<Department, readonly Problem[]>> {
  return readFrom(folderOnDisk(folder));
}

/** The same of a folder that is given as texts by their paths: `2023/Q1.md`. */
export function readDepartmentFiles(
  texts: ReadonlyMap<string, string>,
): Promise<Result<Department, readonly Problem[]>> {
  return readFrom(folderOfTexts(texts));
}

async function readFrom(folder: FolderSource): Promise<Result<Department, readonly Problem[]>> {
  const log = createProblemLog();
  const department = await read(folder, log.report);
  const problems = log.problems();
  if (problems.length > 0) return err(problems);
  if (!department)
    throw new Error('Nothing is wrong in the folder, and yet it makes no department');
  return ok(department);
}

async function read(folder: FolderSource, report: Report): Promise<Department | undefined> {
  const contents = await listFolder(folder, report);
  if (!contents) return undefined;
  const documents = createDocumentList(report);
  const reading = { folder, documents, report };
  const agency = readAgency(await readAgencyRoot(contents.agencyPath, reading), report);
  const years: Year[] = [];
  const indicators = new Map<number, IndicatorRegister>();
  for (const year of contents.years) {
    years.push(await readYear(year, agency, { ...reading, indicators }));
  }
  documents.checkCitations();
  return (
    agency.agency &&
    agency.template.template && {
      agency: agency.agency,
      template: agency.template.template,
      documents: documents.documents(),
      taskLists: years.flatMap(({ taskList }) => taskList ?? []),
      records: years.flatMap(({ records }) => records),
    }
  );
}

interface FolderReading {
  readonly folder: FolderSource;
  readonly documents: DocumentList;
  readonly report: Report;
}

type IndicatorRegister = Register<Indicator | null>;

interface YearReading extends FolderReading {
  /** By year, of the years up to the one that is read. */
  readonly indicators: Map<number, IndicatorRegister>;
}

interface Year {
  readonly taskList: TaskList | undefined;
  readonly records: readonly PeriodRecord[];
}

async function readAgencyRoot(
  path: string | null,
  { folder, report }: FolderReading,
): Promise<YamlMapping | undefined> {
  const file = path === null ? undefined : await readSourceFile(folder, path, report);
  return file && readYaml(file, { from: 0, to: file.text.length }, report);
}

async function readYear(
  { year, tasksPath, periods, unknownPaths }: YearFolder,
  agency: AgencyReading,
  { folder, documents, indicators, report }: YearReading,
): Promise<Year> {
  const indicatorsOf = (each: number) => indicators.get(each) ?? null;
  const context = { agency: agency.key, documents, indicatorsOf, report };
  // What these list cannot be told, but other files may cite it.
  for (const path of unknownPaths) {
    documents.setAside((await readSourceFile(folder, path, () => {}))?.text ?? '');
  }
  const root = await readTasksRoot({ tasksPath, periods }, { folder, documents, report });
  const { taskList, ...listed } = readTaskList(root, { ...context, year, units: agency.units });
  // An empty folder is no year of which the indicators could be known.
  if (tasksPath !== null || periods.length + unknownPaths.length > 0) {
    indicators.set(year, listed.indicators);
  }
  const records: PeriodRecord[] = [];
  for (const { path, period } of periods) {
    const file = await readSourceFile(folder, path, report);
    if (!file) documents.leaveOpen();
    const { signers, template } = agency;
    const { sections } = template;
    const record =
      file && readPeriodFile(file, period, { ...context, ...listed, signers, sections });
    if (record) records.push(record);
  }
  return { taskList, records };
}

async function readTasksRoot(
  { tasksPath, periods }: Pick<YearFolder, 'tasksPath' | 'periods'>,
  { folder, documents, report }: FolderReading,
): Promise<YamlMapping | undefined> {
  const file = tasksPath === null ? undefined : await readSourceFile(folder, tasksPath, report);
  if (!file) {
    if (tasksPath !== null || periods.length > 0) documents.leaveOpen();
    return undefined;
  }
  const root = readYaml(file, { from: 0, to: file.text.length }, report);
  if (!root) documents.setAside(file.text);
  return root;
}
