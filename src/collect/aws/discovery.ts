/** The search for databases by their tags: one list of clusters and one of instances for each region. */
import type { DBCluster, DBInstance, Tag } from '@aws-sdk/client-rds';
import { byCodeUnits } from '../../compare.js';
import type { FoundDatabase, RegionAnswer, TagSearch, WantedTag } from '../../discovery.js';
import { errorMessage } from '../../errors.js';
import type { AwsAccess } from '../../facts/index.js';
import { matches } from '../../glob.js';
import { rdsEndpointOf } from '../../rds-host.js';
import { formatMs } from '../../units.js';
import { CallFailure, callsOf, shown, type Calls } from './call.js';
import { awsClients, type AwsClients } from './clients.js';
import { isPostgres } from './clusters.js';
import { findCredentials } from './credentials.js';
import { entries, number, readAll, text } from './fields.js';

/** Searches all regions at the same time, until `interrupt` aborts or the time of the search is up. */
export async function findDatabases(search: TagSearch, interrupt: AbortSignal): Promise<readonly RegionAnswer[]> {
  const limit = AbortSignal.timeout(search.timeoutMs);
  const signal = AbortSignal.any([limit, interrupt]);
  const answers = await Promise.all(search.regions.map((region) => inRegion(region, search, signal)));
  const late = `${ACTIONS} were not answered within the \`timeout\` of ${formatMs(search.timeoutMs)}`;
  return limit.aborted && !interrupt.aborted ? answers.map((answer) => ('problem' in answer ? { ...answer, problem: late } : answer)) : answers;
}

/** What the search calls. Tags come with either list. */
const ACTIONS = '`rds:DescribeDBClusters` and `rds:DescribeDBInstances`';

async function inRegion(region: string, { tags, callTimeoutMs }: TagSearch, signal: AbortSignal): Promise<RegionAnswer> {
  let clients: AwsClients | undefined;
  try {
    clients = awsClients({ region, callTimeoutMs });
    const found = await findCredentials(clients, callTimeoutMs, signal);
    return 'missing' in found
      ? { region, problem: credentialProblem(found.missing) }
      : await listed(callsOf({ clients, callTimeoutMs, secrets: found.secrets, signal }), region, tags);
  } catch (error) {
    return { region, problem: shown(errorMessage(error), []) };
  } finally {
    clients?.close();
  }
}

async function listed(calls: Calls, region: string, tags: readonly WantedTag[]): Promise<RegionAnswer> {
  const lists = await Promise.allSettled([clustersIn(calls), instancesIn(calls)]);
  const problems = lists.flatMap((list) => (list.status === 'rejected' ? [callProblem(list.reason)] : []));
  if (problems.length > 0) {
    return { region, problem: problems.join('; ') };
  }
  const all = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  const matching = all.filter((one) => hasAll(one, tags));
  return { region, databases: inOrder(matching.map((one) => readDatabase(one, region))), others: all.length - matching.length };
}

/** A database as it is listed: foreign text. */
interface Listed {
  readonly kind: FoundDatabase['kind'];
  readonly identifier: string;
  /** Null where the API does not say. */
  readonly tags: readonly Tag[] | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly database: string | null;
  readonly status: string | null;
  readonly members: readonly string[];
}

async function clustersIn({ list }: Calls): Promise<readonly Listed[]> {
  return (await list('rds:DescribeDBClusters', {}, ({ DBClusters }) => readAll(DBClusters, clusterOf))).flatMap(({ listed: one }) => one ?? []);
}

async function instancesIn({ list }: Calls): Promise<readonly Listed[]> {
  return (await list('rds:DescribeDBInstances', {}, ({ DBInstances }) => readAll(DBInstances, instanceOf))).flatMap(({ listed: one }) => one ?? []);
}

/** An entry of a list; null for one that is no database of its own, or of another engine. */
interface ListEntry {
  readonly listed: Listed | null;
}

/** Undefined for what has no identifier, or no engine. */
function clusterOf(described: DBCluster): ListEntry | undefined {
  const identifier = text(described.DBClusterIdentifier);
  const engine = text(described.Engine);
  if (identifier === null || engine === null) {
    return undefined;
  }
  const members = entries(described.DBClusterMembers).flatMap(({ DBInstanceIdentifier }) => text(DBInstanceIdentifier)?.toLowerCase() ?? []);
  const { Endpoint, Port, DatabaseName, Status, TagList } = described;
  const own: Listed = { kind: 'cluster', identifier, tags: tagsIn(TagList), host: text(Endpoint), port: number(Port), database: text(DatabaseName), status: text(Status), members };
  return { listed: isPostgres({ engine }) ? own : null };
}

