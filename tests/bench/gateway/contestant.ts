import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ready } from './served.ts';

/** One who answers, in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Fails once the process is gone. */
  readonly gone: Promise<never>;
}

/** Starts one as it would run in production, with the options of Node's that it is to have. */
export async function started(
  name: string,
  module: string,
  {
    args = [],
    node = [],
  }: { readonly args?: readonly string[]; readonly node?: readonly string[] } = {},
): Promise<Contestant> {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const child = fork(file, [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...node],
    // Bytes travel as bytes.
    serialization: 'advanced',
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`);
  });
  gone.catch(() => {});
  const [{ port }] = (await Promise.race([once(child, 'message'), gone])) as [Ready];
  return { name, port, process: child, gone };
}

/** Tells it something, and waits for what it says to that. */
export async function told(
  { process: child, gone }: Contestant,
  message: string | Buffer | object,
): Promise<unknown> {
  const answer = once(child, 'message');
  child.send(message);
  return (await Promise.race([answer, gone]))[0];
}

export function dismiss(contestants: Iterable<Contestant>): void {
  for (const { process: child } of contestants) child.disconnect();
}
