import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from '../terminal.ts';

/** Where a store is kept when nobody says. */
const DEFAULT_DATABASE_URL = 'sqlite:data/baocao.db';

export function databaseOption({ say }: Terminal): Option {
  return new Option(
    '--db <url>',
    say('cơ sở dữ liệu: sqlite:… hoặc postgres://…', 'database: sqlite:… or postgres://…'),
  )
    .env('DATABASE_URL')
    .default(DEFAULT_DATABASE_URL);
}

export function agencyArgument({ say }: Terminal): Argument {
  return new Argument('<agency>', say('cơ quan, như binh-thuan/skhcn', 'as binh-thuan/skhcn'));
}

export function periodArgument(): Argument {
  return new Argument('<period>', PERIODS);
}

/** For what reads a report: one edition of it too. */
export function editionArgument(terminal: Terminal): Argument {
  return new Argument('<period>', editions(terminal));
}

export function editions({ say }: Terminal): string {
  return say(`${PERIODS}; một bản: 2023-Q1@2`, `${PERIODS}; one edition: 2023-Q1@2`);
}

const PERIODS = '2023-Q1, 2023-H1, 2023-9M, 2023';

/** Who does something: a name of some letters. */
export function actorName(text: string, { say }: Terminal): string {
  const name = text.trim();
  if (name !== '') return name;
  throw new InvalidArgumentError(say('Hãy ghi họ tên.', 'Give a name.'));
}

/** By which the same command again is known; for every command that changes the store. */
export function keyOption({ say }: Terminal): Option {
  return new Option(
    '--key <key>',
    say(
      'khóa tự đặt: làm lại đúng lệnh này với cùng khóa thì chỉ được làm một lần',
      'a key of your choosing: the same again under the same key is done once',
    ),
  );
}

/** A whole number of at least 1, as revisions and places in a log are. */
export function wholeNumber(text: string, { say }: Terminal, most = LARGEST): number {
  const number = Number(text);
  if (/^[1-9]\d*$/.test(text) && number <= most) return number;
  throw new InvalidArgumentError(
    say(`Viết một số nguyên từ 1 đến ${most}.`, `Give a whole number from 1 to ${most}.`),
  );
}

/** What both engines keep as an integer. */
const LARGEST = 2 ** 31 - 1;
