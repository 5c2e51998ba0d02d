import { NOTHING, replaceBounds, Sqlite } from '../product-sqlite.ts';

// Loaded before the program: commits are answered at once and made together a little later, as if to save syncs.

const LATER_MS = 100;

let timer: NodeJS.Timeout | undefined;

replaceBounds((statement, database) => {
  if (statement.startsWith('begin')) return database.inTransaction ? NOTHING : statement;
  if (statement !== 'commit') return statement;
  timer ??= setTimeout(() => {
    timer = undefined;
    if (database.inTransaction) database.exec('commit');
  }, LATER_MS);
  return NOTHING;
});

const { close } = Sqlite.prototype;
Sqlite.prototype.close = function () {
  clearTimeout(timer);
  if (this.inTransaction) this.exec('commit');
  return close.call(this);
};
