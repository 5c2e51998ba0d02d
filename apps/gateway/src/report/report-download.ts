import { createHash } from 'node:crypto';
import { describeReportProblem, findReport } from '@baocao/db';
import { FORMATS, fileName, formatReport, isFormat } from '@baocao/publish';
import type { Exchange } from '../http/exchange.ts';
import { refuse } from '../http/refuse.ts';

const PATH = /^\/reports\/([^/]+\/[^/]+)\/([^/]+)\.([a-z]+)$/;

/** Serves `/reports/{province}/{agency}/{period}.{format}`; `false` where the path is another's. */
export async function serveDownload({
  store,
  request,
  response,
  path,
}: Exchange): Promise<boolean> {
  const [, agency, period, format] = PATH.exec(path) ?? [];
  if (!agency || !period || !format) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, `A report can only be read; use GET.`);
    return true;
  }
  if (!isFormat(format)) {
    const formats = Object.keys(FORMATS).join(', ');
    refuse(response, 404, `There is no format “${format}”. There are: ${formats}.`);
    return true;
  }
  const report = await findReport(store, { agency, period });
  if (!report.ok) {
    refuse(response, 404, describeReportProblem(report.error, 'en'));
    return true;
  }
  const body = await formatReport(report.value, format);
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, {
    'Content-Type': FORMATS[format].mediaType,
    'Content-Disposition': `inline; filename="${fileName(report.value, format)}"`,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
