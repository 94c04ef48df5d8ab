import { BlockList, isIP } from 'node:net';

/** IPv4 that is nobody's or somebody's own (IANA's special-purpose registry), and Azure's inner service, which has a public number. */
const SPECIAL_4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15',
  '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32',
];
/** Within the public part of IPv6: protocols (Teredo among them), documentation, and IPv4 in disguise (6to4). */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** Everything else (mapped and translated IPv4, local, private, multicast) lies outside of it. */
const PUBLIC_6 = ['2000::/3'];

const special = networks(SPECIAL_4, 'ipv4');
const special6 = networks(SPECIAL_6, 'ipv6');
const public6 = networks(PUBLIC_6, 'ipv6');

/** Whether this address, in figures, is one of the public Internet: what is not clearly so is not. */
export function isPublicAddress(address: string): boolean {
  const version = address.includes('%') ? 0 : isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  return version === 6 && public6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

function networks(written: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of written) {
    const [base = '', bits] = network.split('/');
    list.addSubnet(base, Number(bits), family);
  }
  return list;
}
