/** Ranges of addresses, IPv4 and IPv6, exactly: an address is a number, and a range its first and last. */

export interface Range {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** The range of `10.0.0.0/8`, `2001:db8::/32`, `10.0.0.5`; undefined when the text is none. */
export function rangeOfCidr(text: string): Range | undefined {
  const [, address = '', length] = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text.trim()) ?? [];
  const found = addressOf(address);
  if (found === undefined) {
    return undefined;
  }
  const bits = found.family === 4 ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) {
    return undefined;
  }
  const size = 1n << BigInt(bits - prefix);
  const first = (found.value / size) * size;
  return { family: found.family, first, last: first + size - 1n };
}

/** Whether the ranges together hold all of one; those of the other family do not count. */
export function isCovered(range: Range, by: readonly Range[]): boolean {
  const own = by.filter(({ family }) => family === range.family).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  let next = range.first;
  for (const { first, last } of own) {
    if (first > next) {
      break;
    }
    if (last >= next) {
      next = last + 1n;
    }
  }
  return next > range.last;
}

/** Whether they have an address in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Whether all of it is IPv4 for private networks, or for those behind the NAT of a carrier. */
export function isPrivateIpv4(range: Range): boolean {
  return PRIVATE.some((text) => {
    const own = rangeOfCidr(text);
    return own !== undefined && isCovered(range, [own]);
  });
}

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

function addressOf(text: string): { readonly family: 4 | 6; readonly value: bigint } | undefined {
  if (text.includes(':')) {
    const value = ipv6(text);
    return value === undefined ? undefined : { family: 6, value };
  }
  const value = ipv4(text);
  return value === undefined ? undefined : { family: 4, value };
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
    ? parts.reduce((value, part) => value * 256n + BigInt(part), 0n)
    : undefined;
}

/** `::` stands for one row of zeros; the last two groups may be an IPv4 address. */
function ipv6(text: string): bigint | undefined {
  const halves = text.split('::');
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(groupsOf)));
  if (head === undefined || halves.length > 2) {
    return undefined;
  }
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) {
    return undefined;
  }
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.reduce((value, group) => value * 65_536n + BigInt(`0x${group}`), 0n) : undefined;
}

/** An embedded IPv4 address is two groups. */
function groupsOf(group: string): readonly string[] {
  const value = group.includes('.') ? ipv4(group) : undefined;
  return value === undefined ? [group] : [(value >> 16n).toString(16), (value & 0xffffn).toString(16)];
}
