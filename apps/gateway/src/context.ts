import { type IsoDate, vietnamDay } from '@baocao/core';
import type { Store } from '@baocao/db';
import { initContextCache } from '@pothos/core';
import type { ChangeFeed } from './subscription/change-feed.ts';

/** What every resolver may use. */
export interface GatewayContext {
  /** Under which the log speaks of the request. */
  readonly requestId: string;
  /** As whoever asks sees it, and may change it. */
  readonly store: Store;
  /** The same, with whoever asks looked at anew; `null` where that one is let in no more. */
  readonly storeNow: () => Promise<Store | null>;
  /** Tells of changes as they are made. */
  readonly feed: ChangeFeed;
  /** The clock, for the day of a check and the instant of a step. */
  readonly now: () => Date;
}

/** Lets go of all that this request has read and keeps, since something has changed. */
export function forgetRead(context: GatewayContext): void {
  Object.assign(context, initContextCache());
}

/** The calendar day of the request in Vietnam. */
export function today({ now }: GatewayContext): IsoDate {
  return vietnamDay(now());
}
