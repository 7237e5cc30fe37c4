/** Ranges of addresses, IPv4 and IPv6, exactly: an address is a number, and a range its first and last. */
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

export interface Range {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** An address of either family in full, without a zone; undefined when the text is none. */
export function addressFrom(text: string): Address | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) {
    return ipaddr.IPv4.parse(text);
  }
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
}

/** How long an address of its family is: 32 or 128. */
export function bitsOf(address: Address): number {
  return address.toByteArray().length * 8;
}

/** The address with all bits behind the first `length` cleared, as it is written in short. */
export function networkOf(address: Address, length: number): string {
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return family.networkAddressFromCIDR(`${address.toString()}/${String(length)}`).toString();
}

/** The range of `10.0.0.0/8`, `2001:db8::/32`, `10.0.0.5`; undefined when the text is none. */
export function rangeOfCidr(text: string): Range | undefined {
  const [, name = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const address = addressFrom(name);
  if (address === undefined) {
    return undefined;
  }
  const bits = bitsOf(address);
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) {
    return undefined;
  }
  const size = 1n << BigInt(bits - prefix);
  const first = (numberOf(address) / size) * size;
  return { family: bits === 32 ? 4 : 6, first, last: first + size - 1n };
}

function numberOf(address: Address): bigint {
  return address.toByteArray().reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
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
