/** Targets that `discover` finds: which of the databases of AWS are targets, what each is called, and what is known of it. */
import type { FindDatabases, FoundDatabase, RegionAnswer } from '../../discovery.js';
import { endpointBehind } from '../../rds-host.js';
import type { Mistake } from '../../result.js';
import { TARGET_NAME } from '../../target.js';
import { regionFrom } from '../aws-values.js';
import { ConfigurationError, ConfigurationErrors, quoted } from '../configuration-error.js';
import { regionHint, saysHowToConnect } from '../control-plane.js';
import type { Inputs } from '../inputs.js';
import type { OptionName } from '../options.js';
import { providedOptions, type ProvidedOptions } from '../provided-options.js';
import { locationOf, type Provided } from '../provided.js';
import type { Environment } from '../workspace.js';
import type { ConfigFile, ConfigTarget, Discover, Layer } from './file.js';
import { MOST_TARGETS } from './schema.js';

/** A file with `discover`. */
export type DiscoveringFile = ConfigFile & { readonly discover: Discover };

/**
 * The databases with the tags of the file that none of its targets names, in the order of their names.
 * @throws ConfigurationError when AWS could not be asked, when nothing has the tags, and for names that cannot be told apart.
 */
export async function discoveredTargets(file: DiscoveringFile, given: Inputs, find: FindDatabases, environment: Environment): Promise<readonly ConfigTarget[]> {
  const { discover } = file;
  const options = providedOptions(given, written(file.top), written(file.defaults));
  const regions = regionsFrom(file, given, environment);
  const answers = await find({ regions, tags: discover.tags, callTimeoutMs: options.value('connect-timeout'), timeoutMs: options.value('timeout') });
  const found = foundIn(answers, discover);
  const named = namesOf(found, discover.regions.length > 1);
  const known = file.targets.map((target) => identityOf(target, file));
  const own = named.filter(({ database }) => !known.some((target) => isSame(target, database)));
  refuseNames(own, file);
  const connects = wantsConnection([given, file.defaults], options);
  return own.map((one) => targetOf(one, discover, connects));
}

/** A database, and what it is called as a target. */
interface Named {
  readonly name: string;
  readonly database: FoundDatabase;
}

/** What is written out; variables are not looked at. */
function written(layer: Layer): Inputs {
  return new Map([...layer].flatMap(([name, value]) => ('variable' in value ? [] : [[name, value] as const])));
}

/** @throws ConfigurationError when no place names one. */
function regionsFrom({ discover, defaults }: DiscoveringFile, given: Inputs, environment: Environment): readonly string[] {
  const [ofRun, usual] = [given.get('aws-region'), written(defaults).get('aws-region')].map((one) => (one === undefined ? [] : [one]));
  const provided = [ofRun ?? [], discover.regions, usual ?? []].find((list) => list.length > 0);
  if (provided === undefined) {
    throw wrongDiscover(discover, `\`discover\` needs a region to search: set \`aws-region\` in \`discover\` or in \`defaults\`${regionHint(environment)}`);
  }
  return provided.map(regionFrom);
}

function wrongDiscover({ origin }: Discover, message: string): ConfigurationError {
  return new ConfigurationError(message, { input: 'discover', location: locationOf(origin) });
}

/** @throws ConfigurationError when a region is not known, or there is nothing in all of them. */
function foundIn(answers: readonly RegionAnswer[], discover: Discover): readonly FoundDatabase[] {
  const problems = answers.flatMap((answer) => ('problem' in answer ? [wrongDiscover(discover, `\`discover\` could not list the databases in ${quoted(answer.region)}: ${answer.problem}`).mistakes] : []));
  refuse(problems.flat());
  const known = answers.flatMap((answer) => ('problem' in answer ? [] : [answer]));
  const found = known.flatMap(({ databases }) => databases);
  if (found.length === 0) {
    const others = known.reduce((sum, one) => sum + one.others, 0);
    const tags = discover.tags.map(({ key, value }) => quoted(`${key}=${value}`)).join(', ');
    const there = others === 0 ? 'the account of the AWS credentials has no such database there at all' : `${others === 1 ? 'the only database there does not have' : `none of the ${String(others)} databases there has`} ${discover.tags.length === 1 ? 'this tag' : 'all of these tags'}`;
    throw wrongDiscover(discover, `\`discover\` found no Aurora PostgreSQL or RDS for PostgreSQL database with the ${discover.tags.length === 1 ? 'tag' : 'tags'} ${tags} in ${known.map(({ region }) => quoted(region)).join(', ')}: ${there}`);
  }
  return found;
}

function refuse([first, ...more]: readonly Mistake[]): void {
  if (first !== undefined) {
    throw new ConfigurationErrors([first, ...more]);
  }
}

