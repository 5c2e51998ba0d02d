import { join } from 'node:path';
import type { Department } from '@baocao/core/report';
import { type ImportRefusal, importDepartments, type Proposal, proposeImport } from '@baocao/db';
import { formatProblem, readDepartment } from '@baocao/intake';
import { proposalText } from './proposal-text.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Shows what folders would change, or records them, all in one transaction; one problem anywhere leaves everything as it was. */
export async function importFolders(
  folders: readonly string[],
  options: { readonly apply: boolean; readonly db: string },
  terminal: Terminal,
): Promise<readonly Proposal[]> {
  const departments = await readFolders(folders, terminal);
  return withStore(options.db, terminal, async (database) => {
    const outcome = options.apply
      ? await importDepartments(database, departments)
      : await proposeImport(database, departments);
    if (!outcome.ok) {
      throw new CommandFailure(outcome.error.map((each) => refusalText(each, terminal)).join('\n'));
    }
    for (const proposal of outcome.value) {
      terminal.print(proposalText(proposal, options.apply, terminal));
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

function refusalText(refusal: ImportRefusal, { say }: Terminal): string {
  const { period } = refusal;
  if (refusal.code === 'UNISSUES') {
    return say(
      `Báo cáo ${refusal.number} của kỳ ${period} đã phát hành; thư mục lại để như dự thảo. Ghi lại number, issuedOn, signer trong tệp của kỳ này.`,
      `Report ${refusal.number} of ${period} has been issued; the folder has it as a draft. Put number, issuedOn and signer back into the file of that period.`,
    );
  }
  const { what, name } = refusal;
  const words = {
    task: 'nhiệm vụ',
    theme: 'nhóm',
    indicator: 'chỉ tiêu',
    signer: 'người ký',
    section: 'mục',
  };
  return say(
    `${period} đã ghi nhận cần ${words[what]} “${name}” mà thư mục không còn. Giữ lại, hoặc đưa tệp của kỳ ${period} vào thư mục.`,
    `${period} is recorded and needs the ${what} “${name}”, which the folder lacks. Keep it, or put the file of ${period} into the folder.`,
  );
}
