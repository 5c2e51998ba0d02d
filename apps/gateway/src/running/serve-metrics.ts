import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerRefusal, type Refusal } from '../http/refusal.ts';
import type { Metrics } from './metrics.ts';

/** Shows the figures in Prometheus' text form, to whoever bears the token; where there is none, to anybody. */
export async function serveMetrics(
  { figures, token }: { readonly figures: Metrics; readonly token: string | null },
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (token !== null && !isSame(headers.authorization ?? '', `Bearer ${token}`)) {
    return answerRefusal(response, METRICS_TOKEN_NEEDED);
  }
  const text = await figures.registry.metrics();
  response.writeHead(200, { 'Content-Type': figures.registry.contentType });
  response.end(text);
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const METRICS_TOKEN_NEEDED: Refusal = {
  status: 401,
  code: 'METRICS_TOKEN_NEEDED',
  message: {
    vi: 'Số liệu vận hành cần token của /metrics. Hãy gửi: Authorization: Bearer <token>.',
    en: 'The figures are for whoever bears the token of /metrics. Send Authorization: Bearer <token>.',
  },
  headers: { 'WWW-Authenticate': 'Bearer realm="baocao metrics"' },
};
