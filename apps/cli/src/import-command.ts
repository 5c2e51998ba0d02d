import { join } from 'node:path';
import type { Department } from '@baocao/core/report';
import { describeImportRefusal, importDepartments, type Proposal, proposeImport } from '@baocao/db';
import { formatProblem, readDepartment } from '@baocao/intake';
import { commandKey } from './command-key.ts';
import { importOutcomes } from './import-outcomes.ts';
import { proposalText } from './proposal-text.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface ImportOptions {
  readonly apply: boolean;
  readonly db: string;
  /** The same import again under the same key is done once. */
  readonly key?: string;
}

/** Shows what folders would change, or records them, all in one transaction; one problem anywhere leaves everything as it was. */
export async function importFolders(
  folders: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<readonly Proposal[]> {
  const key = commandKey(options.key, terminal);
  const departments = await readFolders(folders, terminal);
  const at = new Date().toISOString();
  return withStore(options.db, terminal, async (store) => {
    const outcome = options.apply
      ? await importDepartments(store, departments, { at, key })
      : await proposeImport(store, departments);
    if (!outcome.ok) {
      throw new CommandFailure(
        outcome.error.map((each) => describeImportRefusal(each, terminal.language)).join('\n'),
      );
    }
    for (const proposal of outcome.value) {
      const outcomes = await importOutcomes(store, proposal);
      terminal.print(proposalText(proposal, outcomes, terminal));
    }
    return outcome.value;
  });
}

async function readFolders(
  folders: readonly string[],
  { language, say }: Terminal,
): Promise<readonly Department[]> {
  const departments: Department[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    const department = await readDepartment(folder);
    if (!department.ok) {
      for (const problem of department.error) {
        problems.push(formatProblem({ ...problem, file: join(folder, problem.file) }, language));
      }
      continue;
    }
    const { key } = department.value.agency;
    if (departments.some(({ agency }) => agency.key === key)) {
      problems.push(
        say(
          `${folder}: cơ quan ${key} đã có trong một thư mục khác.`,
          `${folder}: another folder records the agency ${key} already.`,
        ),
      );
      continue;
    }
    departments.push(department.value);
  }
  if (problems.length > 0) {
    const count = problems.length;
    throw new CommandFailure(
      `${problems.join('\n')}\n${say(
        `${count} vấn đề; chưa ghi nhận gì.`,
        `${count} ${count === 1 ? 'problem' : 'problems'}; nothing was recorded.`,
      )}`,
    );
  }
  return departments;
}
