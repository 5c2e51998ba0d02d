import type { ServerOptions } from 'node:http';

/** How long a connection may keep the server waiting, in milliseconds, and how much its head may hold. */
export const PATIENCE = {
  headersTimeout: 10_000,
  /** For the whole request, its body included. */
  requestTimeout: 30_000,
  /** Longer than a proxy keeps its own (60 s as a rule): the proxy, not this side, is to close an idle one. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1000,
  /** In bytes. */
  maxHeaderSize: 16_384,
} as const satisfies ServerOptions;
