import { err, ok, type Result } from '@baocao/core';
import type { Department, PeriodRecord } from '@baocao/core/report';
import type { TaskList } from '@baocao/core/task';
import { readAgency } from './agency/index.ts';
import { createDocumentList } from './document/index.ts';
import { listFolder, readSourceFile } from './folder/index.ts';
import { readPeriodFile } from './period/index.ts';
import { createProblemLog, type Problem, type Report } from './problem/index.ts';
import { readTaskList } from './task/index.ts';
import { readYaml, type YamlMapping } from './yaml/index.ts';

/**
 * Reads a department's folder. Everything that is wrong in it comes back at once, each problem
 * with its file, line and column; the department comes back where nothing is wrong.
 *
 * The same folder gives the same answer on every machine: documents stand by key, task lists by
 * year, records in the order of time.
 */
export async function readDepartment(
  folder: string,
): Promise<Result<Department, readonly Problem[]>> {
  const log = createProblemLog();
  const department = await read(folder, log.report);
  const problems = log.problems();
  if (problems.length > 0) return err(problems);
  if (!department) throw new Error(`Nothing is wrong in ${folder}, and yet it makes no department`);
  return ok(department);
}

async function read(folder: string, report: Report): Promise<Department | undefined> {
  const contents = await listFolder(folder, report);
  if (!contents) return undefined;
  const { agencyPath, years } = contents;
  const agency = readAgency(await readMappingAt(folder, agencyPath, report), report);
  const { signers, template, units } = agency;
  const documents = createDocumentList(report);
  const taskLists: TaskList[] = [];
  const records: PeriodRecord[] = [];
  for (const { year, tasksPath, periods, hasUnknownFiles } of years) {
    // What is not read may list documents that other files cite.
    if (hasUnknownFiles) documents.leaveOpen();
    const root = await readMappingAt(folder, tasksPath, report);
    const context = { agency: agency.key, documents, report };
    const { taskList, ...listed } = readTaskList(root, { ...context, year, units });
    if (taskList) taskLists.push(taskList);
    for (const { path, period } of periods) {
      const file = await readSourceFile(folder, path, report);
      if (!file) documents.leaveOpen();
      const { sections } = template;
      const record =
        file && readPeriodFile(file, period, { ...context, ...listed, signers, sections });
      if (record) records.push(record);
    }
  }
  documents.checkCitations();
  return (
    agency.agency &&
    template.template && {
      agency: agency.agency,
      template: template.template,
      documents: documents.documents(),
      taskLists,
      records,
    }
  );
}

/** The mapping of a YAML file; nothing where there is no such file, or it cannot be read. */
async function readMappingAt(
  folder: string,
  path: string | null,
  report: Report,
): Promise<YamlMapping | undefined> {
  const file = path === null ? undefined : await readSourceFile(folder, path, report);
  return file && readYaml(file, { from: 0, to: file.text.length }, report);
}
