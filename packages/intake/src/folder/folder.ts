import { type Period, parsePeriod, periodSequence } from '@baocao/core/period';
import type { Place, Report } from '../problem/index.ts';
import { nearest } from '../register/index.ts';
import type { FolderEntry, FolderSource } from './folder-source.ts';
import { systemCode } from './source-file.ts';

/** Which of a department's files a folder has. */
export interface FolderContents {
  /** `null` where there is none, which is reported. */
  readonly agencyPath: string | null;
  /** In order. */
  readonly years: readonly YearFolder[];
}

export interface YearFolder {
  readonly year: number;
  /** `null` where the year has none. */
  readonly tasksPath: string | null;
  /** In the order of time. */
  readonly periods: readonly { readonly path: string; readonly period: Period }[];
  /** What stands there under names that no file has, which is reported. */
  readonly unknownPaths: readonly string[];
}

const AGENCY_FILE = 'agency.yaml';
const TASKS_FILE = 'tasks.yaml';
const PERIOD_NAMES = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', '9M', 'year'] as const;
const YEAR_FILES = [TASKS_FILE, ...PERIOD_NAMES.map((name) => `${name}.md`)];

/** Looks at the names in a folder; `undefined` where it holds no department. */
export async function listFolder(
  folder: FolderSource,
  report: Report,
): Promise<FolderContents | undefined> {
  const entries = await entriesOf(folder, '.', report);
  if (!entries) return undefined;
  const names = entries.map(({ name }) => name);
  const agencyPath = names.includes(AGENCY_FILE) ? AGENCY_FILE : null;
  if (agencyPath === null) {
    const meant = nearest(AGENCY_FILE, names);
    report(startOf(AGENCY_FILE), { code: 'MISSING_FILE', nearest: meant });
  }
  const years: YearFolder[] = [];
  for (const entry of entries) {
    const year = yearOf(entry.name);
    if (year !== undefined && entry.kind !== 'file') {
      years.push(await listYear({ folder, year, path: entry.name }, report));
    } else if (entry.kind === 'folder') {
      report(startOf(entry.name), { code: 'NOT_A_YEAR', name: entry.name });
    }
  }
  return { agencyPath, years };
}

async function listYear(
  {
    folder,
    year,
    path,
  }: { readonly folder: FolderSource; readonly year: number; readonly path: string },
  report: Report,
): Promise<YearFolder> {
  const names = (await entriesOf(folder, path, report))?.map(({ name }) => name) ?? [];
  const known = names.filter((name) => YEAR_FILES.includes(name));
  const unknown = names.filter((name) => !YEAR_FILES.includes(name));
  const meant = new Set<string | null>();
  for (const name of unknown) {
    const near = nearest(name, YEAR_FILES);
    meant.add(near);
    const fault = { code: 'UNKNOWN_FILE', name, known: YEAR_FILES, nearest: near } as const;
    report(startOf(`${path}/${name}`), fault);
  }
  const periods = known
    .filter((name) => name !== TASKS_FILE)
    .map((name) => ({ path: `${path}/${name}`, period: periodOf(year, name) }))
    .toSorted((a, b) => periodSequence(a.period) - periodSequence(b.period));
  const tasksPath = known.includes(TASKS_FILE) ? `${path}/${TASKS_FILE}` : null;
  if (tasksPath === null && periods.length > 0 && !meant.has(TASKS_FILE)) {
    report(startOf(`${path}/${TASKS_FILE}`), { code: 'MISSING_FILE', nearest: null });
  }
  return { year, tasksPath, periods, unknownPaths: unknown.map((name) => `${path}/${name}`) };
}

/** By name; without hidden files and read-me files, which are anybody's. */
async function entriesOf(
  folder: FolderSource,
  path: string,
  report: Report,
): Promise<readonly FolderEntry[] | undefined> {
  try {
    const entries = await folder.entries(path);
    return entries
      .filter(({ name }) => !/^(\.|README)/iu.test(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = systemCode(error);
    const missing = path === '.' && (reason === 'ENOENT' || reason === 'ENOTDIR');
    report(
      startOf(path),
      missing ? { code: 'MISSING_FOLDER' } : { code: 'UNREADABLE_FILE', reason },
    );
    return undefined;
  }
}

function yearOf(name: string): number | undefined {
  const period = parsePeriod(name);
  return period.ok && period.value.kind === 'year' && /^\d{4}$/.test(name)
    ? period.value.year
    : undefined;
}

/** The period of one of the names that `YEAR_FILES` has. */
function periodOf(year: number, name: string): Period {
  const label = name.slice(0, -'.md'.length);
  const period = parsePeriod(label === 'year' ? String(year) : `${year}-${label}`);
  if (!period.ok) throw new Error(`No period behind ${name}`);
  return period.value;
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
