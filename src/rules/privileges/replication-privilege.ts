import { valueOf, type Fact, type Replication, type Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject } from '../../objects.js';
import { advice, choice, remedy, type Intent, type RunSql } from '../../remedies/intents.js';
import type { PlatformName } from '../../result.js';
import { fail, pass, rule, type Finding } from '../rule.js';
import { isRds } from '../shared/platforms.js';
import { ADMINISTRATOR, DATABASE_OWNER } from '../shared/roles.js';
import { code, named } from '../shared/wording.js';

const INSUFFICIENT_PRIVILEGE = '42501';

export const replicationPrivilege = rule({
  id: 'replication-privilege',
  group: 'privileges',
  title: 'The role has the privilege to replicate',
  severities: ['error'],
  needs: ['role'],
  uses: ['replication', 'platform'],
  judge({ role, replication, platform }, target) {
    const platformName = valueOf(platform)?.name ?? 'unknown';
    const object = roleObject(role.name);
    if (!role.exists) {
      return fail('error', { object, ...missing(role) });
    }
    const evidence = {
      superuser: role.superuser,
      replication: role.replication,
      ...(role.rdsReplication === null ? {} : { rds_replication: role.rdsReplication }),
      probe: probeSays(replication),
    };
    const replicates = mayReplicate(role, replication, platformName);
    // The session itself proves that its own role can log in.
    const { database } = target.connection;
    const login = role.isSession ? [] : [...(role.canLogin ? [] : [letLogIn(role)]), ...(role.canConnect ? [] : [letConnect(role, database)])];
    if (replicates && login.length === 0) {
      return pass({ object, evidence });
    }
    return fail('error', {
      object,
      evidence,
      ...(role.isSession ? {} : { about: 'role' }),
      ...(replicates ? cannotLogIn(role, database, login) : lacksReplication(role, platformName, login)),
    });
  },
});

/** The probe decides, if it ran as this role; otherwise the catalog. */
function mayReplicate(role: Role, replication: Fact<Replication>, platform: PlatformName): boolean {
  const probed = role.isSession ? valueOf(replication) : undefined;
  if (probed?.outcome === 'identified') {
    return true;
  }
  if (probed?.outcome === 'refused' && probed.error.code === INSUFFICIENT_PRIVILEGE) {
    return false;
  }
  return role.superuser || role.replication || (isRds(platform) && role.rdsReplication === 'usage');
}

function probeSays(replication: Fact<Replication>): string {
  if (replication.state !== 'known') {
    return replication.state;
  }
  return replication.value.outcome === 'refused' ? `refused, ${replication.value.error.code}` : replication.value.outcome;
}

function missing(role: Role): Finding {
  const name = named(role.name);
  return {
    message: `role ${name} does not exist`,
    meaning: 'The pipeline cannot log in as a role that does not exist.',
    about: 'role',
    remedy: choice(
      `Correct \`role\`, or create the role ${name}`,
      {
        label: 'Correct the name',
        because: 'if it is misspelled; case matters',
        intents: [{ kind: 'set-option', option: 'role', lead: 'Set the name of the role as it is in pg_roles.' }],
      },
      { label: 'Create the role', intents: [createRole(role), { kind: 'grant-replication', role }] },
    ),
  };
}

function cannotLogIn(role: Role, database: string, login: readonly Intent[]): Finding {
  return {
    message: role.canLogin
      ? `role ${named(role.name)} lacks CONNECT on database ${named(database)}`
      : `role ${named(role.name)} is not permitted to log in (NOLOGIN)`,
    meaning: 'The pipeline cannot log in as this role.',
    remedy: remedy(`Allow ${named(role.name)} to log in`, ...login),
  };
}

function lacksReplication(role: Role, platform: PlatformName, login: readonly Intent[]): Finding {
  const name = named(role.name);
  const member = isRds(platform) && role.rdsReplication === 'member';
  const meaning = 'The server refuses its replication connections, so the pipeline cannot start.';
  const grant: Intent = { kind: 'grant-replication', role };
  if (member) {
    return {
      message: `role ${name} is a member of ${code('rds_replication')} but does not inherit its privileges`,
      meaning,
      remedy: remedy(`Make ${name} inherit the privileges of ${code('rds_replication')}`, grant, ...login),
    };
  }
  if (isRds(platform) && role.rdsReplication === 'usage') {
    return {
      message: `the server refused ${name} a replication connection, although it is a member of ${code('rds_replication')}`,
      meaning,
      remedy: advice(
        `Find out what else keeps ${name} from replicating`,
        'With IAM authentication, the parameter `rds.iam_auth_for_replication` has to be 1, which takes effect with a reboot. Otherwise, revoke the membership and grant it again as the master user.',
      ),
    };
  }
  return isRds(platform)
    ? {
        message: `role ${name} is not a member of ${code('rds_replication')}`,
        meaning,
        remedy: remedy(`Grant ${code('rds_replication')} to ${name}`, grant, ...login),
      }
    : {
        message: `role ${name} lacks REPLICATION`,
        meaning,
        remedy: remedy(`Give ${name} the attribute REPLICATION`, grant, ...login),
      };
}

function letLogIn(role: Role): RunSql {
  return roleStatement(`ALTER ROLE ${quoteIdentifier(role.name)} LOGIN;`, ADMINISTRATOR);
}

function letConnect(role: Role, database: string): RunSql {
  return roleStatement(`GRANT CONNECT ON DATABASE ${quoteIdentifier(database)} TO ${quoteIdentifier(role.name)};`, DATABASE_OWNER);
}

function createRole(role: Role): RunSql {
  return roleStatement(`CREATE ROLE ${quoteIdentifier(role.name)} LOGIN;`, 'a superuser, or a role with CREATEROLE');
}

function roleStatement(text: string, runAs: string): RunSql {
  return { kind: 'run-sql', text, phase: 'roles', disruption: { kind: 'none' }, runAs };
}
