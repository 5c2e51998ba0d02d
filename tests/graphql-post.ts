export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, as every answer
  readonly json: any;
  /** The code of the first error; `undefined` without one. */
  readonly code: string | undefined;
}

/** Posts a query on behalf of whoever bears a key or token, or of nobody known. */
export function posted(
  base: string,
  {
    query,
    variables,
    bearer,
    headers = {},
  }: {
    readonly query: string;
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly bearer?: string | undefined;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<Posted> {
  return answered(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
}

/** Whatever is answered to whatever is sent. */
export async function answered(url: string, init: RequestInit): Promise<Posted> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const { status, headers } = response;
  const json = text !== '' && isJson(headers) ? JSON.parse(text) : undefined;
  return { status, headers, text, json, code: json?.errors?.[0]?.extensions?.code };
}

function isJson(headers: Headers): boolean {
  return /^application\/(?:graphql-response\+)?json/.test(headers.get('content-type') ?? '');
}
