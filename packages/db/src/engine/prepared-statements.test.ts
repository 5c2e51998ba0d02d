import { expect, test } from 'vitest';
import { withPreparedStatements } from './prepared-statements.ts';

/** Prepares nothing and counts how often it is asked to. */
function counted() {
  const asked: string[] = [];
  const prepare = (sql: string) => {
    asked.push(sql);
    return { reader: false, all: () => [], run: () => ({}), iterate: () => [][Symbol.iterator]() };
  };
  return { asked, database: withPreparedStatements({ prepare, close: () => {} } as never) };
}

test('a statement is prepared once, and again only after two hundred others', () => {
  const { asked, database } = counted();
  const first = database.prepare('select 0');
  expect(database.prepare('select 0')).toBe(first);
  for (let nth = 1; nth < 200; nth++) database.prepare(`select ${nth}`);
  expect(database.prepare('select 0')).toBe(first);
  database.prepare('select 200');
  expect(database.prepare('select 0')).toBe(first);
  expect(asked).toHaveLength(201);
  database.prepare('select 1');
  expect(asked).toHaveLength(202);
});
