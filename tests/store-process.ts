import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface StoreProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<unknown>;
  /** What it prints next. */
  readonly line: () => Promise<string>;
}

/**
 * A process of its own that runs a script, which begins with its import from the store; `input` is its input.
 * A shell may be told first what it may not do.
 */
export function runProcess(script: string, input: unknown, limit = ':'): StoreProcess {
  const [imports = '', body = ''] = script.split(/(?<='@baocao\/db';)/u);
  const prelude = `
    import { createInterface } from 'node:readline';
    const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const nextLine = async () => (await lines.next()).value;
    const input = JSON.parse(await nextLine());`;
  const program = [process.execPath, '--input-type=module', '-e', imports + prelude + body];
  const child = spawn('sh', ['-c', `${limit}; exec "$0" "$@"`, ...program], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const complaint = text(child.stderr);
  child.stdin.write(`${JSON.stringify(input)}\n`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    ended,
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(await complaint);
      return value;
    },
  };
}
