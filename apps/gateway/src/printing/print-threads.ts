import { fileURLToPath } from 'node:url';
import type { PrintJob } from '@baocao/publish/print-json';
import { Piscina } from 'piscina';
import type { Log } from '../running/log.ts';
import type { PrintLimits } from './print-limits.ts';

/** Threads that print, started when there is something to print. */
export interface PrintThreads {
  /** Not asked for more at once than there may be threads. Ends the thread where it is aborted. */
  print(job: PrintJob, signal: AbortSignal | undefined): Promise<Buffer>;
  close(): Promise<void>;
}

export function printThreads(limits: PrintLimits, log: Log): PrintThreads {
  let pool: Piscina | undefined;
  return {
    async print(job, signal) {
      pool ??= startPool(limits, log);
      const { buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer> = await pool.run(job, {
        ...printer(),
        ...(signal && { signal }),
      });
      return Buffer.from(buffer, byteOffset, byteLength);
    },
    close: async () => pool?.destroy(),
  };
}

/** Named with each job and not to the pool: what fails as it is loaded is that job’s failure. */
function printer(): { readonly filename: string; readonly name: string } {
  const filename = fileURLToPath(import.meta.resolve('@baocao/publish/print-json'));
  return { filename, name: 'printJson' };
}

function startPool({ threads, idleMs, heapMegabytes }: PrintLimits, log: Log): Piscina {
  const pool = new Piscina({
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    // A thread that waits by these never turns to what native libraries have left to be freed.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // What is loaded before the gateway, to trace it, is not loaded before each thread; nor does one need a password.
    execArgv: [],
    env: {},
  });
  // A thread that ends with nothing to do; one that prints fails its print instead.
  pool.on('error', (error: unknown) => log.error({ err: error }, 'failed'));
  return pool;
}
