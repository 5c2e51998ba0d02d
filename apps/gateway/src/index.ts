export { createGateway, type GatewayOptions } from './gateway.ts';
export { QUARTER_QUERY } from './quarter-query.ts';
export { schema } from './schema.ts';