/** A cluster stands for its members. Undefined for what has no identifier, or no engine. */
function instanceOf(described: DBInstance): ListEntry | undefined {
  const identifier = text(described.DBInstanceIdentifier);
  const engine = text(described.Engine);
  if (identifier === null || engine === null) {
    return undefined;
  }
  const { Endpoint, DBName, DBInstanceStatus, TagList } = described;
  const own: Listed = { kind: 'instance', identifier, tags: tagsIn(TagList), host: text(Endpoint?.Address), port: number(Endpoint?.Port), database: text(DBName), status: text(DBInstanceStatus), members: [] };
  return { listed: isPostgres({ engine }) && text(described.DBClusterIdentifier) === null ? own : null };
}

function tagsIn(list: readonly Tag[] | undefined): readonly Tag[] | null {
  return Array.isArray(list) ? (list as readonly Tag[]) : null;
}

/** @throws when the API does not say which tags it has: whether it is looked for cannot be known then. */
function hasAll({ kind, identifier, tags }: Listed, wanted: readonly WantedTag[]): boolean {
  if (tags === null) {
    throw new Error(`\`${ACTION_OF[kind]}\` did not return the tags of ${KIND[kind]} \`${shown(identifier, [])}\``);
  }
  return wanted.every(({ key, value }) => tags.some((tag) => tag.Key === key && matches(value, text(tag.Value) ?? '')));
}

const ACTION_OF = { cluster: 'rds:DescribeDBClusters', instance: 'rds:DescribeDBInstances' } as const;
const KIND = { cluster: 'cluster', instance: 'DB instance' } as const;

/** @throws when an identifier, endpoint, port or database name cannot be one of RDS: credentials are sent nowhere else. */
function readDatabase({ kind, identifier, host, port, database, status, members }: Listed, region: string): FoundDatabase {
  const invalid = (what: string, value: string, why: string): Error => new Error(`\`${ACTION_OF[kind]}\` returned an invalid ${what}: \`${shown(value, [])}\` ${why}`);
  if (!IDENTIFIER.test(identifier) || identifier.length > LONGEST_IDENTIFIER) {
    throw invalid('identifier', identifier, 'is not a DB identifier');
  }
  if (host !== null && rdsEndpointOf(host)?.region !== region) {
    throw invalid('endpoint', host, 'is not an endpoint of RDS in this region');
  }
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw invalid('port', String(port), 'is not a port');
  }
  if (database !== null && !DATABASE_NAME.test(database)) {
    throw invalid('database name', database, 'cannot be created with a database of RDS');
  }
  const known = { host: host?.toLowerCase() ?? null, port: port === 0 ? null : port, database, status: status !== null && STATUS.test(status) ? status : null };
  return { kind, identifier: identifier.toLowerCase(), region, ...known, members };
}

const IDENTIFIER = /^[a-z](?:-?[a-z0-9])*$/i;
const LONGEST_IDENTIFIER = 63;
const STATUS = /^[a-z][a-z0-9-]{0,63}$/i;
/** Source: CreateDBInstance, DBName of PostgreSQL. */
const DATABASE_NAME = /^[a-z_][a-z0-9_]{0,62}$/i;

/** Each once, should it move to another page while the list is read; AWS's order does not show. */
function inOrder(databases: readonly FoundDatabase[]): readonly FoundDatabase[] {
  const keyOf = ({ kind, identifier }: FoundDatabase): string => `${kind}/${identifier}`;
  const sorted = databases.map((database) => ({ key: keyOf(database), all: JSON.stringify(database), database })).sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.all, b.all));
  return sorted.flatMap(({ key, database }, index) => (sorted[index - 1]?.key === key ? [] : [database]));
}

function credentialProblem({ outcome, code, detail = outcome }: Pick<AwsAccess, 'outcome' | 'code' | 'detail'>): string {
  switch (outcome) {
    case 'no-credentials':
      return `no AWS credentials for ${ACTIONS} were found (${detail}): assume a role in an earlier step, for example with \`aws-actions/configure-aws-credentials\``;
    case 'refused':
      return `the AWS credentials for ${ACTIONS} cannot be used (${code === undefined || detail.includes(code) ? detail : `${code}: ${detail}`})`;
    default:
      return `no AWS credentials could be read for ${ACTIONS} (${detail})`;
  }
}

function callProblem(error: unknown): string {
  if (!(error instanceof CallFailure)) {
    return shown(errorMessage(error), []);
  }
  switch (error.end) {
    case 'denied':
      return `AWS denied \`${error.action}\` (${error.detail}): allow it in a policy of the role that this job assumes`;
    case 'refused':
      return `AWS did not accept the credentials for ${error.message}`;
    default:
      return error.message;
  }
}
