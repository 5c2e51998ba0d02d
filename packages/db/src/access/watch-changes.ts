import { sql } from 'kysely';
import { actFor } from '../engine/act-for.ts';
import { engineOf } from '../engine/engine.ts';
import type { Queries } from '../open-database.ts';
import { atOneMoment } from './all-or-nothing.ts';
import { holderOf } from './principal.ts';
import { type Store, tablesOf, urlOf } from './store.ts';

/** That something was recorded in an agency; what it is, its log says to those who may see it. */
export interface ChangeNews {
  readonly agency: string;
  /** Place in the agency's log of the last change known. */
  readonly sequence: number;
}

export interface Watch {
  close(): Promise<void>;
}

/**
 * Tells of every change from now on, by whichever program it is made, until it is closed: whoever the store is of,
 * for it tells that something has changed, not what. PostgreSQL tells of
 * them itself; a file is looked at several times a second. After a broken connection nothing is left out,
 * though several changes of one agency may then be told of as one.
 */
export async function watchChanges(store: Store, tell: (news: ChangeNews) => void): Promise<Watch> {
  const url = urlOf(store);
  const queries = tablesOf(store);
  const known = await lastChanges(queries);
  const learn = ({ agency, sequence }: ChangeNews): void => {
    if (sequence <= (known.get(agency) ?? 0)) return;
    known.set(agency, sequence);
    tell({ agency, sequence });
  };
  const catchUp = async (): Promise<void> => {
    for (const [agency, sequence] of await lastChanges(queries)) learn({ agency, sequence });
  };
  if (engineOf(queries) === 'SQLITE' || url === null) return watchFile(queries, catchUp);
  const { listen } = await import('../engine/listen.ts');
  return listen(url, 'baocao_change', {
    heard: (payload) => {
      const [sequence = '', agency = ''] = payload.split(' ');
      learn({ agency, sequence: Number(sequence) });
    },
    listening: catchUp,
  });
}

/** Looks again whenever this connection or another has written, and where a look has failed. */
async function watchFile(queries: Queries, catchUp: () => Promise<void>): Promise<Watch> {
  let version = await versionOf(queries);
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    const now = await versionOf(queries);
    if (now === version) return;
    await catchUp();
    version = now;
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => {});
  }, LOOK_MS);
  return {
    close: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}

const LOOK_MS = 200;

/** `data_version` tells of others' commits, `total_changes` of one's own. */
async function versionOf(queries: Queries): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select data_version || ' ' || total_changes() as version from pragma_data_version`.execute(
    queries,
  );
  return rows[0]?.version ?? '';
}

/** The program itself, which tells no more than that something has changed. */
const EVERYBODY = { principal: holderOf(null), reading: 'PUBLIC' } as const;

async function lastChanges(queries: Queries): Promise<Map<string, number>> {
  const rows = await atOneMoment(queries, async (transaction) => {
    await actFor(transaction, EVERYBODY);
    return transaction
      .selectFrom('change')
      .select(['agency', ({ fn }) => fn.max('sequence').as('sequence')])
      .groupBy('agency')
      .execute();
  });
  return new Map(rows.map(({ agency, sequence }) => [agency, sequence]));
}
