import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@baocao/core/issue';
import {
  ANYBODY,
  findReports,
  holderOf,
  listAgencies,
  listReports,
  type Principal,
  type Store,
} from '@baocao/db';
import { createGateway } from '@baocao/gateway';
import { importFolders } from './import-command.ts';
import { reportSummary } from './report-summary.ts';
import { howToRecord, withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface ServeOptions {
  readonly db: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folders to record before serving. */
  readonly record: readonly string[];
  /** On whose behalf every request acts; without one, reports can only be read. */
  readonly by?: string;
  readonly role: Lowercase<Role>;
}

/** Serves the store over HTTP until it is told to stop; then what runs is finished. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const principal = principalOf(options, terminal);
  if (options.record.length > 0) {
    await importFolders(options.record, { apply: true, db: options.db }, terminal);
    terminal.print('\n');
  }
  const work = async (store: Store): Promise<void> => {
    const server = createGateway({ store });
    await listen(server, options, terminal);
    terminal.print(await opening(store, terminal));
    terminal.print(addresses(server, options, terminal));
    await stopped();
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    await closed;
  };
  await withStore(options.db, terminal, work, principal);
}

/**
 * Until keys tell people apart, whoever reaches the port is that person: so nobody else may reach it. On this
 * machine the reader holds the store anyway; elsewhere anybody reads what has been issued.
 */
function principalOf({ by, role, host }: ServeOptions, { say }: Terminal): Principal {
  const isHere = LOOPBACK.includes(host);
  if (by === undefined) return isHere ? holderOf(null) : ANYBODY;
  if (!isHere) {
    throw new CommandFailure(
      say(
        `--by chỉ dùng khi mở trên máy này (${LOOPBACK.join(', ')}): qua ${host}, ai cũng có thể phát hành nhân danh ${by}.`,
        `--by is for this machine alone (${LOOPBACK.join(', ')}): on ${host} anybody could issue on behalf of ${by}.`,
      ),
    );
  }
  return holderOf({ name: by, role: role.toUpperCase() as Role });
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** How long running requests may take to finish once the server is told to stop, in milliseconds. */
const GRACE_MS = 5000;

async function listen(
  server: Server,
  { host, port }: ServeOptions,
  { say }: Terminal,
): Promise<void> {
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
}

/** The latest report at a glance, or how to record one. */
async function opening(store: Store, terminal: Terminal): Promise<string> {
  const [latest] = await listReports(store, {}, { limit: 1 });
  if (!latest) {
    return (await listAgencies(store)).length === 0 ? `${howToRecord(terminal)}\n` : '';
  }
  const [report] = await findReports(store, latest.agency, [latest.period]);
  return report ? `${reportSummary(report, terminal)}\n` : '';
}

function addresses(server: Server, { host }: ServeOptions, { say }: Terminal): string {
  const { port } = server.address() as AddressInfo;
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return `${[
    `GraphQL   ${base}/graphql`,
    say(
      `Tệp       ${base}/reports/{cơ quan}/{kỳ}.json .md .txt`,
      `Files     ${base}/reports/{agency}/{period}.json .md .txt`,
    ),
    say('Dừng bằng Ctrl+C.', 'Stop with Ctrl+C.'),
  ].join('\n')}\n`;
}

async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
