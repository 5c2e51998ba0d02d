import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { isPassedOn } from '../http/passed-on.ts';

/** The proxies whose word on where a request comes from is taken: addresses, or ranges such as `10.0.0.0/8`. */
export type Proxies = (address: string) => boolean;

/** @throws RangeError where one is neither an address nor a range */
export function trustedProxies(listed: readonly string[]): Proxies {
  const list = new BlockList();
  for (const each of listed) {
    const [address = '', bits] = each.split('/', 2);
    const family = familyOf(address);
    const most = family === 'ipv4' ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (!family || !Number.isInteger(prefix) || prefix < 0 || prefix > most || bits === '') {
      throw new RangeError(`“${each}” is no address and no range of addresses`);
    }
    list.addSubnet(address, prefix, family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && list.check(address, family);
  };
}

/**
 * Where a request comes from, for counting: an IPv4 address, or the network of an IPv6 one, which its owner has
 * countless of. `null` for a request of this machine itself, which nobody has passed on.
 *
 * Of `X-Forwarded-For` no more is believed than trusted proxies have written: whoever asks can begin it as they like.
 */
export function addressOf(request: IncomingMessage, isProxy: Proxies): string | null {
  const peer = plain(request.socket.remoteAddress ?? '');
  const forwarded = `${request.headers['x-forwarded-for'] ?? ''}`
    .split(',')
    .map((each) => plain(each.trim()))
    .filter((each) => each !== '');
  if (!isProxy(peer)) {
    return isLoopback(peer) && !isPassedOn(request) ? null : network(peer);
  }
  const first = forwarded.findLast((each) => !isProxy(each)) ?? forwarded[0] ?? peer;
  return familyOf(first) ? network(first) : network(peer);
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) ? 'ipv6' : undefined;
}

/** The first 64 bits of an IPv6 address. */
function network(address: string): string {
  if (familyOf(address) !== 'ipv6') return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const between =
    tail === undefined ? [] : Array(Math.max(0, 8 - start.length - end.length)).fill('0');
  const groups = [...start, ...between, ...end].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
