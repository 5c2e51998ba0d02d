import type { IncomingMessage } from 'node:http';
import { err, ok } from '@baocao/core';
import type { Principal } from '@baocao/db';
import { isPassedOn } from '../http/passed-on.ts';
import type { Identify } from './identify.ts';

/**
 * Every request is on behalf of one principal: whoever sits at this machine, or anybody. Whoever sits here sees
 * what others may not, so a request must be from here: one that a proxy passes on is somebody else's, and one by
 * a name that leads here from elsewhere (DNS rebinding) is another site's.
 */
export function onePrincipal(principal: Principal): Identify {
  return (request) =>
    principal.agency !== null && !isOfThisMachine(request)
      ? err({ code: 'NOT_OF_THIS_MACHINE' })
      : ok(principal);
}

function isOfThisMachine(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return !isPassedOn(request) && ['localhost', '127.0.0.1', '[::1]'].includes(name);
}
