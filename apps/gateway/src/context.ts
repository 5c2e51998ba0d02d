import type { Database } from '@baocao/db';

/** What every resolver may use. */
export interface GatewayContext {
  readonly database: Database;
}
