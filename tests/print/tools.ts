import { spawnSync } from 'node:child_process';

/** A program that the tests of printing look through, and Debian's package of it. */
interface Tool {
  readonly name: string;
  readonly debian: string;
  readonly isThere: () => boolean;
}

const TOOLS: readonly Tool[] = [
  { name: 'LibreOffice Writer', debian: 'libreoffice-writer', isThere: () => runs('soffice') },
  { name: 'pdftotext and pdftoppm', debian: 'poppler-utils', isThere: () => runs('pdftotext') },
  { name: 'Chromium', debian: 'chromium', isThere: () => runs('chromium') },
  {
    name: 'a Times New Roman with Vietnamese letters',
    debian: 'fonts-liberation2',
    isThere: () =>
      /Liberation Serif|Times New Roman/.test(printed('fc-list', [':lang=vi', 'family'])),
  },
];

/** Installs what is missing where that is possible; elsewhere says what to install. Before the tests, or by `pnpm tools`. */
export function setup(): void {
  const missing = TOOLS.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() === 0 && runs('apt-get')) {
    process.stderr.write(`Installing ${packages.join(', ')} …\n`);
    const options = {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  }
  const lacking = TOOLS.filter(({ isThere }) => !isThere());
  if (lacking.length === 0) return;
  throw new Error(
    `The tests of printing need ${lacking.map(({ name }) => name).join(', ')}. On Debian: apt-get install ${lacking.map(({ debian }) => debian).join(' ')}`,
  );
}

function runs(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

function printed(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}
