/** Azure Database for PostgreSQL, flexible server. */
import type { FixStep } from '../../result.js';
import type { SetParameter } from '../intents.js';
import type { Platform } from './platform.js';
import { accessText, giveReplication, NO_DISRUPTION, RESTARTS, shellArgument } from './steps.js';

const PLACEHOLDERS = 'Replace RESOURCE_GROUP and SERVER with the names of the resource group and the server.';

export const azure: Platform = {
  ways: [
    {
      label: 'az',
      setParameter,
      enableLogicalDecoding: () =>
        setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart' }),
    },
  ],
  restart: () => [restart()],
  grantReplication: (role) => [giveReplication(role, "the server's administrator (a member of azure_pg_admin)")],
  admitInHba: () => [
    accessText(
      "Azure manages pg_hba.conf. Its servers report this error when no firewall rule allows the client's address, or when `require_secure_transport` is on and the session is not encrypted: check both on the server's Networking and Server parameters pages.",
    ),
  ],
};

function setParameter({ name, value, takesEffect, lead }: SetParameter): readonly FixStep[] {
  const change: FixStep = {
    kind: 'az',
    text: `az postgres flexible-server parameter set --resource-group RESOURCE_GROUP --server-name SERVER --name ${name} --value ${shellArgument(value)}`,
    lead: lead === undefined ? PLACEHOLDERS : `${lead} ${PLACEHOLDERS}`,
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
  return takesEffect === 'restart' ? [change, restart()] : [change];
}

function restart(): FixStep {
  return {
    kind: 'restart',
    text: 'az postgres flexible-server restart --resource-group RESOURCE_GROUP --name SERVER',
    lead: `${PLACEHOLDERS} All sessions end.`,
    phase: 'restart',
    disruption: RESTARTS,
  };
}
