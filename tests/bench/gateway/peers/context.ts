import { holderOf, onBehalfOf, openDatabase, type Store, storeFor } from '@baocao/db';
import { argument } from '../served.ts';

interface Context {
  readonly store: Store;
  readonly now: () => Date;
  readonly requestId: string;
}

/** What the gateway's resolvers are given, anew for each request. */
export async function contexts(): Promise<() => Context> {
  const opened = await openDatabase(argument(0));
  if (!opened.ok) throw new Error(opened.error.code);
  const principal = holderOf(null);
  const store = storeFor(opened.value, principal);
  const now = (): Date => new Date();
  return () => ({ store: onBehalfOf(store, principal), now, requestId: '' });
}
