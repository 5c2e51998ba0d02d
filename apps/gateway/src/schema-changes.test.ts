import { readFileSync } from 'node:fs';
import { parseIsoDate } from '@baocao/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { breakingChanges, type DeclaredChange, undeclared } from './breaking-changes.test-data.ts';
import { schema } from './schema.ts';

function fileBeside(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

test('what breaks the clients of the declared schema is declared, with its day and its reason', () => {
  const earlier = buildSchema(fileBeside('schema.declared.graphql'));
  const declared = JSON.parse(fileBeside('breaking-changes.json')) as readonly DeclaredChange[];
  expect(
    undeclared(breakingChanges(earlier, schema), declared),
    'declare it in apps/gateway/breaking-changes.json, or leave what clients use; see docs/graphql.md',
  ).toEqual({ missing: [], stale: [] });
  for (const { change, on, reason } of declared) {
    expect(parseIsoDate(on).ok, change).toBe(true);
    expect(reason.length, change).toBeGreaterThan(20);
  }
});

test.each([
  ['a field that is gone', 'type Query { a: Int }', 'Query.b was removed.'],
  ['a type that is another', 'type Query { a: String b: Int! }', /Query\.a changed type/],
  ['an answer that may be null', 'type Query { a: Int b: Int }', /Query\.b changed type/],
  ['an argument that must be given', 'type Query { a(x: Int!): Int b: Int! }', /argument/],
])('%s is seen, and counts as long as nobody declares it', (_, later, told) => {
  const earlier = buildSchema('type Query { a: Int b: Int! }');
  const changes = breakingChanges(earlier, buildSchema(later));
  expect(changes).toHaveLength(1);
  const [change = ''] = undeclared(changes, []).missing;
  expect(change).toMatch(told);
  const declared = { change, on: '2026-11-23', reason: 'Nobody has ever asked for it.' };
  expect(undeclared(changes, [declared])).toEqual({ missing: [], stale: [] });
  expect(undeclared([], [declared])).toEqual({ missing: [], stale: [change] });
});

test('what is added breaks nobody', () => {
  const [earlier, later] = ['type Query { a: Int }', 'type Query { a(x: Int): Int b: Int }'];
  expect(breakingChanges(buildSchema(earlier), buildSchema(later))).toEqual([]);
});
