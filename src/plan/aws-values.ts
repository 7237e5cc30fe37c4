/** Readings of what AWS has names and notations of its own for: regions, identifiers, address ranges. */
import { isIPv4, isIPv6 } from 'node:net';
import { nearest } from '../nearest.js';
import { isRegionName, rdsEndpointOf } from '../rds-host.js';
import { wordsFrom } from './lists.js';
import type { Provided } from './provided.js';
import { wrong } from './provided.js';

/** Regions that there are; others of their shape may come, and are taken. Source: AWS, "Regions and Zones". */
const REGIONS = [
  'af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2',
  'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7',
  'ca-central-1', 'ca-west-1', 'cn-north-1', 'cn-northwest-1', 'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1',
  'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eusc-de-east-1', 'il-central-1', 'me-central-1', 'me-south-1',
  'mx-central-1', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-gov-east-1', 'us-gov-west-1', 'us-west-1', 'us-west-2',
] as const;

/** What the names of all regions end with. */
const DIRECTION = /-(?:central|(?:north|south)?(?:east|west)|north|south)-\d+$/;

/** A region, spelled as in an ARN. */
export function regionFrom(provided: Provided): string {
  const { text } = provided;
  if (isRegionName(text) && DIRECTION.test(text)) {
    return text;
  }
  const zone = /^([a-z-]+-\d)[a-z]$/.exec(text)?.[1];
  if (zone !== undefined && isRegionName(zone)) {
    throw wrong(provided, 'is an availability zone, not a region', zone);
  }
  throw wrong(provided, 'is not an AWS region, such as `eu-west-1`', nearest(text.replaceAll(/[_ ]/g, '-'), REGIONS));
}

const LONGEST_IDENTIFIER = 63;

/** A DB cluster or instance identifier, in the lower case in which AWS stores it. */
export function identifierFrom(provided: Provided): string {
  const { text } = provided;
  const arn = /^arn:[a-z-]+:rds:[a-z0-9-]*:\d*:(?:cluster|db):(.+)$/.exec(text)?.[1];
  if (arn !== undefined) {
    throw wrong(provided, 'is an ARN: write only the identifier', arn);
  }
  const endpoint = rdsEndpointOf(text);
  if (endpoint !== undefined) {
    throw wrong(provided, 'is a host name: write only the identifier', endpoint.name);
  }
  if (text.length > LONGEST_IDENTIFIER || !/^[a-z](?:-?[a-z0-9])*$/i.test(text)) {
    throw wrong(
      provided,
      `is not a DB identifier: write up to ${String(LONGEST_IDENTIFIER)} letters, digits and single hyphens, beginning with a letter and not ending with a hyphen`,
      legal(text),
    );
  }
  return text.toLowerCase();
}

/** The same with hyphens for what is not allowed, where that makes an identifier. */
function legal(text: string): string | undefined {
  const hyphenated = text.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-+|-+$/g, '').toLowerCase();
  return hyphenated.length <= LONGEST_IDENTIFIER && /^[a-z]/.test(hyphenated) ? hyphenated : undefined;
}

/** Address ranges in CIDR notation, each with its network address. */
export function cidrsFrom(list: Provided): readonly string[] {
  return wordsFrom(list).map(cidrFrom);
}

function cidrFrom(provided: Provided): string {
  const { text } = provided;
  const [address = '', suffix, ...more] = text.split('/');
  const bits = bitsOf(address);
  if (bits === undefined || more.length > 0) {
    throw wrong(provided, 'is not an address range in CIDR notation, such as `10.0.0.0/16` or `2001:db8::/32`');
  }
  if (suffix === undefined) {
    throw wrong(provided, 'is a single address, not a range', `${address}/${String(bits)}`);
  }
  const mask = maskLength(suffix);
  if (mask !== undefined) {
    throw wrong(provided, 'has a netmask: write the number of bits instead', `${network(address, mask)}/${String(mask)}`);
  }
  const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : NaN;
  if (!(length <= bits)) {
    throw wrong(provided, `has a prefix length that is not a whole number from 1 to ${String(bits)}`);
  }
  if (length === 0) {
    throw wrong(provided, 'is every address there is: write the range that the pipeline connects from');
  }
  const own = network(address, length);
  if (numberOf(own) !== numberOf(address)) {
    throw wrong(provided, `has bits set behind the first ${String(length)}, so it is not the beginning of a range`, `${own}/${String(length)}`);
  }
  return `${address.toLowerCase()}/${String(length)}`;
}

const IPV4_BITS = 32;
const IPV6_BITS = 128;

/** Node's test for IPv6 takes milliseconds the first time: only what has a colon is put to it. */
function bitsOf(address: string): typeof IPV4_BITS | typeof IPV6_BITS | undefined {
  if (isIPv4(address)) {
    return IPV4_BITS;
  }
  return address.includes(':') && !address.includes('%') && isIPv6(address) ? IPV6_BITS : undefined;
}

/** `255.255.0.0` → 16. */
function maskLength(suffix: string): number | undefined {
  const ones = isIPv4(suffix) ? /^(1*)0*$/.exec(numberOf(suffix).toString(2).padStart(IPV4_BITS, '0'))?.[1] : undefined;
  return ones?.length;
}

/** The address with all bits behind the first `length` cleared. */
function network(address: string, length: number): string {
  const bits = bitsOf(address) ?? IPV4_BITS;
  const host = BigInt(bits - length);
  return addressOf((numberOf(address) >> host) << host, bits);
}

function numberOf(address: string): bigint {
  return groupsOf(address).reduce((number, group) => (number << (address.includes(':') ? 16n : 8n)) | BigInt(group), 0n);
}

/** Four bytes, or eight groups of 16 bits. */
function groupsOf(address: string): readonly number[] {
  if (!address.includes(':')) {
    return address.split('.').map(Number);
  }
  const wide = address.replace(/[\d.]+$/, (last) => (isIPv4(last) ? hexadecimalPair(last) : last));
  const [head = [], tail = []] = wide.split('::').map((half) => half.split(':').filter((group) => group !== '').map((group) => parseInt(group, 16)));
  return wide.includes('::') ? [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail] : head;
}

/** The IPv4 address at the end of an IPv6 address, as two groups of it. */
function hexadecimalPair(address: string): string {
  const number = Number(numberOf(address));
  return `${Math.floor(number / 2 ** 16).toString(16)}:${(number % 2 ** 16).toString(16)}`;
}

/** IPv6 with its longest row of zero groups as `::`. */
function addressOf(number: bigint, bits: number): string {
  const [width, count] = bits === IPV4_BITS ? [8n, 4] : [16n, 8];
  const groups = Array.from({ length: count }, (_, index) => Number((number >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n)));
  if (bits === IPV4_BITS) {
    return groups.join('.');
  }
  const text = groups.map((group) => group.toString(16)).join(':');
  const rows = text.match(/(?:^|(?<=:))0(?::0)+(?=:|$)/g) ?? [];
  const longest = [...rows].sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? text : text.replace(new RegExp(`(?:^|:)${longest}(?:$|:)`), '::');
}
