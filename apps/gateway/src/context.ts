import type { Store } from '@baocao/db';
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

/** Vietnam has kept this offset, and no summer time, since 1975. */
const VIETNAM_AHEAD_MS = 7 * 60 * 60 * 1000;

/** The calendar day of the request in Vietnam, where reports are due and waivers end. */
export function today({ now }: GatewayContext): string {
  return new Date(now().getTime() + VIETNAM_AHEAD_MS).toISOString().slice(0, 10);
}
