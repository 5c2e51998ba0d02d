import type { Result } from '@baocao/core';
import type { SelectQueryBuilder, Simplify } from 'kysely';
import { type Acting, actFor } from '../engine/act-for.ts';
import { engineOf } from '../engine/engine.ts';
import { storeFailureOf } from '../engine/failure.ts';
import { type Database, openedOf, type Queries } from '../open-database.ts';
import type { Schema } from '../schema.ts';
import { allOrNothing, atOneMoment } from './all-or-nothing.ts';
import { ANYBODY, type Principal, type Reading } from './principal.ts';
import { type AgencyRows, SharedRows } from './rows.ts';

/** A store as one principal sees it: what every function of this package asks. */
export interface Store {
  readonly principal: Principal;
}

/** The store on a principal's behalf; with `reading` closed, only an agency's own people see even what it has issued. */
export function storeFor(
  database: Database,
  principal: Principal,
  reading: Reading = 'PUBLIC',
): Store {
  const store: Store = Object.freeze({ principal });
  const { queries, replica, url } = openedOf(database);
  insides.set(store, { database: queries, url, replica, acting: { principal, reading } });
  return store;
}

/** The same store on another's behalf. */
export function onBehalfOf(store: Store, principal: Principal): Store {
  const inside = insideOf(store);
  const other: Store = Object.freeze({ principal });
  insides.set(other, { ...inside, acting: { ...inside.acting, principal } });
  return other;
}

/** What one agency has recorded, all of one moment. */
export function readAgency<T>(
  store: Store,
  agency: string,
  read: (rows: AgencyRows) => Promise<T>,
): Promise<T> {
  return readAcross(store, (rows) => read(rows.of(agency)));
}

/**
 * The first row that answers one question of an agency. A statement by itself is of one moment, so that a file is
 * asked without a transaction; PostgreSQL is told within one on whose behalf it is asked.
 */
export function askAgency<T extends keyof Schema, O>(
  store: Store,
  agency: string,
  question: (rows: AgencyRows) => SelectQueryBuilder<Schema, T, O>,
): Promise<Simplify<O> | undefined> {
  const { database, acting } = insideOf(store);
  const ask = (rows: AgencyRows): Promise<Simplify<O> | undefined> =>
    question(rows).executeTakeFirst();
  if (engineOf(database) === 'POSTGRES') return readAgency(store, agency, ask);
  return ask(new SharedRows(database, acting).of(agency));
}

/** What agencies have recorded, all of one moment: for questions that are meant to cross them. */
export async function readAcross<T>(
  store: Store,
  read: (rows: SharedRows) => Promise<T>,
): Promise<T> {
  const { database, replica, acting } = insideOf(store);
  const readFrom = (queries: Queries): Promise<T> =>
    atOneMoment(queries, async (transaction) => {
      await actFor(transaction, acting);
      return read(new SharedRows(transaction, acting));
    });
  // Whoever may write is to read what they have written, which the replica may not have yet.
  if (!replica || acting.principal.actor) return readFrom(database);
  try {
    return await readFrom(replica);
  } catch (error) {
    if (storeFailureOf(error)?.code !== 'ENGINE_FAILED') throw error;
    return readFrom(database);
  }
}

/**
 * What whoever bears a key sees before it is known who that is: the row of this one key. Never from the replica,
 * where a key that was revoked may still stand for a moment.
 */
export function readAsBearer<T>(
  store: Store,
  secretDigest: string,
  read: (rows: SharedRows) => Promise<T>,
): Promise<T> {
  const acting: Acting = { principal: ANYBODY, reading: 'CLOSED', bearing: secretDigest };
  return atOneMoment(insideOf(store).database, async (transaction) => {
    await actFor(transaction, acting);
    return read(new SharedRows(transaction, acting));
  });
}

/** One transaction that writes to these agencies, kept whole or undone whole; `allOrNothing` says how. */
export function writeAgencies<T, E>(
  store: Store,
  agencies: readonly string[],
  write: (rows: Pick<SharedRows, 'of'>) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const { database, acting } = insideOf(store);
  return allOrNothing({ database, agencies }, async (transaction) => {
    await actFor(transaction, acting);
    const rows = new SharedRows(transaction, acting);
    const written = await write(rows);
    const [unlogged] = written.ok ? rows.unlogged : [];
    if (unlogged) throw new Error(`${unlogged} was written to without a word in its log`);
    return written;
  });
}

interface Inside {
  readonly database: Queries;
  /** Where it was opened; `null` where that is not known. */
  readonly url: string | null;
  readonly replica: Queries | null;
  readonly acting: Acting;
}

/** Kept apart, so that nobody reaches the tables round the principal. */
const insides = new WeakMap<Store, Inside>();

/** The tables themselves, for what is nobody’s: which steps the schema has taken, and what tests break, tamper with and count. */
export function tablesOf(store: Store): Queries {
  return insideOf(store).database;
}

/** Where the store was opened; `null` where that is not known. */
export function urlOf(store: Store): string | null {
  return insideOf(store).url;
}

function insideOf(store: Store): Inside {
  const inside = insides.get(store);
  if (!inside) throw new TypeError('Not a store: make one with storeFor');
  return inside;
}
