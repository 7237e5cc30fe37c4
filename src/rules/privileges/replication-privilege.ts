import { valueOf, type Fact, type Replication, type Role } from '../../facts.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject } from '../../objects.js';
import { isRds } from '../../remedies/settings.js';
import { ADMINISTRATOR } from '../../remedies/roles.js';
import type { Fix, FixStep, PlatformName } from '../../result.js';
import { fail, pass, rule } from '../rule.js';

const INSUFFICIENT_PRIVILEGE = '42501';

export const replicationPrivilege = rule({
  id: 'replication-privilege',
  title: 'The role may replicate',
  severities: ['error'],
  needs: ['role'],
  uses: ['replication', 'platform', 'version'],
  after: ['login'],
  judge({ role, replication, platform, version }) {
    const where = valueOf(platform)?.name ?? 'unknown';
    const object = roleObject(role.name);
    if (!role.exists) {
      return fail('error', {
        object,
        message: `there is no role ${quoteIdentifier(role.name)}`,
        fix: {
          summary: 'Correct the name, or create the role first',
          steps: [{ kind: 'config', text: 'role: the role as pg_roles has it (case counts)' }],
        },
      });
    }
    const evidence = {
      superuser: role.superuser,
      replication: role.replication,
      ...(role.rdsReplication === null ? {} : { rds_replication: role.rdsReplication }),
      probe: probeSays(replication),
    };
    const replicates = mayReplicate(role, replication, where);
    // That the session's own role may log in needs no other proof.
    const login: readonly FixStep[] = role.isSession || role.canLogin ? [] : [letLogIn(role)];
    if (replicates && login.length === 0) {
      return pass({ object, evidence });
    }
    if (replicates) {
      const message = `the role ${quoteIdentifier(role.name)} may not log in (NOLOGIN)`;
      return fail('error', { object, message, evidence, fix: { summary: 'Let it log in', steps: login } });
    }
    const member = isRds(where) && role.rdsReplication === 'member';
    const rights = member ? inherit(role, valueOf(version)?.major ?? 0) : grant(role, where);
    return fail('error', {
      object,
      message: member
        ? `the role ${quoteIdentifier(role.name)} is a member of rds_replication and does not inherit its right to replicate`
        : `the role ${quoteIdentifier(role.name)} may not replicate`,
      evidence,
      fix: { ...rights, steps: [...rights.steps, ...login] },
    });
  },
});

/** The probe is the proof, where it ran as this role; else what the catalog says. */
function mayReplicate(role: Role, replication: Fact<Replication>, where: PlatformName): boolean {
  const probed = role.isSession ? valueOf(replication) : undefined;
  if (probed?.outcome === 'identified') {
    return true;
  }
  if (probed?.outcome === 'refused' && probed.error.code === INSUFFICIENT_PRIVILEGE) {
    return false;
  }
  return role.superuser || role.replication || (isRds(where) && role.rdsReplication === 'usage');
}

function probeSays(replication: Fact<Replication>): string {
  if (replication.state !== 'known') {
    return replication.state;
  }
  return replication.value.outcome === 'refused' ? `refused, ${replication.value.error.code}` : replication.value.outcome;
}

function letLogIn(role: Role): FixStep {
  return { kind: 'sql', text: `ALTER ROLE ${quoteIdentifier(role.name)} LOGIN;`, runAs: ADMINISTRATOR };
}

function grant(role: Role, where: PlatformName): Fix {
  const name = quoteIdentifier(role.name);
  return isRds(where)
    ? {
        summary: 'Grant rds_replication: on RDS and Aurora nobody can give the attribute REPLICATION',
        steps: [{ kind: 'sql', text: `GRANT rds_replication TO ${name};`, runAs: 'the master user (rds_superuser)' }],
      }
    : {
        summary: 'Give the role the attribute REPLICATION',
        steps: [{ kind: 'sql', text: `ALTER ROLE ${name} REPLICATION;`, runAs: GIVES_REPLICATION[where] ?? 'a superuser' }],
      };
}

/** Who may give the attribute, where nobody outside is a superuser. */
const GIVES_REPLICATION: Readonly<Partial<Record<PlatformName, string>>> = {
  'cloud-sql': 'postgres, or another member of cloudsqlsuperuser',
  azure: 'the admin user',
  neon: 'a role made in the console',
  supabase: 'postgres',
};

function inherit(role: Role, major: number): Fix {
  const name = quoteIdentifier(role.name);
  return {
    summary: 'Let the membership be inherited',
    steps: [
      {
        kind: 'sql',
        text: major >= 16 ? `GRANT rds_replication TO ${name} WITH INHERIT TRUE;` : `ALTER ROLE ${name} INHERIT;`,
        runAs: 'the master user (rds_superuser)',
      },
    ],
  };
}
