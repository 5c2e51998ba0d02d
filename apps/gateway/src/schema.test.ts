import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

test('the committed schema.graphql is this schema', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(committed, 'run: pnpm --filter @baocao/gateway schema').toBe(
    `${printSchema(lexicographicSortSchema(schema))}\n`,
  );
});

test('every type, field, argument and value is described', () => {
  const bare: string[] = [];
  const need = (name: string, description: string | null | undefined) => {
    if (!description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    need(type.name, type.description);
    if (isEnumType(type)) {
      for (const value of type.getValues()) need(`${type.name}.${value.name}`, value.description);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        need(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args) {
          need(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        need(`${type.name}.${field.name}`, field.description);
    }
  }
  expect(bare).toEqual([]);
});

/** Every field of an answer, by its name. */
function fields(): readonly (readonly [name: string, field: GraphQLField<unknown, unknown>])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map(
          (field) => [`${type.name}.${field.name}`, field] as const,
        )
      : [],
  );
}

test('every type shows an example of itself: in its own words, or in those of a field', () => {
  const without: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    // A value of an enum is its own example; a union is told by its members, a page by its items.
    const own = isScalarType(type) && !isSpecifiedScalarType(type);
    const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
    if ((!own && !hasFields) || /^__|(?:Connection|Edge)$/.test(type.name)) continue;
    const words = hasFields ? Object.values(type.getFields()).map((each) => each.description) : [];
    if (![type.description, ...words].some((each) => each?.includes('`'))) without.push(type.name);
  }
  expect(without).toEqual([]);
});

test('what leads to another record may fail alone: it is null, and the rest is answered', () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('There is no Node');
  const records = new Set(schema.getPossibleTypes(node).map(({ name }) => name));
  const strict = fields().filter(
    ([name, { type }]) =>
      isNonNullType(type) &&
      !isListType(type.ofType) &&
      records.has(getNamedType(type).name) &&
      !name.endsWith('Edge.node'),
  );
  // Each of these has the record at hand.
  expect(strict.map(([name]) => name).sort()).toEqual(['DocumentHit.document', 'StepTaken.report']);
});

test('every list of a connection can be told how long to be, and whatever is asked at the top may fail alone', () => {
  const query = schema.getQueryType();
  for (const [name, { args, type }] of fields()) {
    if (getNamedType(type).name.endsWith('Connection')) {
      const names = args.map((argument) => argument.name);
      expect(names, name).toEqual(expect.arrayContaining(['first', 'after']));
    }
  }
  const strict = Object.values(query?.getFields() ?? {}).filter(({ type }) => isNonNullType(type));
  expect(strict.map(({ name }) => name).sort()).toEqual(['nodes', 'viewer']);
});

/** `Use \`x\`. Gone after 2027-06-01.` */
const DEPRECATION = /\bUse `[^`]+`\. Gone after \d{4}-\d{2}-\d{2}\.$/;

test('what is deprecated says what to use instead, and until when it stays', () => {
  const reasons = fields().flatMap(([name, { args, deprecationReason }]) => [
    [name, deprecationReason] as const,
    ...args.map((argument) => [`${name}(${argument.name})`, argument.deprecationReason] as const),
  ]);
  for (const [name, reason] of reasons) {
    if (reason) expect(reason, name).toMatch(DEPRECATION);
  }
  expect('Use `b`. Gone after 2027-06-01.').toMatch(DEPRECATION);
});
