import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { inTurn } from './asking.ts';
import type { Contestant } from './contestant.ts';
import type { Address } from './country.ts';
import type { Effort } from './effort.ts';
import { getRequest } from './load.ts';
import { overHttp, type Trial } from './measure.ts';
import { printTrials } from './table.ts';

/** Any issued report as JSON, of which nothing is kept in memory: as it is, and for those who take it packed. */
export async function measureDownloads(
  issued: readonly Address[],
  { gateway, bare, effort }: { gateway: Contestant; bare: Contestant; effort: Effort },
): Promise<void> {
  const paths = issued.map(({ agency, period }) => `/reports/${agency}/${period}.json`);
  const trials = async (letter: string, encoding: string): Promise<readonly Trial[]> => {
    const headers = { 'Accept-Encoding': encoding };
    const next = inTurn(paths.map((path) => getRequest(path, headers)));
    const url = `http://127.0.0.1:${gateway.port}${paths[0]}`;
    const { bytes, encoded } = await downloaded(url, headers);
    const what = `Accept-Encoding: ${encoding}, ${bytes.length} bytes ${encoded ?? 'unpacked'}`;
    return [
      overHttp(`gateway, GET, ${what}`, gateway, { next }),
      overHttp(`(${letter}) bare http, the same bytes`, bare, { next, tell: bytes }),
    ];
  };
  await printTrials(
    'any issued report as JSON, nothing kept in memory',
    [...(await trials('b', 'identity')), ...(await trials('b′', 'gzip'))],
    effort,
  );
}

/** The bytes as they travel. */
async function downloaded(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly bytes: Buffer; readonly encoded: string | undefined }> {
  const [response] = (await once(get(url, { headers }), 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
  return { bytes: await buffer(response), encoded: response.headers['content-encoding'] };
}
