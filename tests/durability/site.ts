import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Run, startUnder } from '../command-line-process.ts';

/** A gateway in a process of its own. */
export interface Gateway {
  readonly child: ChildProcess;
  /** Posts a query and gives its data. @throws where none come back */
  readonly ask: (
    query: string,
  ) => Promise<Readonly<Record<string, { readonly __typename: string }>>>;
}

/** Where the program runs on one store: its gateway, and commands beside it. */
export interface Site {
  /** For folders to import, and for SQLite’s file. */
  readonly folder: string;
  /** The gateway that runs, or a new one. */
  readonly gateway: () => Promise<Gateway>;
  readonly baocao: (...args: readonly string[]) => Promise<Run>;
  /** Kills whatever runs, amid whatever it does. */
  readonly kill: () => Promise<void>;
}

interface SiteOptions {
  /** An SQLite file in the site’s folder where it is left out. */
  readonly url?: string;
  /** Of Node’s own, such as a module that each process loads before the program. */
  readonly options?: readonly string[];
}

/** A site of one test, without a store as yet. */
export function openSite({ url, options = [] }: SiteOptions): Site {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-durability-'));
  const store = url ?? `sqlite:${join(folder, 'store/store.db')}`;
  const running = new Map<ChildProcess, Promise<Run>>();

  function start(...args: readonly string[]) {
    const started = startUnder(options, folder, ...args, '--db', store);
    running.set(started.child, started.ended);
    void started.ended.then(() => running.delete(started.child));
    return started;
  }

  async function kill(): Promise<void> {
    const killed = [...running.values()];
    for (const child of running.keys()) child.kill('SIGKILL');
    await Promise.all(killed);
  }

  onTestFinished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function serve(): Promise<Gateway> {
    const { child, output, ended } = start(
      ...['serve', '--port', '0', '--by', 'Người ghi', '--role', 'approver'],
    );
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', () => {
        const [found] = /http:\S+\/graphql/.exec(output.stdout) ?? [];
        if (found) resolve(found);
      });
      void ended.then(({ stderr }) => reject(new Error(`The gateway does not start: ${stderr}`)));
    });
    return { child, ask: (query) => post(address, query) };
  }

  let gateway: Gateway | undefined;
  return {
    folder,
    kill,
    baocao: (...args) => start(...args).ended,
    gateway: async () => {
      if (!gateway || !running.has(gateway.child)) gateway = await serve();
      return gateway;
    },
  };
}

async function post(address: string, query: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const PATIENCE_MS = 60_000;
