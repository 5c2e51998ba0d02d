import { styleText } from 'node:util';
import type { Language } from '@baocao/core';
import { type Say, sayIn } from './language.ts';

type Style = Parameters<typeof styleText>[0];

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly language: Language;
  readonly say: Say;
  /** Columns of a line of standard output. */
  readonly width: number;
  /** Coloured where somebody looks; as it is in a pipe or file, or where NO_COLOR is set. */
  style(style: Style, text: string): string;
  /** To standard output: what was asked for. */
  print(output: string | Uint8Array): void;
  /** To standard error: what went wrong, or how it goes. */
  report(text: string): void;
}

export function createTerminal(language: Language): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    const say = sayIn(language);
    process.stderr.write(
      `${say('Không ghi ra được', 'Cannot write the output')}: ${error.message}\n`,
    );
    process.exit(1);
  });
  const isColoured = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  return {
    language,
    say: sayIn(language),
    width: process.stdout.columns || WIDTH_OF_A_PIPE,
    style: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
    print: (output) => void process.stdout.write(output),
    report: (text) => void process.stderr.write(text),
  };
}

const WIDTH_OF_A_PIPE = 100;

/** A failure that was foreseen: its message is for the person at the terminal, who needs no stack. */
export class CommandFailure extends Error {}
