import { setTimeout } from 'node:timers/promises';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { holdTime, type Timed } from './hold-time.ts';

/** Fields that wait, and count how often they were asked. */
function waiting() {
  const asked: string[] = [];
  const waitCalled = (name: string): GraphQLObjectType =>
    new GraphQLObjectType({
      name,
      fields: () => ({
        after: {
          type: GraphQLInt,
          args: { ms: { type: GraphQLInt } },
          resolve: async (_, { ms }: { ms: number }) => {
            asked.push(`${ms}`);
            await setTimeout(ms);
            return ms;
          },
        },
        next: {
          type: query,
          resolve: async () => {
            asked.push('next');
            await setTimeout(40);
            return {};
          },
        },
      }),
    });
  const query = waitCalled('Query');
  const yoga = createYoga<Timed>({
    schema: new GraphQLSchema({ query, mutation: waitCalled('Mutation') }),
    plugins: [holdTime({ deadlineMs: 60 })],
    logging: false,
  });
  async function ask(query: string, deadline = AbortSignal.timeout(60)) {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://x/graphql', { method: 'POST', headers, body });
    const response = await yoga.fetch(request, { deadline });
    const json = (await response.json()) as { data?: object; errors?: { extensions: object }[] };
    return { status: response.status, json };
  }
  return { asked, ask };
}

test('a query whose time is up is told so at once, and asks no further', async () => {
  const { asked, ask } = waiting();
  const begun = performance.now();
  const { status, json } = await ask('{ next { next { next { after(ms: 1) } } } }');
  expect(performance.now() - begun).toBeLessThan(500);
  expect(status).toBe(422);
  expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'TOOK_TOO_LONG' });
  await setTimeout(150);
  expect(asked.filter((each) => each === 'next').length).toBeLessThan(3);
  expect(asked).not.toContain('1');
});

test('one that is done in time is answered', async () => {
  const { json } = await waiting().ask('{ after(ms: 5) }');
  expect(json).toEqual({ data: { after: 5 } });
});

test('one for which nobody waits any more is ended', async () => {
  const { asked, ask } = waiting();
  const { status } = await ask('{ next { next { after(ms: 1) } } }', AbortSignal.abort());
  expect(status).toBe(422);
  await setTimeout(150);
  expect(asked).not.toContain('1');
});

test('a mutation runs to its end, and its outcome is told', async () => {
  const { json } = await waiting().ask('mutation { after(ms: 150) }');
  expect(json).toEqual({ data: { after: 150 } });
});
