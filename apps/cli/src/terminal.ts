import type { Language } from '@baocao/core';
import { type Say, sayIn } from './language.ts';

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly language: Language;
  readonly say: Say;
  /** To standard output: what was asked for. */
  print(text: string): void;
  /** To standard error: what went wrong, or how it goes. */
  report(text: string): void;
}

export function createTerminal(language: Language): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    language,
    say: sayIn(language),
    print: (text) => void process.stdout.write(text),
    report: (text) => void process.stderr.write(text),
  };
}

/** A failure that was foreseen: its message is for the person at the terminal, who needs no stack. */
export class CommandFailure extends Error {}
