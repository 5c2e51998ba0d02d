import { randomUUID } from 'node:crypto';
import type { Result } from '@baocao/core';
import type { CompiledQuery, SelectQueryBuilder, Simplify } from 'kysely';
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
  if (principal === store.principal) return store;
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

/** A question of one period of one agency, and who asks it. */
type Question<O> = (
  store: Store,
  address: { readonly agency: string; readonly period: string },
) => Promise<Simplify<O> | undefined>;

/**
 * A question that is asked again and again, of one period of one agency: the first row that answers it. It is put into
 * SQL once for all who see the same, which takes longer than its answer.
 *
 * A statement by itself is of one moment, so that a file is asked without a transaction; PostgreSQL is told within one
 * on whose behalf it is asked.
 */
export function standingQuestion<T extends keyof Schema, O>(
  question: (rows: Pick<AgencyRows, 'select'>, period: string) => SelectQueryBuilder<Schema, T, O>,
): Question<O> {
  const compiled = new Map<string, CompiledQuery<Simplify<O>>>();
  const compiledFor = (database: Queries, acting: Acting): CompiledQuery<Simplify<O>> => {
    const { principal, reading } = acting;
    const key = JSON.stringify([engineOf(database), principal.agency, reading]);
    const known = compiled.get(key);
    if (known) return known;
    const rows = new SharedRows(database, acting).of(ANY_AGENCY);
    const fresh = question(rows, ANY_PERIOD).compile();
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(key, fresh);
    return fresh;
  };
  return async (store, { agency, period }) => {
    const { database, acting } = insideOf(store);
    const asked = compiledFor(database, acting);
    const values = new Map<unknown, string>([
      [ANY_AGENCY, agency],
      [ANY_PERIOD, period],
    ]);
    const parameters = asked.parameters.map((each) => values.get(each) ?? each);
    const ask = async (queries: Queries): Promise<Simplify<O> | undefined> => {
      const { rows } = await queries.executeQuery<Simplify<O>>({ ...asked, parameters });
      return rows[0];
    };
    if (engineOf(database) === 'SQLITE') return ask(database);
    return atOneMomentOf(store, ask);
  };
}

/** What stands in a question for the agency and the period that it is asked of; nobody can name one so. */
const ANY_AGENCY = randomUUID();
const ANY_PERIOD = randomUUID();
/** Of one question, one for each agency whose people ask. */
const MOST_COMPILED = 1000;

/** What agencies have recorded, all of one moment: for questions that are meant to cross them. */
export function readAcross<T>(store: Store, read: (rows: SharedRows) => Promise<T>): Promise<T> {
  const { acting } = insideOf(store);
  return atOneMomentOf(store, (transaction) => read(new SharedRows(transaction, acting)));
}

/** From the replica where there is one, unless whoever asks may write: they are to read what they have written. */
async function atOneMomentOf<T>(
  store: Store,
  read: (transaction: Queries) => Promise<T>,
): Promise<T> {
  const { database, replica, acting } = insideOf(store);
  const readFrom = (queries: Queries): Promise<T> =>
    atOneMoment(queries, async (transaction) => {
      await actFor(transaction, acting);
      return read(transaction);
    });
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
