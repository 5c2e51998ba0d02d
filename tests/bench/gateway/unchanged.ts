import { documentId } from '../../../apps/gateway/src/answer/trusted-documents.ts';
import { firstAnswer } from './asking.ts';
import type { Contestant } from './contestant.ts';
import type { Address } from './country.ts';
import type { Effort } from './effort.ts';
import { getRequest, type NextRequest, postRequest } from './load.ts';
import { overHttp } from './measure.ts';
import { selectionNamed } from './selections.ts';
import { printTrials } from './table.ts';

/** The same report again and again, of a gateway that keeps what it has answered. */
export async function measureUnchanged(
  address: Address,
  { keeping, bare, effort }: { keeping: Contestant; bare: Contestant; effort: Effort },
): Promise<void> {
  const { query } = selectionNamed('whole');
  const tell = await firstAnswer(keeping, { query, variables: [address] });
  const variables = JSON.stringify(address);
  const path = `/graphql?${new URLSearchParams({ documentId: documentId(query), variables })}`;
  const tag = await tagOf(`http://127.0.0.1:${keeping.port}${path}`);
  await printTrials(
    `unchanged: the whole report, the same each time; ${tell.length} bytes`,
    [
      overHttp('gateway, POST', keeping, {
        next: again(postRequest('/graphql', { query, variables: address })),
      }),
      overHttp('gateway, trusted GET', keeping, { next: again(getRequest(path)) }),
      overHttp('gateway, 304', keeping, {
        next: again(getRequest(path, { 'If-None-Match': tag })),
      }),
      overHttp('(b) bare http', bare, { next: again(getRequest('/')), tell }),
    ],
    effort,
  );
}

/** As it is once GraphQL has answered the first time. */
async function tagOf(url: string): Promise<string> {
  await (await fetch(url)).text();
  const tag = (await fetch(url)).headers.get('etag');
  if (!tag) throw new Error(`${url} has no tag`);
  return tag;
}

function again(request: Buffer): NextRequest {
  return () => request;
}
