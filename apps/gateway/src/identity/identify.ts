import type { IncomingMessage } from 'node:http';
import type { Result } from '@baocao/core';
import type { Principal } from '@baocao/db';

/** Says on whose behalf a request is, or why it cannot be answered on anybody's. */
export type Identify = (
  request: IncomingMessage,
) => Promise<Result<Principal, IdentityRefusal>> | Result<Principal, IdentityRefusal>;

/** It was sent by another name of this machine, which another site's page can give it. */
interface NotOfThisMachine {
  readonly code: 'NOT_OF_THIS_MACHINE';
}

type IdentityRefusal = NotOfThisMachine;
