/** Readings of what AWS has names and notations of its own for: regions, identifiers, address ranges. */
import { addressFrom, bitsOf, networkOf } from '../cidr.js';
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
  const [name = '', suffix, ...more] = text.split('/');
  const address = addressFrom(name);
  if (address === undefined || more.length > 0) {
    throw wrong(provided, 'is not an address range in CIDR notation, such as `10.0.0.0/16` or `2001:db8::/32`');
  }
  const bits = bitsOf(address);
  if (suffix === undefined) {
    throw wrong(provided, 'is a single address, not a range', `${name}/${String(bits)}`);
  }
  const mask = addressFrom(suffix)?.prefixLengthFromSubnetMask() ?? undefined;
  if (mask !== undefined) {
    throw wrong(provided, 'has a netmask: write the number of bits instead', `${networkOf(address, mask)}/${String(mask)}`);
  }
  const length = /^\d{1,3}$/.test(suffix) ? Number(suffix) : NaN;
  if (!(length <= bits)) {
    throw wrong(provided, `has a prefix length that is not a whole number from 1 to ${String(bits)}`);
  }
  if (length === 0) {
    throw wrong(provided, 'is every address there is: write the range that the pipeline connects from');
  }
  const network = networkOf(address, length);
  if (network !== address.toString()) {
    throw wrong(provided, `has bits set behind the first ${String(length)}, so it is not the beginning of a range`, `${network}/${String(length)}`);
  }
  return `${name.toLowerCase()}/${String(length)}`;
}