/** The identifier; behind it what tells an instance from a cluster of the same identifier, and the region where the file has several. */
function namesOf(databases: readonly FoundDatabase[], regional: boolean): readonly Named[] {
  const clusters = new Set(databases.filter(({ kind }) => kind === 'cluster').map(placeOf));
  const named = databases.map((database) => {
    const { kind, identifier, region } = database;
    const shared = kind === 'instance' && clusters.has(placeOf(database));
    return { name: `${identifier}${shared ? '-instance' : ''}${regional ? `-${region}` : ''}`, database };
  });
  return named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function placeOf({ identifier, region }: FoundDatabase): string {
  return `${region}/${identifier}`;
}

/** What the file itself says of which database a target is, in lower case; variables are not looked at. */
interface Identity {
  /** Of the connection, and behind a tunnel. */
  readonly hosts: readonly (string | undefined)[];
  readonly region: string | null | undefined;
  readonly cluster: string | undefined;
  readonly instance: string | undefined;
}

function identityOf({ layer }: ConfigTarget, { defaults }: ConfigFile): Identity {
  const options = providedOptions(written(layer), written(defaults));
  const text = (name: OptionName): string | undefined => options.provided(name)?.text.toLowerCase();
  const [host, serverName] = [text('host'), text('ssl-server-name')];
  return {
    hosts: [host, serverName],
    region: text('aws-region') ?? endpointBehind(host ?? '', serverName)?.endpoint.region,
    cluster: text('db-cluster-identifier'),
    instance: text('db-instance-identifier'),
  };
}

/** By endpoint, or by identifier: an instance of a cluster stands for the cluster. */
function isSame({ hosts, region, cluster, instance = '' }: Identity, { kind, identifier, members, ...database }: FoundDatabase): boolean {
  if (database.host !== null && hosts.includes(database.host)) {
    return true;
  }
  const byIdentifier = kind === 'cluster' ? cluster === identifier || members.includes(instance) : instance === identifier;
  return byIdentifier && region === database.region;
}

/** @throws ConfigurationError for a name that is too long, or that two databases have, and for too many targets. */
function refuseNames(named: readonly Named[], file: DiscoveringFile): void {
  const { discover, targets } = file;
  const all = targets.length + named.length;
  if (all > MOST_TARGETS) {
    throw wrongDiscover(discover, `\`discover\` found ${String(named.length)} databases; with the targets of the file there are ${String(all)}, and at most ${String(MOST_TARGETS)} are allowed: divide them by another tag into several files`);
  }
  const problems = named.flatMap((one, index) => nameProblem(one, named[index - 1], targets) ?? []);
  refuse(problems.flatMap((problem) => wrongDiscover(discover, problem).mistakes));
}

/** `before`: its neighbor in the order of the names. */
function nameProblem({ name, database }: Named, before: Named | undefined, targets: readonly ConfigTarget[]): string | undefined {
  if (!TARGET_NAME.test(name)) {
    return `${described(database)} cannot be a target: its name would be ${quoted(name)}, which is longer than 63 characters. Name it as a target of the file, by ${identity(database)}`;
  }
  if (before?.name === name) {
    return `${described(before.database)} and ${described(database)} would both be called ${quoted(name)}. Name one of them as a target of the file, by ${identity(database)}`;
  }
  return targets.some((target) => target.name === name)
    ? `the target ${quoted(name)} of the file and ${described(database)}, which \`discover\` found, have the same name. If they are the same database, add ${identity(database)} to the target; otherwise rename the target`
    : undefined;
}

function described({ kind, identifier, region }: FoundDatabase): string {
  return `${KIND[kind]} ${quoted(identifier)} in ${quoted(region)}`;
}

const KIND = { cluster: 'cluster', instance: 'DB instance' } as const;

function identity({ kind, identifier, region }: FoundDatabase): string {
  return `${quoted(`${IDENTIFIER[kind]}: ${identifier}`)} and ${quoted(`aws-region: ${region}`)}`;
}

const IDENTIFIER = { cluster: 'db-cluster-identifier', instance: 'db-instance-identifier' } as const satisfies Record<string, OptionName>;

/** Without anything about the connection the control plane alone is checked, as for a target of the file. */
function wantsConnection(layers: readonly Layer[], options: Pick<ProvidedOptions, 'provided'>): boolean {
  return options.provided('auth')?.text === 'aws-iam' || saysHowToConnect((name) => options.provided(name) !== undefined || layers.some((layer) => layer.has(name)));
}

function targetOf({ name, database }: Named, { origin }: Discover, connects: boolean): ConfigTarget {
  const { kind, identifier, region, host, port, status } = database;
  const layerOf = (values: readonly (readonly [OptionName, string | number | null])[]): Layer => new Map(values.flatMap(([option, value]) => (value === null ? [] : [[option, foundValue(option, String(value), origin)] as const])));
  const problem = `${described(database)} has no endpoint${status === null ? '' : ` while its status is ${quoted(status)}`}: run the check again once it is available, or remove the tag that \`discover\` finds it by`;
  return {
    name,
    layer: layerOf([['aws-region', region], [IDENTIFIER[kind], identifier], ...(connects ? ([['host', host], ['port', port]] as const) : [])]),
    usual: layerOf(connects ? [['database', database.database]] : []),
    policy: { rules: {} },
    origin,
    ...(connects && host === null ? { problem } : {}),
  };
}

/** Its place is that of `discover`: a finding about the value stands there. */
function foundValue(option: OptionName, text: string, origin: Provided['origin']): Provided {
  return { text, option, secret: false, origin: { ...origin, from: 'aws' } };
}
