import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ready } from './served.ts';

/** One who answers, in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
}

export async function started(
  name: string,
  module: string,
  args: readonly string[],
): Promise<Contestant> {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const child = fork(file, [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code} before it listened`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), failed])) as [Ready];
  failed.catch(() => {});
  return { name, port, process: child };
}

/** Tells it something, and waits for what it says to that. */
export async function told(contestant: Contestant, message: string): Promise<unknown> {
  const answer = once(contestant.process, 'message');
  contestant.process.send(message);
  return (await answer)[0];
}
