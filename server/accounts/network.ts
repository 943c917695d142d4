import { isIPv6 } from 'node:net';

/**
 * What failures are counted by where an address is meant: of IPv6 its first 64 bits, since whoever has one address has
 * all 2^64 of its network (RFC 6177) and could fail once from each. Anything else stands for itself.
 */
export function networkOf(address: string): string {
  const [, ipv4] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (ipv4) return ipv4;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array(8 - first.length - last.length).fill('0');
  return `${[...first, ...zeros, ...last].slice(0, 4).map(canonical).join(':')}::`;
}

/** An IPv4 address at the end stands for two, whose value is not asked for. */
function groupsOf(text: string): string[] {
  return text
    .replace(/[\d.]+\.\d+/, '0:0')
    .split(':')
    .filter(Boolean);
}

const canonical = (group: string) => Number.parseInt(group, 16).toString(16);
