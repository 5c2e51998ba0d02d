import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRefusal } from './refusal.ts';

/**
 * Lets the pages of listed sites ask from a browser, and no others; without credentials, since there are none but
 * what a page itself sends. `true` where the request was the browser's question and is answered.
 */
export function answersCors(
  { method, headers }: IncomingMessage,
  { response, origins }: { readonly response: ServerResponse; readonly origins: readonly string[] },
): boolean {
  const { origin } = headers;
  const isListed = origin !== undefined && origins.includes(origin);
  if (origins.length > 0) response.setHeader('Vary', 'Origin');
  if (isListed) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id');
  }
  const asksFirst = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
  if (!asksFirst) return false;
  if (!isListed) {
    answerRefusal(response, {
      status: 403,
      code: 'ORIGIN_NOT_LISTED',
      message: {
        vi: 'Trang web này không được phép gọi từ trình duyệt. Người quản trị máy chủ cần thêm địa chỉ trang vào danh sách.',
        en: 'Pages of this site may not ask from a browser. Whoever runs the server must list its origin.',
      },
    });
    return true;
  }
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST',
    'Access-Control-Allow-Headers':
      'Accept, Authorization, Content-Type, If-None-Match, X-Request-Id',
    'Access-Control-Max-Age': '600',
  });
  response.end();
  return true;
}
