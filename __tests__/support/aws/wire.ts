/** AWS's own wire formats: the Query protocol of RDS, that of EC2, and JSON 1.0 of CloudWatch. */

/** Members of a list in the Query protocol; `member` where nothing else is said. Source: the service model of RDS. */
const ENTRY_OF: Readonly<Record<string, string>> = {
  DBClusters: 'DBCluster',
  DBClusterMembers: 'DBClusterMember',
  DBInstances: 'DBInstance',
  VpcSecurityGroups: 'VpcSecurityGroupMembership',
  DBParameterGroups: 'DBParameterGroup',
  DBClusterParameterGroups: 'DBClusterParameterGroup',
  Parameters: 'Parameter',
  PendingMaintenanceActions: 'ResourcePendingMaintenanceActions',
  PendingMaintenanceActionDetails: 'PendingMaintenanceAction',
  Certificates: 'Certificate',
  DBClusterEndpoints: 'DBClusterEndpointList',
  GlobalClusters: 'GlobalClusterMember',
  GlobalClusterMembers: 'GlobalClusterMember',
  Integrations: 'Integration',
  TagList: 'Tag',
};

/** An answer of RDS. */
export function rdsAnswer(action: string, result: object): string {
  const namespace = 'http://rds.amazonaws.com/doc/2014-10-31/';
  return `<${action}Response xmlns="${namespace}"><${action}Result>${xml(result, (name) => ENTRY_OF[name] ?? 'member')}</${action}Result><ResponseMetadata><RequestId>${REQUEST}</RequestId></ResponseMetadata></${action}Response>`;
}

export function rdsError(code: string, message: string): string {
  return `<ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${REQUEST}</RequestId></ErrorResponse>`;
}

/** An answer of EC2, whose names begin with a small letter, and whose lists consist of items. */
export function ec2Answer(action: string, result: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>${REQUEST}</requestId>${xml(result, () => 'item')}</${action}Response>`;
}

export function ec2Error(code: string, message: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error></Errors><RequestID>${REQUEST}</RequestID></Response>`;
}

export function jsonError(code: string, message: string): string {
  return JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message });
}

/** `CidrIpv4` → `cidrIpv4`, all the way down. */
export function lowerCamel(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(lowerCamel);
  }
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), lowerCamel(inner)])) : value;
}

/**
 * Parameters of a request in either Query protocol, as they are nested: `Filters.Filter.1.Values.Value.1` and
 * `Filter.1.Value.1` both become objects whose lists have the keys 1, 2, ….
 */
export function nested(body: string): Nested {
  const root: Nested = {};
  for (const [path, value] of new URLSearchParams(body)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let place = root;
    for (const step of steps) {
      const inner = place[step];
      place = typeof inner === 'object' ? inner : (place[step] = {});
    }
    place[last] = value;
  }
  return root;
}

export interface Nested {
  [name: string]: string | Nested;
}

/** Text of a parameter. */
export function word(parameters: Nested, name: string): string | undefined {
  const value = parameters[name];
  return typeof value === 'string' ? value : undefined;
}

/** Entries of a list, whatever its members are called: those under 1, 2, …. */
export function items(value: string | Nested | undefined): readonly (string | Nested)[] {
  if (typeof value !== 'object') {
    return [];
  }
  const numbered = Object.entries(value).filter(([key]) => /^\d+$/.test(key));
  return numbered.length > 0 ? numbered.sort(([a], [b]) => Number(a) - Number(b)).map(([, entry]) => entry) : Object.values(value).flatMap((inner) => items(inner));
}

const REQUEST = '11111111-2222-3333-4444-555555555555';

function xml(value: unknown, entryOf: (name: string) => string): string {
  if (!isPlain(value)) {
    return escaped(value instanceof Date ? value.toISOString() : String(value));
  }
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .map(([name, inner]: [string, unknown]) => `<${name}>${Array.isArray(inner) ? entries(entryOf(name), inner, entryOf) : xml(inner, entryOf)}</${name}>`)
    .join('');
}

function entries(tag: string, list: readonly unknown[], entryOf: (name: string) => string): string {
  return list.map((entry) => `<${tag}>${xml(entry, entryOf)}</${tag}>`).join('');
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
