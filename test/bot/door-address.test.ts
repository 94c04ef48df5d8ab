import { networkOf } from '../../src/bot/door-address';

const seen = (forwarded: string | undefined, proxies: number, socket = '203.0.113.9'): string => networkOf(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket, proxies);

describe('where a request comes from', () => {
  it('is the other end of the connection when no proxy of ours stands in front, whatever the request claims', () => {
    expect(seen(undefined, 0)).toBe('203.0.113.9');
    expect(seen('198.51.100.1', 0)).toBe('203.0.113.9');
  });

  it('is what the outermost of our proxies saw', () => {
    expect(seen('198.51.100.1', 1, '127.0.0.1')).toBe('198.51.100.1');
    expect(seen('198.51.100.1, 10.0.0.7', 2, '127.0.0.1')).toBe('198.51.100.1');
  });

  it('is never what a client wrote before that', () => {
    expect(seen('1.1.1.1, 2.2.2.2, 198.51.100.1', 1, '127.0.0.1')).toBe('198.51.100.1');
    expect(seen('1.1.1.1,198.51.100.1,10.0.0.7', 2, '127.0.0.1')).toBe('198.51.100.1');
  });

  it.each([[undefined], [''], ['unknown'], ['_hidden'], ['198.51.100.1:4711'], ['<script>']])('is the connection when a proxy says %p', (forwarded) => {
    expect(seen(forwarded, 1)).toBe('203.0.113.9');
  });

  it('is one network for all addresses that a household has in IPv6', () => {
    expect(seen(undefined, 0, '2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64');
    expect(seen(undefined, 0, '2001:0DB8:0001:0002::7')).toBe('2001:db8:1:2::/64');
    expect(seen(undefined, 0, '2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(seen(undefined, 0, 'fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(seen(undefined, 0, '::1')).toBe('0:0:0:0::/64');
  });

  it('is the address itself for IPv4 in the clothes of IPv6', () => {
    expect(seen(undefined, 0, '::ffff:198.51.100.1')).toBe('198.51.100.1');
  });
});
