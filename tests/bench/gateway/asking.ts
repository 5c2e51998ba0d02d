import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestant.ts';
import { type NextRequest, postRequest } from './load.ts';

/** A query, and what it is asked with, in turn. */
export interface Questions {
  readonly query: string;
  readonly variables: readonly object[];
}

/** Each in turn, by steps that lead far apart, so that no two neighbours are of one agency. */
export function inTurn(requests: readonly Buffer[]): NextRequest {
  let nth = 0;
  return () => {
    const request = requests[(nth++ * 37) % requests.length];
    if (!request) throw new Error('Nothing to ask');
    return request;
  };
}

export function askedInTurn({ query, variables }: Questions): NextRequest {
  return inTurn(variables.map((each) => postRequest('/graphql', { query, variables: each })));
}

/** The answer to the first of the questions, once it is one. */
export async function firstAnswer(
  { name, port }: Contestant,
  { query, variables: [variables] }: Questions,
): Promise<Buffer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { data, errors } = JSON.parse(bytes.toString()) as { data?: object; errors?: unknown };
  const nothing = Object.entries(data ?? {}).find(([, value]) => value === null);
  if (!data || errors || nothing) throw new Error(`${name} answered ${bytes.subarray(0, 500)}`);
  return bytes;
}

/** The first answer of one, which these others are to give as well: else it is not the same that is measured. */
export async function sameAnswer(
  one: Contestant,
  others: readonly Contestant[],
  questions: Questions,
): Promise<Buffer> {
  const bytes = await firstAnswer(one, questions);
  const answer: unknown = JSON.parse(bytes.toString());
  for (const other of others) {
    const answered: unknown = JSON.parse((await firstAnswer(other, questions)).toString());
    if (!isDeepStrictEqual(answered, answer)) {
      throw new Error(`${other.name} answers otherwise than ${one.name}`);
    }
  }
  return bytes;
}
