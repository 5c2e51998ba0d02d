import { Sqlite } from '../product-sqlite.ts';

// Loaded before the program: SQLite does not wait for the disk at each commit; `?level=OFF`, or NORMAL. The program
// reads back what it has set, so it is lowered behind its back once that is done.

const level = new URL(import.meta.url).searchParams.get('level');

const { pragma } = Sqlite.prototype;
Sqlite.prototype.pragma = function (setting, ...rest) {
  const answer = pragma.call(this, setting, ...rest);
  if (setting === 'synchronous') pragma.call(this, `synchronous = ${level}`);
  return answer;
};
