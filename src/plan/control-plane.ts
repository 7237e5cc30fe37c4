/** What is asked of AWS's API, and in which region: `aws-region`, the identifiers, `client-cidr`, and what the host names. */
import { endpointBehind, type NamedEndpoint } from '../rds-host.js';
import type { ConnectionTarget, ControlPlaneTarget } from '../target.js';
import { ConfigurationError, quoted } from './configuration-error.js';
import { optionList, type OptionName } from './options.js';
import { nonEmpty, present } from './present.js';
import type { ProvidedOptions } from './provided-options.js';
import { wrong } from './provided.js';
import type { Environment } from './workspace.js';

/**
 * The region that was set, else the one that the endpoint names; undefined when neither is.
 * @throws ConfigurationError when the two disagree.
 */
export function regionFor(options: Pick<ProvidedOptions, 'provided' | 'value'>, at: NamedEndpoint | undefined): string | undefined {
  const given = options.value('aws-region');
  const named = at?.endpoint.region ?? undefined;
  const provided = options.provided('aws-region');
  if (provided !== undefined && at !== undefined && named !== undefined && given !== named) {
    throw wrong(provided, `is not the region of ${quoted(at.host)}, which is in ${quoted(named)}`, named);
  }
  return given ?? named;
}

/** The error for a region that nothing names. `what` needs it. */
export function missingRegion(what: string, environment: Environment): ConfigurationError {
  return new ConfigurationError(`\`aws-region\` is missing: ${what} needs the region of the database, which the host does not name${regionHint(environment)}`, {
    input: 'aws-region',
  });
}

/** Where the environment names a region, how to pass it on, as a sentence that follows another; else nothing. */
export function regionHint(environment: Environment): string {
  const variable = REGION_VARIABLES.find((name) => nonEmpty(environment[name]) !== undefined);
  return variable === undefined
    ? ''
    : `. \`${variable}\` is set in the environment and is not read, on purpose: pass it on as ${environment['GITHUB_ACTIONS'] === 'true' ? `\`aws-region: \${{ env.${variable} }}\`` : `\`--aws-region "$${variable}"\``}`;
}

const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** Whether a session is wanted: without any of its inputs, an identifier alone has the control plane checked. */
export function wantsConnection(options: Pick<ProvidedOptions, 'provided' | 'value'>): boolean {
  const identified = IDENTIFIERS.some((name) => options.provided(name) !== undefined);
  return !identified || options.value('auth') === 'aws-iam' || saysHowToConnect((name) => options.provided(name) !== undefined);
}

/** Whether any option says where a database is or how to log in to it. */
export function saysHowToConnect(isSet: (name: OptionName) => boolean): boolean {
  return CONNECTION_OPTIONS.some(isSet);
}

const IDENTIFIERS = ['db-cluster-identifier', 'db-instance-identifier'] as const satisfies readonly OptionName[];

/** Those that say where the database is and how to log in. */
const CONNECTION_OPTIONS: readonly OptionName[] = [
  'connection-string',
  'ssl-server-name',
  ...optionList.filter(({ parameter }) => parameter !== undefined).map(({ name }) => name),
];

/**
 * What was asked for; undefined when nothing was.
 * @throws ConfigurationError when it is not known of which cluster or instance, or in which region.
 */
export function controlPlaneFrom(
  options: Pick<ProvidedOptions, 'provided' | 'value'>,
  connection: Pick<ConnectionTarget, 'host' | 'tls'> | undefined,
  environment: Environment,
): ControlPlaneTarget | undefined {
  const at = connection === undefined ? undefined : endpointBehind(connection.host, connection.tls.serverName);
  const identifiers = identifiersFrom(options, at);
  // Before it is said that something else is missing: a value that is wrong is wrong either way.
  const clientCidrs = options.value('client-cidr') ?? [];
  options.value('aws-region');
  const asking = ASKING.find((name) => options.provided(name) !== undefined);
  if (identifiers === undefined) {
    refuseUnlessSigning(options);
    return undefined;
  }
  if (asking === undefined && options.value('auth') !== 'aws-iam') {
    return undefined;
  }
  const region = regionFor(options, at);
  if (region === undefined) {
    throw missingRegion(`\`${asking ?? 'auth'}\``, environment);
  }
  return {
    region,
    ...identifiers,
    ...present({ host: at?.host }),
    clientCidrs,
    callTimeoutMs: options.value('connect-timeout'),
  };
}

/** What has the API asked by itself. */
const ASKING = [...IDENTIFIERS, 'client-cidr', 'aws-region'] as const satisfies readonly OptionName[];

type Identifiers = Pick<ControlPlaneTarget, 'clusterIdentifier' | 'instanceIdentifier'>;

/** What was set, else what the endpoint names: custom, proxy, global and limitless ones name something else. */
function identifiersFrom(options: Pick<ProvidedOptions, 'value'>, at: NamedEndpoint | undefined): Identifiers | undefined {
  const given = { clusterIdentifier: options.value('db-cluster-identifier'), instanceIdentifier: options.value('db-instance-identifier') };
  if (given.clusterIdentifier !== undefined || given.instanceIdentifier !== undefined) {
    return present(given);
  }
  switch (at?.endpoint.kind) {
    case 'writer':
    case 'reader':
      return { clusterIdentifier: at.endpoint.name };
    case 'instance':
      return { instanceIdentifier: at.endpoint.name };
    default:
      return undefined;
  }
}

/** A region is also what a token is signed for: with `auth: aws-iam` it asks for no more. */
function refuseUnlessSigning(options: Pick<ProvidedOptions, 'provided' | 'value'>): void {
  const ranges = options.provided('client-cidr');
  const region = options.value('auth') === 'aws-iam' ? undefined : options.provided('aws-region');
  const asking = ranges ?? region;
  if (asking !== undefined) {
    throw wrong(
      asking,
      'needs to be told which cluster or instance it is about, which the host does not name: set `db-cluster-identifier`, or `db-instance-identifier` for an RDS instance',
    );
  }
}
