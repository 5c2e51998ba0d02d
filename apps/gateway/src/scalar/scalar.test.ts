import { GraphQLError, GraphQLScalarType, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.ts';

function scalarNamed(name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (type instanceof GraphQLScalarType) return type;
  throw new Error(`There is no scalar ${name}`);
}

test.each([
  ['Period', '2023-Q1', '2023-Q1'],
  ['Period', ' 2023-9M ', '2023-9M'],
  ['Period', '2023', '2023'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['DateTime', '2023-03-09T14:30:00+07:00', '2023-03-09T07:30:00.000Z'],
  ['DateTime', '2023-03-09T07:30:00.5Z', '2023-03-09T07:30:00.500Z'],
  ['Decimal', '-0.50', '-0.50'],
  ['Decimal', '9'.repeat(400), '9'.repeat(400)],
])('%s reads %j', (name, given, read) => {
  expect(scalarNamed(name).coerceInputValue(given)).toBe(read);
});

test.each([
  ['Period', '2023-Q5'],
  ['Period', 'Q1/2023'],
  ['Period', 2023],
  ['Period', { year: 2023 }],
  ['Date', '2023-02-29'],
  ['Date', '2023-3-9'],
  ['Date', 20230309],
  ['DateTime', '2023-02-30T00:00:00Z'],
  ['DateTime', '2023-03-09T24:00:00Z'],
  ['DateTime', '2023-03-09T07:30:00'],
  ['DateTime', '2023-03-09'],
  ['Decimal', 15.6],
  ['Decimal', '1e3'],
  ['Decimal', '+1'],
  ['Decimal', '01'],
  ['Decimal', '7,1'],
  ['Decimal', 'NaN'],
])('%s refuses %j, and says how to write it', (name, given) => {
  const scalar = scalarNamed(name);
  const refused = catchError(() => scalar.coerceInputValue(given));
  expect(refused.extensions).toMatchObject({
    code: expect.stringMatching(/^MALFORMED_[A-Z]+$/),
    messageVi: expect.stringContaining('Viết theo'),
  });
  expect(refused.message).toContain('Write it like');
  for (const form of refused.extensions['forms'] as string[]) {
    expect(refused.message).toContain(form);
    expect(scalar.coerceInputValue(form)).toBeTypeOf('string');
  }
});

test('what was given is quoted, and no more of it than tells it', () => {
  const refused = catchError(() => scalarNamed('Date').coerceInputValue('x'.repeat(10_000)));
  expect(refused.message.length).toBeLessThan(200);
});

test.each([
  ['written in the query', '{ report(agency: "a/b", period: "Q1") { id } }', {}],
  [
    'given as a variable',
    'query ($p: Period!) { report(agency: "a/b", period: $p) { id } }',
    { p: 'Q1' },
  ],
])('%s, it is told with its code and its place', (_, source, variableValues) => {
  const { errors } = graphqlSync({ schema, source, variableValues });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'MALFORMED_PERIOD', given: 'Q1' });
  expect(errors?.[0]?.locations).toHaveLength(1);
});

test('every scalar of this API says where its format is written down', () => {
  for (const name of ['Date', 'DateTime', 'Decimal', 'Period']) {
    expect(scalarNamed(name).specifiedByURL).toMatch(/^(https:\/\/|\/scalars\/)/);
  }
});

function catchError(run: () => unknown): GraphQLError {
  try {
    run();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
