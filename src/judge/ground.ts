/** What remedies depend on: the platform and the settings as they were seen. */
import { valueOf, type Facts } from '../facts/index.js';
import { isRdsHost } from '../rds-host.js';
import type { Ground } from '../remedies/resolve/index.js';
import type { PlatformName } from '../result.js';
import type { Target } from '../target.js';

export function groundOf(facts: Facts, { connection }: Target): Ground {
  return {
    platform: valueOf(facts.platform)?.name ?? platformByHost(connection?.host ?? ''),
    major: valueOf(facts.version)?.major,
    settings: valueOf(facts.settings),
    connection,
  };
}

/** What can be said without a session. Aurora's cluster endpoints name the cluster; an instance's do not tell. */
function platformByHost(host: string): PlatformName {
  if (!isRdsHost(host)) {
    return 'unknown';
  }
  return /\.cluster-(?:ro-|custom-)?[a-z0-9]+\./i.test(host) ? 'aurora' : 'rds';
}
