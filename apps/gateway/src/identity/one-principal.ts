import type { IncomingMessage } from 'node:http';
import { err, ok } from '@baocao/core';
import type { Principal } from '@baocao/db';
import type { Identify } from './identify.ts';

/**
 * Every request is on behalf of one principal: whoever sits at this machine, or anybody. Where that one may
 * act, a request must come by the machine's own name: one that leads here from elsewhere (DNS rebinding)
 * would let another site act in its stead.
 */
export function onePrincipal(principal: Principal): Identify {
  return (request) =>
    principal.actor && !isOfThisMachine(request)
      ? err({ code: 'NOT_OF_THIS_MACHINE' })
      : ok(principal);
}

function isOfThisMachine({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  return ['localhost', '127.0.0.1', '[::1]'].includes(name);
}
