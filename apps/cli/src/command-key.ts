import { isCommandKey } from '@baocao/db';
import { CommandFailure, type Terminal } from './terminal.ts';

/** The key that a command was given, by which the same again is known; `null` without one. */
export function commandKey(given: string | undefined, { say }: Terminal): string | null {
  if (given === undefined) return null;
  if (isCommandKey(given)) return given;
  throw new CommandFailure(
    say(
      '--key: khóa gồm 1 đến 200 ký tự in được. Viết như trinh-2024-Q1.',
      '--key: a key is 1 to 200 printable characters. Write it as submit-2024-Q1.',
    ),
  );
}
