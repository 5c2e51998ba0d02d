import type { Role } from '@baocao/core/issue';
import { ANYBODY, holderOf, type Principal, type Store } from '@baocao/db';
import { createGateway } from '@baocao/gateway';
import { importFolders } from '../import-command.ts';
import { describeSettingProblem, readSettings, type Settings } from '../settings/read-settings.ts';
import { SETTINGS } from '../settings/settings.ts';
import { withStore } from '../store.ts';
import { CommandFailure, type Terminal } from '../terminal.ts';
import { addressesText, openingText } from './announcement.ts';
import { gatewayOptions } from './gateway-options.ts';
import { listen } from './listen.ts';

export interface ServeOptions {
  readonly db: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: string;
  /** Folders to record before serving. */
  readonly record: readonly string[];
  /** On whose behalf every request acts; without one, reports can only be read. */
  readonly by?: string;
  readonly role: Lowercase<Role>;
}

/** Serves the store over HTTP until it is told to stop; then what runs is finished. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal);
  const isLocal = isForThisMachine(settings);
  const principal = principalOf(options, { isLocal, host: settings.host }, terminal);
  if (options.record.length > 0) {
    await importFolders(options.record, { apply: true, db: options.db }, terminal);
    terminal.print('\n');
  }
  const work = async (store: Store): Promise<void> => {
    const { server, stop } = createGateway({
      store,
      ...gatewayOptions(settings, { isLocal, terminal }),
    });
    const told = toldToStop();
    const address = await listen(server, settings, terminal);
    terminal.print(await openingText(store, terminal));
    terminal.print(addressesText(address, terminal));
    await told;
    await stop(settings.stopSeconds * 1000);
  };
  const reading = settings.reading === 'closed' ? 'CLOSED' : 'PUBLIC';
  await withStore(options.db, terminal, work, principal, reading);
}

/** The environment's settings, those of the command line before them. */
function settingsOf({ host, port }: ServeOptions, { language, say }: Terminal): Settings {
  const told = { [SETTINGS.host.name]: host, [SETTINGS.port.name]: port };
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  const read = readSettings({ ...process.env, ...Object.fromEntries(given) });
  if (read.ok) return read.value;
  const problems = read.error.map((problem) => `  ${describeSettingProblem(problem, language)}`);
  throw new CommandFailure(
    [say('Thiết lập chưa dùng được:', 'The settings cannot be used:'), ...problems].join('\n'),
  );
}

function isForThisMachine({ access, host }: Settings): boolean {
  return access === null ? LOOPBACK.includes(host) : access === 'local';
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** On this machine the reader holds the store anyway; elsewhere a key or token tells who asks. */
function principalOf(
  { by, role }: ServeOptions,
  { isLocal, host }: { readonly isLocal: boolean; readonly host: string },
  { say }: Terminal,
): Principal {
  if (by === undefined) return isLocal ? holderOf(null) : ANYBODY;
  if (!isLocal) {
    throw new CommandFailure(
      say(
        `--by chỉ dùng khi mở trên máy này (${LOOPBACK.join(', ')}): qua ${host}, ai cũng có thể phát hành nhân danh ${by}.`,
        `--by is for this machine alone (${LOOPBACK.join(', ')}): on ${host} anybody could issue on behalf of ${by}.`,
      ),
    );
  }
  return holderOf({ name: by, role: role.toUpperCase() as Role });
}

/** The first time; told again, the process ends at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
