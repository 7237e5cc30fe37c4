/** What remedies depend on: the platform and the settings as they were seen. */
import { valueOf, type Facts } from '../facts/index.js';
import { rdsEndpointOf } from '../rds-host.js';
import type { AwsNames, Ground } from '../remedies/resolve/index.js';
import type { PlatformName } from '../result.js';
import type { Target } from '../target.js';
import { awsNamesOf } from './aws-names.js';

export function groundOf(facts: Facts, { connection }: Target): Ground {
  const aws = isOfAnother(facts, connection?.host) ? undefined : awsNamesOf(facts);
  return {
    platform: valueOf(facts.platform)?.name ?? (aws === undefined ? platformByHost(connection?.host ?? '') : platformOnAws(aws)),
    major: valueOf(facts.version)?.major,
    settings: valueOf(facts.settings),
    connection,
    aws,
  };
}

/**
 * Whether the session, or the host where that tells it, is of another database than the one AWS was asked about: a command
 * with that one's names would change, or reboot, what nobody has looked at.
 */
function isOfAnother({ platform, awsCluster, awsInstances }: Facts, host: string | undefined): boolean {
  const cluster = valueOf(awsCluster);
  const instances = valueOf(awsInstances);
  const members = [...(cluster?.members ?? []).map(({ instanceIdentifier }) => instanceIdentifier), ...(instances ?? []).map(({ identifier }) => identifier)];
  const reached = valueOf(platform)?.instanceIdentifier;
  if (reached !== undefined) {
    return members.length > 0 && !members.includes(reached);
  }
  const named = host === undefined ? undefined : rdsEndpointOf(host);
  const endpoints = [cluster?.endpoint, ...(instances ?? []).map(({ endpoint }) => endpoint)].flatMap((one) => one?.toLowerCase() ?? []);
  return (named?.kind === 'writer' || named?.kind === 'instance') && endpoints.length > 0 && !members.includes(named.name) && !endpoints.includes((host ?? '').toLowerCase().replace(/\.$/, ''));
}

/** The ground of what is changed at AWS, whatever a session took the server for. */
export function groundOnAws(ground: Ground): Ground {
  return ground.aws === undefined ? ground : { ...ground, platform: platformOnAws(ground.aws) };
}

function platformOnAws({ topology }: AwsNames): PlatformName {
  return topology === 'aurora' ? 'aurora' : 'rds';
}

/** What can be said without a session. Aurora's cluster endpoints name the cluster; an instance's do not tell. */
function platformByHost(host: string): PlatformName {
  switch (rdsEndpointOf(host)?.kind) {
    case undefined:
      return 'unknown';
    case 'writer':
    case 'reader':
    case 'custom':
    case 'global':
    case 'limitless':
      return 'aurora';
    case 'instance':
    case 'proxy':
    case 'proxy-endpoint':
      return 'rds';
  }
}
