import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '@baocao/db';

/** A request on its way, what it is answered through, and on whose behalf it is. */
export interface Exchange {
  /** Under which logs, traces and masked errors speak of it; the answer bears it as `X-Request-Id`. */
  readonly id: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The path alone: `/reports/binh-thuan/skhcn/2023-Q1.json`. */
  readonly path: string;
  /** As whoever asks sees it, and may change it. */
  readonly store: Store;
  /** The same, with whoever asks looked at anew; `null` where that one is let in no more. */
  readonly storeNow: () => Promise<Store | null>;
}
