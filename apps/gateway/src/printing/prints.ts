import type { ServerResponse } from 'node:http';
import { err, ok, type Result } from '@baocao/core';
import type { PrintJob } from '@baocao/publish/print-json';
import PQueue, { TimeoutError } from 'p-queue';
import type { Form } from '../answer/form.ts';
import { deadlineOf, ended } from '../http/deadline.ts';
import type { Refusal } from '../http/refusal.ts';
import type { Log } from '../running/log.ts';
import type { Metrics } from '../running/metrics.ts';
import type { PrintLimits } from './print-limits.ts';
import { PRINT_TAKES_LONG, PRINTING_BUSY } from './print-refusal.ts';
import { type PrintThreads, printThreads } from './print-threads.ts';

/** A report that somebody wants in a form. */
export interface Wanted extends Pick<PrintJob, 'format'> {
  /** The same tag, the same bytes: whoever wants what is being printed waits for that print. */
  readonly tag: string;
  /** Asked for once a thread is there for it. */
  readonly json: () => PrintJob['json'];
  /** Told where it is printed for this one, and is not under way for another. */
  readonly begun: () => void;
  /** What is made of the bytes, whether anybody still waits for them or not. */
  readonly printed: (bytes: Buffer) => Form;
}

export interface PrintingOptions {
  /** `deadlineMs`: how long one who asks waits. */
  readonly limits: PrintLimits & { readonly deadlineMs: number };
  readonly log: Log;
  readonly metrics: Metrics | undefined;
}

/** A print that waits for a thread, or has one. */
interface Print {
  readonly form: Promise<Form>;
  /** How many wait for it. */
  waiting: number;
  hasThread: boolean;
  readonly unwanted: AbortController;
}

/** Prints on threads of its own: a report once, however many ask meanwhile; so many at once, and so many waiting. */
export class Prints {
  readonly #underWay = new Map<string, Print>();
  readonly #threads: PrintThreads;
  readonly #queue: PQueue;
  readonly #options: PrintingOptions;

  constructor(options: PrintingOptions) {
    const { limits, log } = options;
    this.#threads = printThreads(limits, log);
    this.#queue = new PQueue({ concurrency: limits.threads, timeout: limits.longestMs });
    this.#options = options;
  }

  /** The form once it is printed, or why one is not to wait for it. */
  async formFor(wanted: Wanted, response: ServerResponse): Promise<Result<Form, Refusal>> {
    const print = this.#underWay.get(wanted.tag) ?? this.#begin(wanted);
    if (!print) return err(PRINTING_BUSY);
    const deadline = deadlineOf(response, this.#options.limits);
    print.waiting++;
    try {
      return ok(await ended(print.form, deadline));
    } catch (error) {
      if (deadline.aborted || error instanceof TimeoutError) return err(PRINT_TAKES_LONG);
      throw error;
    } finally {
      print.waiting--;
      // What has a thread goes on: it is wanted again, or kept for whoever comes later.
      if (print.waiting === 0 && !print.hasThread) this.#drop(wanted.tag, print);
    }
  }

  /** Ends the threads, and what they print. */
  close(): Promise<void> {
    return this.#threads.close();
  }

  #begin(wanted: Wanted): Print | undefined {
    const { limits, log, metrics } = this.#options;
    if (this.#underWay.size >= limits.threads + limits.waiting) return undefined;
    wanted.begun();
    const endWait = metrics?.beginPrintWait();
    const place = { waiting: 0, hasThread: false, unwanted: new AbortController() };
    const printing = this.#queue.add(
      ({ signal }) => {
        place.hasThread = true;
        endWait?.();
        return this.#bytesOf(wanted, signal);
      },
      { signal: place.unwanted.signal },
    );
    const print: Print = Object.assign(place, { form: printing.then(wanted.printed) });
    this.#underWay.set(wanted.tag, print);
    print.form
      .catch((error: unknown) => {
        if (!print.hasThread) endWait?.();
        // Whoever waits is told, and that is logged; of what nobody waits for, this is the only word.
        else if (print.waiting === 0) log.warn({ err: error }, 'print given up');
      })
      .finally(() => this.#drop(wanted.tag, print));
    return print;
  }

  async #bytesOf({ json, format }: Wanted, signal: AbortSignal | undefined): Promise<Buffer> {
    const end = this.#options.metrics?.beginPrint(format);
    try {
      const bytes = await this.#threads.print({ json: json(), format }, signal);
      end?.('printed');
      return bytes;
    } catch (error) {
      end?.('failed');
      throw error;
    }
  }

  /** Another print may be under way under the same tag. */
  #drop(tag: string, print: Print): void {
    print.unwanted.abort();
    if (this.#underWay.get(tag) === print) this.#underWay.delete(tag);
  }
}
