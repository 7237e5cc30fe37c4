/** Changing a setting, the way each platform wants it. */
import type { Setting, Settings } from '../facts.js';
import { quoteLiteral } from '../neutralise/sql.js';
import type { FixStep, PlatformName } from '../result.js';

/** The step that makes a restart happen, in the platform's words. */
export function restart(platform: PlatformName): FixStep {
  switch (platform) {
    case 'aurora':
      return {
        kind: 'restart',
        text: 'Reboot the writer instance: aws rds reboot-db-instance --db-instance-identifier WRITER_INSTANCE',
      };
    case 'rds':
      return { kind: 'restart', text: 'Reboot the instance: aws rds reboot-db-instance --db-instance-identifier INSTANCE' };
    case 'azure':
      return {
        kind: 'restart',
        text: 'Restart the server: az postgres flexible-server restart --resource-group GROUP --name SERVER',
      };
    case 'cloud-sql':
      return { kind: 'restart', text: 'Cloud SQL restarts the instance by itself when the flag is set.' };
    case 'supabase':
    case 'neon':
      return { kind: 'restart', text: "Restart the database from the provider's console." };
    default:
      return {
        kind: 'restart',
        text: 'Restart PostgreSQL (systemctl, pg_ctl, or what your service manager has)',
      };
  }
}

/** Sets a parameter that takes effect at the next start only, and restarts. `now`: the setting as it is. */
export function changeStaticSetting(name: string, value: string, platform: PlatformName, now?: Setting): readonly FixStep[] {
  if (now?.onCommandLine === true && !isRds(platform)) {
    return [
      {
        kind: 'config',
        text: `${name}: ${value}, where the server is started. It is on its command line, which ALTER SYSTEM does not override: with Patroni, patronictl edit-config; of a container, its command.`,
      },
      restart(platform),
    ];
  }
  switch (platform) {
    case 'aurora':
      return [...clusterParameter(name, value), restart(platform)];
    case 'rds':
      return [...instanceParameter(name, value), restart(platform)];
    case 'cloud-sql':
      return [
        {
          kind: 'config',
          text: `gcloud sql instances patch INSTANCE --database-flags=${name}=${value}   # names every flag: add the ones that are set already`,
        },
        restart(platform),
      ];
    case 'azure':
      return [
        {
          kind: 'config',
          text: `az postgres flexible-server parameter set --resource-group GROUP --server-name SERVER --name ${name} --value ${value}`,
        },
        restart(platform),
      ];
    case 'supabase':
    case 'neon':
      return [{ kind: 'text', text: `Set ${name} to ${value} in the project's settings, or ask the provider's support.` }];
    default:
      return [
        { kind: 'sql', text: `ALTER SYSTEM SET ${name} = ${quoteLiteral(value)};`, runAs: 'a superuser' },
        restart(platform),
      ];
  }
}

/** Turns logical decoding on. On the managed services another parameter stands before wal_level. */
export function enableLogicalDecoding(platform: PlatformName, settings?: Settings): readonly FixStep[] {
  switch (platform) {
    case 'aurora':
      return [...clusterParameter('rds.logical_replication', '1'), restart(platform)];
    case 'rds':
      return [...instanceParameter('rds.logical_replication', '1'), restart(platform)];
    case 'cloud-sql':
      return changeStaticSetting('cloudsql.logical_decoding', 'on', platform);
    case 'neon':
      return [
        {
          kind: 'text',
          text: 'In the Neon console: project settings, Logical Replication, Enable. It cannot be turned off again.',
        },
      ];
    default:
      return changeStaticSetting('wal_level', 'logical', platform, settings?.wal_level);
  }
}

/** A group that AWS made cannot be changed. */
const NOT_THE_DEFAULT: FixStep = {
  kind: 'text',
  text: 'A parameter group whose name begins with "default." cannot be changed: make one of your own and attach it first.',
};

function clusterParameter(name: string, value: string): readonly FixStep[] {
  return [
    {
      kind: 'aws-cli',
      text:
        'aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name CUSTOM_CLUSTER_PARAMETER_GROUP ' +
        `--parameters ParameterName=${name},ParameterValue=${value},ApplyMethod=pending-reboot`,
    },
    NOT_THE_DEFAULT,
  ];
}

function instanceParameter(name: string, value: string): readonly FixStep[] {
  return [
    {
      kind: 'aws-cli',
      text:
        'aws rds modify-db-parameter-group --db-parameter-group-name CUSTOM_PARAMETER_GROUP ' +
        `--parameters ParameterName=${name},ParameterValue=${value},ApplyMethod=pending-reboot`,
    },
    NOT_THE_DEFAULT,
  ];
}

/** Whether AWS runs it: roles and parameters are AWS's own there. */
export function isRds(platform: PlatformName): boolean {
  return platform === 'rds' || platform === 'aurora';
}
