import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a contestant tells the one who started it. */
export interface Ready {
  readonly port: number;
}

/** Listens on a port of its own and tells which, until whoever started it is gone. */
export async function serve(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  tell((server.address() as AddressInfo).port);
}

export function tell(port: number): void {
  process.send?.({ port } satisfies Ready);
  process.on('disconnect', () => process.exit());
}

/** What whoever started it has given, from 0; the first is the store's URL. */
export function argument(nth: number): string {
  const given = process.argv[nth + 2];
  if (given === undefined) throw new Error(`No argument ${nth}`);
  return given;
}
