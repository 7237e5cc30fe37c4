/** PostgreSQL on one's own machine, or in one's own container. */
import { quoteLiteral } from '../../neutralise/sql.js';
import type { FixStep } from '../../result.js';
import { CLIENT_ADDRESS, type SetParameter } from '../intents.js';
import type { Platform } from './platform.js';
import { giveReplication, NO_DISRUPTION, RESTARTS } from './steps.js';

const SUPERUSER = 'a superuser';

export const selfManaged: Platform = {
  ways: [
    {
      setParameter,
      enableLogicalDecoding: (settings) =>
        setParameter({ kind: 'set-parameter', name: 'wal_level', value: 'logical', takesEffect: 'restart', now: settings?.wal_level }),
    },
  ],
  restart: () => [restart()],
  grantReplication: (role) => [giveReplication(role, SUPERUSER)],
  admitInHba: (record) => [
    {
      kind: 'file',
      text: record,
      lead: `Add this entry to pg_hba.conf, above the entry that rejects the connection.${addressAdvice(record)}`,
      runAs: 'an administrator of the server',
      phase: 'access',
      disruption: NO_DISRUPTION,
    },
    { ...reload('access'), lead: 'Reload pg_hba.conf.' },
  ],
};

function setParameter({ name, value, takesEffect, now, lead }: SetParameter): readonly FixStep[] {
  const follows = takesEffect === 'restart' ? restart() : reload('control-plane');
  if (now?.onCommandLine === true) {
    return [elsewhere(name, value, lead, onCommandLine(name)), follows];
  }
  if (now?.withoutAlterSystem === true) {
    return [elsewhere(name, value, lead, WITHOUT_ALTER_SYSTEM), follows];
  }
  return [
    {
      kind: 'sql',
      text: `ALTER SYSTEM SET ${name} = ${quoteLiteral(value)};`,
      ...(lead === undefined ? {} : { lead }),
      runAs: SUPERUSER,
      phase: 'control-plane',
      disruption: NO_DISRUPTION,
      alone: true,
    },
    follows,
  ];
}

/** Neither a file nor ALTER SYSTEM overrides the server's command line. */
const onCommandLine = (name: string): string =>
  `The server was started with ${name} on its command line, which overrides postgresql.conf and ALTER SYSTEM. ` +
  'Change the value where the server is started: in the service unit, the command of the container, or, with Patroni, in the dynamic configuration (patronictl edit-config).';

const WITHOUT_ALTER_SYSTEM =
  'ALTER SYSTEM is switched off on this server (allow_alter_system), which is usual where other software manages its configuration. ' +
  'Set the value there (CloudNativePG: the section postgresql.parameters of the cluster), or else in postgresql.conf.';

/** A setting that ALTER SYSTEM does not change, as a line of a file. */
function elsewhere(name: string, value: string, condition: string | undefined, where: string): FixStep {
  return {
    kind: 'file',
    text: `${name} = ${quoteLiteral(value)}`,
    lead: condition === undefined ? where : `${condition} ${where}`,
    runAs: 'an administrator of the server',
    phase: 'control-plane',
    disruption: NO_DISRUPTION,
  };
}

function restart(): FixStep {
  return {
    kind: 'restart',
    text: 'systemctl restart postgresql',
    lead: 'Restart PostgreSQL with its service manager, or with pg_ctl if there is none. The name of the service depends on the distribution; a container is restarted as a whole. All sessions end.',
    runAs: 'an administrator of the server',
    phase: 'restart',
    disruption: RESTARTS,
  };
}

function reload(phase: 'access' | 'control-plane'): FixStep {
  return { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: SUPERUSER, phase, disruption: NO_DISRUPTION };
}

/** What to know about the address in an entry: a hosted runner has another one next time. */
function addressAdvice(record: string): string {
  return record.includes(CLIENT_ADDRESS)
    ? ` Replace ${CLIENT_ADDRESS} with the address from which this job connects; the server did not report it. ${RUNNERS}`
    : ` The address is that of this job. ${RUNNERS}`;
}

const RUNNERS = 'A GitHub-hosted runner has a different address in every job: use a runner with a fixed address, or allow a range. The pipeline needs an entry for its own address as well.';
