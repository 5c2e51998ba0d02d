import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '@baocao/db';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { tablesOf } from '../../packages/db/src/access/store.ts';
import { lookAt } from './look-at.ts';
import { cutPower } from './power-cut.ts';
import { openSite, type Site } from './site.ts';
import type { Trial } from './trial.ts';

const RECORD_SYNCS = new URL('record-syncs.ts', import.meta.url);

/** What has Node load modules before the program, which knows nothing of them. */
function loading(modules: readonly URL[]): readonly string[] {
  return modules.flatMap(({ href }) => ['--import', href]);
}

/** Processes on one file are killed; what they have written stays with the system. */
export function killedOnSqlite(modules: readonly URL[] = []): Omit<Trial, 'rounds'> {
  const site = openSite({ options: loading(modules) });
  return { ...trialOn(site), name: 'sqlite, killed', strike: site.kill };
}

/** The machine loses its power: what is not synced is gone, or of some blocks it is not. */
export function poweredOffOnSqlite(modules: readonly URL[] = []): Omit<Trial, 'rounds'> {
  const ffi = ['--experimental-ffi', '--disable-warning=ExperimentalWarning'];
  const site = openSite({ options: [...ffi, ...loading([RECORD_SYNCS, ...modules])] });
  return {
    ...trialOn(site),
    name: 'sqlite, power cut',
    strike: async (random) => {
      await site.kill();
      cutPower(join(site.folder, 'store'), random);
    },
  };
}

function trialOn(site: Site): Pick<Trial, 'site' | 'look'> {
  return { site, look: (at) => lookAtCopy(site.folder, at) };
}

/** A copy, so that the program itself has to recover what was left. */
function lookAtCopy<T>(folder: string, at: (store: Store) => Promise<T>): Promise<T> {
  const copy = join(folder, 'copy');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const name of ['store.db', 'store.db-wal']) {
    const left = join(folder, 'store', name);
    if (existsSync(left)) copyFileSync(left, join(copy, name));
  }
  return lookAt(`sqlite:${join(copy, 'store.db')}`, async (store) => {
    const check = sql<{ integrity_check: string }>`pragma integrity_check`;
    expect((await check.execute(tablesOf(store))).rows).toEqual([{ integrity_check: 'ok' }]);
    return at(store);
  });
}
