import type { IncomingMessage } from 'node:http';
import type { Principal } from '@baocao/db';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Refusal } from '../http/refusal.ts';
import type { IdentityRefusal } from '../identity/identify.ts';
import { addressOf, type Proxies } from './address.ts';

/** How often somebody may ask: so many requests within so many seconds. */
interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

export interface Rates {
  /** Of each bearer of a key or token. */
  readonly bearer: Rate;
  /** Of each address from which nobody known asks. */
  readonly address: Rate;
  /** Of keys and tokens that do not hold, from each address. */
  readonly failures: Rate;
}

export const RATES: Rates = {
  bearer: { requests: 1_200, seconds: 60 },
  address: { requests: 300, seconds: 60 },
  failures: { requests: 20, seconds: 60 },
};

/** Counts requests. Each gateway counts for itself; whoever asks on the machine itself is not counted. */
export interface RateGate {
  /** Before anything is looked up for a request that bears a key or token. */
  beforeIdentity(request: IncomingMessage): Promise<Refusal | undefined>;
  /** Once it is known on whose behalf it is. */
  beforeAnswer(request: IncomingMessage, principal: Principal): Promise<Refusal | undefined>;
  /** What it asks for has to be printed first. */
  printed(request: IncomingMessage, principal: Principal): Promise<void>;
  /** What it bore does not hold; or nobody can tell, which is no fault of the bearer’s, and counts as any request. */
  failed(request: IncomingMessage, why: IdentityRefusal): Promise<Refusal | undefined>;
}

/** What has to be printed counts as so many requests, some of them told afterwards: it is not refused for that. */
const PRINT_REQUESTS = 10;

export function rateGate(rates: Rates, isProxy: Proxies): RateGate {
  const bearers = limiterOf(rates.bearer);
  const addresses = limiterOf(rates.address);
  const failures = limiterOf(rates.failures);

  function counterOf(request: IncomingMessage, { agency, actor }: Principal) {
    const address = addressOf(request, isProxy);
    if (address === null) return null;
    return actor && request.headers.authorization
      ? { limiter: bearers, by: JSON.stringify([agency, actor]) }
      : { limiter: addresses, by: address };
  }

  return {
    async beforeIdentity(request) {
      const address = addressOf(request, isProxy);
      if (address === null || !request.headers.authorization) return undefined;
      const counted = await failures.get(address);
      return counted && counted.consumedPoints >= rates.failures.requests
        ? tooMany(counted)
        : undefined;
    },
    async beforeAnswer(request, principal) {
      const counter = counterOf(request, principal);
      return counter ? taken(counter.limiter, counter.by) : undefined;
    },
    async printed(request, principal) {
      const counter = counterOf(request, principal);
      await counter?.limiter.penalty(counter.by, PRINT_REQUESTS - 1);
    },
    async failed(request, { code }) {
      const address = addressOf(request, isProxy);
      if (address === null) return undefined;
      return taken(code === 'ISSUER_UNREACHABLE' ? addresses : failures, address);
    },
  };
}

function limiterOf({ requests, seconds }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ points: requests, duration: seconds });
}

async function taken(limiter: RateLimiterMemory, by: string): Promise<Refusal | undefined> {
  try {
    await limiter.consume(by);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return tooMany(error);
    throw error;
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): Refusal {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: {
      vi: `Quá nhiều yêu cầu. Hãy thử lại sau ${seconds} giây.`,
      en: `Too many requests. Ask again in ${seconds} seconds.`,
    },
    headers: { 'Retry-After': String(seconds) },
  };
}
