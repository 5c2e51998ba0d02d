import type { Document, DocumentKey } from '@baocao/core/document';
import { formatPeriod, type Period, periodSequence } from '@baocao/core/period';
import type { Department, PeriodRecord } from '@baocao/core/report';
import { agencyYaml } from './agency-yaml.ts';
import { citedInRecord, citedInTasks } from './cited-in.ts';
import { periodMarkdown } from './period-markdown.ts';
import { tasksYaml } from './tasks-yaml.ts';

/** The files of a department's folder: each path, with `/`, and its text. */
export type DepartmentFiles = ReadonlyMap<string, string>;

/**
 * Writes a department as its folder, which reads back as the same department.
 *
 * The same department gives the same files. A document is listed in the first file that names it, or in
 * the first list of tasks where none does.
 */
export function writeDepartment(department: Department): DepartmentFiles {
  const { agency, documents, records, taskLists, template } = department;
  const files = new Map([['agency.yaml', agencyYaml(agency, template)]]);
  const left = new Map(documents.map((document) => [document.key, document]));
  const named = new Set([
    ...taskLists.flatMap((list) => [...citedInTasks(list)]),
    ...records.flatMap((record) => [...citedInRecord(record)]),
  ]);
  const unnamed = [...left.keys()].filter((key) => !named.has(key));
  for (const year of yearsOf(department)) {
    const list = taskLists.find((each) => each.year === year);
    if (list) {
      const wanted = new Set([...citedInTasks(list), ...unnamed.splice(0)]);
      files.set(`${year}/tasks.yaml`, tasksYaml(list, taken(left, wanted)));
    }
    const ofYear = records.filter(({ period }) => period.year === year).toSorted(inTime);
    for (const record of ofYear) {
      const own = taken(left, citedInRecord(record));
      files.set(pathOf(record.period), periodMarkdown(record, { documents: own, template }));
    }
  }
  return files;
}

function yearsOf({ records, taskLists }: Department): readonly number[] {
  const years = [...taskLists.map(({ year }) => year), ...records.map(({ period }) => period.year)];
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function inTime(a: PeriodRecord, b: PeriodRecord): number {
  return periodSequence(a.period) - periodSequence(b.period);
}

/** Those of the documents that are wanted and still left, which are then left no more. */
function taken(
  left: Map<DocumentKey, Document>,
  wanted: ReadonlySet<DocumentKey>,
): readonly Document[] {
  const listed = [...left.values()].filter(({ key }) => wanted.has(key));
  for (const { key } of listed) left.delete(key);
  return listed;
}

/** `2023/Q1.md`, `2023/year.md`. */
function pathOf(period: Period): string {
  const [year = '', name = 'year'] = formatPeriod(period).split('-');
  return `${year}/${name}.md`;
}
