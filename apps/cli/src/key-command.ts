import { type IsoDate, nextDay, vietnamMidnight } from '@baocao/core';
import type { Role } from '@baocao/core/issue';
import { type AccessKey, createKey, describeKeyRefusal, listKeys, revokeKey } from '@baocao/db';
import { harmless } from './check/quoted-line.ts';
import { LEFT, table } from './columns.ts';
import { givenDay } from './given-day.ts';
import { momentText } from './moment-text.ts';
import { recordedAgencies } from './recorded-agencies.ts';
import { roleText } from './step-words.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

export interface NewKeyOptions {
  readonly db: string;
  readonly for: string;
  readonly role: Lowercase<Role>;
  readonly province: boolean;
  /** Its last day. */
  readonly until?: string;
}

/** Makes a key. Standard output is the key alone, so that it can be piped to where it is kept. */
export async function createAccessKey(
  agency: string,
  { options, terminal }: { readonly options: NewKeyOptions; readonly terminal: Terminal },
): Promise<void> {
  const { say, language } = terminal;
  const { until } = options;
  const expiresAt = until === undefined ? null : endOf(givenDay('--until', until, terminal));
  const holder = { name: options.for, role: options.role.toUpperCase() as Role };
  const reads = options.province ? 'PROVINCE' : 'AGENCY';
  const at = new Date().toISOString();
  const created = await withStore(options.db, terminal, (store) =>
    createKey(store, { agency, holder, reads, expiresAt, at }),
  );
  if (!created.ok) throw new CommandFailure(describeKeyRefusal(created.error, language));
  const { secret, key } = created.value;
  terminal.print(`${secret}\n`);
  terminal.report(
    say(
      `Khóa ${key.id} của ${harmless(holder.name)} (${roleText(holder.role, terminal)}), ${agency}. Hãy cất ngay: khóa không hiện lại nữa.\nDùng: Authorization: Bearer <khóa>. Thu hồi: baocao key revoke ${agency} ${key.id}\n`,
      `Key ${key.id} of ${harmless(holder.name)} (${roleText(holder.role, terminal)}), ${agency}. Keep it now: it is not shown again.\nUse: Authorization: Bearer <key>. Revoke: baocao key revoke ${agency} ${key.id}\n`,
    ),
  );
}

/** Prints an agency's keys, those that no longer hold too. */
export async function printAccessKeys(
  agency: string,
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const { say } = terminal;
  const keys = await withStore(db, terminal, async (store) => {
    await recordedAgencies(store, agency, terminal);
    return listKeys(store, agency);
  });
  const now = new Date().toISOString();
  terminal.print(
    keys.length === 0
      ? say(`${agency}: chưa cấp khóa nào.\n`, `${agency}: no key was made yet.\n`)
      : `${table(
          keys.map((key) => keyCells(key, now, terminal)),
          [LEFT, LEFT, LEFT, LEFT, LEFT],
        )}\n`,
  );
}

/** Takes a key back; one that was revoked before stays so. */
export async function revokeAccessKey(
  { agency, id }: Pick<AccessKey, 'agency' | 'id'>,
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const { say, language } = terminal;
  const at = new Date().toISOString();
  const revoked = await withStore(db, terminal, (store) => revokeKey(store, { agency, id, at }));
  if (!revoked.ok) throw new CommandFailure(describeKeyRefusal(revoked.error, language));
  const { holder, revokedAt } = revoked.value;
  const when = momentText(revokedAt ?? at, terminal);
  terminal.print(
    say(
      `Khóa ${id} của ${harmless(holder.name)} bị thu hồi lúc ${when}.\n`,
      `The key ${id} of ${harmless(holder.name)} was revoked at ${when}.\n`,
    ),
  );
}

function keyCells(key: AccessKey, now: string, terminal: Terminal): readonly string[] {
  const { id, holder, reads, createdAt } = key;
  const { say } = terminal;
  const role = roleText(holder.role, terminal);
  return [
    id,
    harmless(holder.name),
    reads === 'PROVINCE' ? say(`${role} cả tỉnh`, `${role} of the province`) : role,
    say(`cấp ${momentText(createdAt, terminal)}`, `made ${momentText(createdAt, terminal)}`),
    standing(key, now, terminal),
  ];
}

function standing({ revokedAt, expiresAt }: AccessKey, now: string, terminal: Terminal): string {
  const { say } = terminal;
  const moment = (at: string): string => momentText(at, terminal);
  if (revokedAt !== null)
    return say(`thu hồi ${moment(revokedAt)}`, `revoked ${moment(revokedAt)}`);
  if (expiresAt === null) return say('không hạn', 'without end');
  return expiresAt <= now
    ? say(`hết hạn ${moment(expiresAt)}`, `expired ${moment(expiresAt)}`)
    : say(`đến ${moment(expiresAt)}`, `until ${moment(expiresAt)}`);
}

/** The instant at which a day of Vietnam is over. */
function endOf(day: IsoDate): string {
  return vietnamMidnight(nextDay(day)).toISOString();
}
