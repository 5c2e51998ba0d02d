import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandFailure, type Terminal } from '../terminal.ts';

/** Has a server listen, and tells under which address: `http://127.0.0.1:4000`. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  { say }: Terminal,
): Promise<string> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandFailure(
      code === 'EADDRINUSE'
        ? say(
            `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=${port + 1}`,
            `Port ${port} is taken by another program. Choose another: PORT=${port + 1}`,
          )
        : say(
            `Không mở được ${host}:${port}: ${message}`,
            `Cannot listen on ${host}:${port}: ${message}`,
          ),
    );
  }
  const taken = (server.address() as AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}
