import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { QUARTER_QUERY } from '../quarter-query.ts';
import { schema } from '../schema.ts';
import { costOf, isPaged } from './cost.ts';
import { LIMITS } from './limits.ts';
import { DECLARED, declaredSize } from './list-sizes.ts';
import { findOverLimit } from './measure.ts';
import { WEIGHED } from './weights.ts';

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      of: `${type.name}.${field.name}`,
      type: type.name,
      name: field.name,
      field,
    })),
  );

const lists = fields.filter(
  ({ type, field }) =>
    isListType(getNullableType(field.type)) &&
    isCompositeType(getNamedType(field.type)) &&
    !type.endsWith('Connection') &&
    !field.args.some(({ name }) => name === 'ids'),
);
const paged = fields.filter(({ field }) => isPaged(field));

function cost(query: string, variables = {}): number {
  const document = parse(query);
  expect(validate(schema, document), query).toEqual([]);
  return costOf(schema, document, { variables }).cost;
}

test.each(lists)('$of says in list-sizes.ts how many it may hold', ({ type, name }) => {
  expect(declaredSize(type, name)).toBeGreaterThan(1);
});

test('no declared list, and no weighed field, is one that is not there', () => {
  const all = fields.flatMap(({ type, name }) => [`${type}.${name}`, `*.${name}`, `${type}.*`]);
  for (const named of [...DECLARED, ...WEIGHED]) expect(all).toContain(named);
});

describe.each(lists)('the list $of', ({ type, name }) => {
  test('multiplies what is asked within it', () => {
    const within = (asked: string) =>
      costOf(
        schema,
        parse(
          `{ __typename ...F } fragment F on Query { node(id: "x") { ... on ${type} { ${name} { ${asked} } } } }`,
        ),
        {},
      ).cost;
    const [one, two] = [within('a: __typename'), within('a: __typename b: __typename')];
    expect(two - one).toBe(declaredSize(type, name));
  });
});

test.each(paged)('the pages of $of multiply by what is asked for', ({ type, name }) => {
  const within = (page: string) =>
    costOf(
      schema,
      parse(
        `query ($n: Int) { node(id: "x") { ... on ${type} { ${name}${page} { edges { cursor } } } } }`,
      ),
      {
        variables: { n: 7 },
      },
    ).cost;
  const base = within('(first: 0)');
  expect(within('(first: 10)') - base).toBe(20);
  expect(within('(first: $n)') - base).toBe(14);
  expect(within('(last: 5)') - base).toBe(10);
  expect(within('') - base).toBe(40);
  expect(within('(first: 100000)') - base).toBe(200);
});

test('every paged list takes first', () => {
  const connections = fields.filter(({ field }) =>
    getNamedType(field.type).name.endsWith('Connection'),
  );
  expect(connections.map(({ name }) => name)).toEqual(paged.map(({ name }) => name));
});

test('the query of a whole quarter, and the introspection of tools, are within every limit', () => {
  for (const query of [
    QUARTER_QUERY,
    getIntrospectionQuery({ oneOf: true, specifiedByUrl: true }),
  ]) {
    expect(findOverLimit(parse(query, { maxTokens: LIMITS.tokens }), LIMITS)).toBeUndefined();
    expect(cost(query)).toBeLessThan(LIMITS.cost);
  }
});

test('pages within pages multiply, through fragments as well', () => {
  const reports = (first: number) =>
    cost(`{ reports(first: ${first}) { edges { node { ...R } } } }
      fragment R on Report { sections { tasks { title } } }`);
  expect(reports(20) / reports(10)).toBeCloseTo(2, 1);
  expect(reports(100)).toBeGreaterThan(100 * 4 * 20);
});

test('fragments that double one another are measured without going through them', () => {
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
  ).join(' ');
  const query = `{ ...F0 } ${doubling} fragment F40 on Query { __typename }`;
  const begun = performance.now();
  expect(findOverLimit(parse(query), LIMITS)).toMatchObject({ limit: 'fields', found: 2 ** 40 });
  expect(performance.now() - begun).toBeLessThan(100);
});

test('a fragment that spreads itself is found', () => {
  const cycle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
  expect(findOverLimit(parse(cycle), LIMITS)).toMatchObject({ limit: 'depth' });
});
