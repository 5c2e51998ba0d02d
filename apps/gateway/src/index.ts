export {
  type DocumentFault,
  readTrustedDocuments,
  type TrustedDocuments,
} from './answer/trusted-documents.ts';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export type { TokenOptions } from './identity/read-token.ts';
export { LIMITS } from './limits/limits.ts';
export { RATES } from './limits/rate.ts';
export { QUARTER_QUERY } from './quarter-query.ts';
export { type Log, REDACTED } from './running/log.ts';
export { addProcessMetrics, createMetrics, type Metrics } from './running/metrics.ts';
export { schema } from './schema.ts';
