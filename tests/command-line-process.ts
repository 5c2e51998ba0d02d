import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `baocao` in a folder, its store there. */
export function start(folder: string, ...args: readonly string[]) {
  return startUnder([], folder, ...args);
}

/** The same under options of Node’s own, such as a module to load first. */
export function startUnder(options: readonly string[], folder: string, ...args: readonly string[]) {
  const { DATABASE_URL: _, PORT: __, ...environment } = process.env;
  const child = spawn(process.execPath, [...options, MAIN, ...args], {
    cwd: folder,
    env: { ...environment, LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
  });
  const output = { stdout: '', stderr: '' };
  // A letter may lie across two chunks.
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    output.stderr += chunk;
  });
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (code) => resolve({ code, ...output }));
  });
  return { child, output, ended };
}

export async function baocao(folder: string, ...args: readonly string[]): Promise<Run> {
  return start(folder, ...args).ended;
}

/** A gateway in a process of its own, once it tells where it listens. */
export async function serving(folder: string, ...args: readonly string[]) {
  const { child, output, ended } = start(folder, 'serve', '--port', '0', ...args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [, found] = /(http:\/\/\S+)\/graphql/.exec(output.stdout) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    child.on('close', () => reject(new Error(output.stderr)));
  });
  return { child, output, ended, address };
}
