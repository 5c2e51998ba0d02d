import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Store } from '@baocao/db';
import { createGateway, type GatewayOptions } from '@baocao/gateway';
import { onTestFinished } from 'vitest';

interface Answer {
  // The answers are read field by field; their shape is what the tests are about.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface Gateway {
  readonly base: string;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  readonly stop: (withinMs: number) => Promise<void>;
}

/** A gateway that listens on a port of its own until the test is over. */
export async function gatewayOver(
  store: Store,
  options: Omit<GatewayOptions, 'store'> = {},
): Promise<Gateway> {
  const { server, stop } = createGateway({ store, ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
  return { base, ask, stop };
}
