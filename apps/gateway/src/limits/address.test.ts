import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf, trustedProxies } from './address.ts';

/** A request from a peer, as much of one as an address is told by. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

const PROXIES = trustedProxies(['10.0.0.0/8', '127.0.0.1', 'fd00::/8']);
const NONE = trustedProxies([]);

describe('where a request comes from', () => {
  test.each([
    [
      'what a stranger says of itself is not believed',
      from('203.0.113.9', '1.2.3.4'),
      '203.0.113.9',
    ],
    ['a proxy’s word is', from('10.1.2.3', '203.0.113.9'), '203.0.113.9'],
    [
      'but no more than proxies have written',
      from('10.1.2.3', '1.2.3.4, 203.0.113.9'),
      '203.0.113.9',
    ],
    ['through several', from('10.1.2.3', '1.2.3.4, 203.0.113.9, 10.9.9.9'), '203.0.113.9'],
    ['within the house', from('10.1.2.3', '10.5.5.5'), '10.5.5.5'],
    ['nothing is said', from('10.1.2.3'), '10.1.2.3'],
    ['rubbish is said', from('10.1.2.3', 'x'), '10.1.2.3'],
    ['an IPv4 address in IPv6', from('::ffff:203.0.113.9'), '203.0.113.9'],
    ['an IPv6 address counts as its network', from('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64'],
    ['however it is written', from('2001:db8:0001:0002::6'), '2001:db8:1:2::/64'],
    ['with zeros in it', from('2001:db8::6'), '2001:db8:0:0::/64'],
    ['by an IPv6 proxy', from('fd00::1', '2001:db8::6'), '2001:db8:0:0::/64'],
  ])('%s', (_, request, address) => {
    expect(addressOf(request, PROXIES)).toBe(address);
  });

  test('whoever asks on this machine is nobody to count, unless somebody passed it on', () => {
    expect(addressOf(from('127.0.0.1'), NONE)).toBeNull();
    expect(addressOf(from('::1'), NONE)).toBeNull();
    expect(addressOf(from('::ffff:127.0.0.1'), NONE)).toBeNull();
    expect(addressOf(from('127.0.0.1', '203.0.113.9'), NONE)).toBe('127.0.0.1');
    expect(addressOf(from('127.0.0.1', '203.0.113.9'), PROXIES)).toBe('203.0.113.9');
  });

  test.each(['x', '10.0.0.0/33', '10.0.0.0/', '10.0.0/8', 'fd00::/129', ''])(
    '%j is no proxy',
    (listed) => {
      expect(() => trustedProxies([listed])).toThrow(RangeError);
    },
  );
});
