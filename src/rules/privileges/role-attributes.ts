import { valueOf, type Connections, type Fact, type Login, type Role } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { roleObject } from '../../objects.js';
import { choice, type Alternative, type Intent } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { countedAtPeak, limitWithRoom } from '../shared/connection-limit.js';
import { ADMINISTRATOR } from '../shared/roles.js';
import { listed, named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

const DAY_MS = 24 * 3_600_000;

/** A password that expires within this time is reported. */
const EXPIRES_SOON_MS = 7 * DAY_MS;

/** How PostgreSQL asks for a password of its own, which is what VALID UNTIL is about. */
const BY_PASSWORD: readonly Login['authentication'][] = ['cleartext', 'md5', 'scram'];

interface Problem {
  readonly severity: 'warning' | 'notice';
  readonly message: string;
  readonly meaning: string;
  readonly summary: string;
  readonly alternative: Alternative;
}

export const roleAttributes = rule({
  id: 'role-attributes',
  group: 'privileges',
  title: "The role's password, connection limit and attributes suit a pipeline",
  severities: ['warning', 'notice'],
  needs: ['role'],
  uses: ['login', 'connections'],
  judge({ role, login, connections }, target) {
    const object = roleObject(role.name);
    if (!role.exists) {
      return skip(`role ${named(role.name)} does not exist`);
    }
    const evidence = {
      connection_limit: role.connectionLimit,
      password_expires_in: role.passwordExpiresInMs === null ? null : { ms: role.passwordExpiresInMs },
      superuser: role.superuser,
    };
    const problems = [...expiring(role, login), ...tooFewConnections(role, valueOf(connections), target), ...needlesslySuperuser(role, target)];
    const [first, ...others] = problems;
    if (first === undefined) {
      return pass({ object, evidence });
    }
    return fail(first.severity, {
      object,
      message: `role ${named(role.name)} ${listed(problems.map(({ message }) => message))}`,
      meaning: problems.map(({ meaning }) => meaning).join(' '),
      evidence,
      remedy: choice(
        listed(problems.map(({ summary }, index) => (index === 0 ? summary : `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`))),
        others.length === 0 ? first.alternative : { intents: problems.flatMap(({ alternative }) => alternative.intents) },
      ),
      ...(role.isSession ? {} : { about: 'role' }),
    });
  },
});

/** A session that logged in some other way never gave the password. */
function expiring({ name, passwordExpiresInMs: left, isSession }: Role, login: Fact<Login>): readonly Problem[] {
  const authentication = valueOf(login)?.authentication;
  const used = !isSession || (authentication !== undefined && BY_PASSWORD.includes(authentication) && left !== null && left > 0);
  if (left === null || left > EXPIRES_SOON_MS || !used) {
    return [];
  }
  return [
    {
      severity: 'warning',
      message: left <= 0 ? 'has a password that has expired' : `has a password that expires in ${formatMs(left)}`,
      meaning:
        left <= 0
          ? 'The server refuses the password. The pipeline cannot log in, unless it logs in without one (certificate, IAM, LDAP).'
          : 'From then on the server refuses the password, and the pipeline cannot connect again after its next interruption.',
      summary: `Renew the password of ${named(name)}, or let it never expire`,
      alternative: {
        intents: [
          { kind: 'person-decides', text: 'If passwords have to be renewed, set a new one with a later VALID UNTIL, give it to the pipeline, and leave out the statement below.', phase: 'roles' },
          alterRole(name, `VALID UNTIL 'infinity'`),
        ],
      },
    },
  ];
}

/** Walsenders have limits of their own from 12 on: this is about ordinary sessions alone. */
function tooFewConnections({ name, connectionLimit: limit, superuser }: Role, connections: Connections | undefined, target: Target): readonly Problem[] {
  const { sessions } = target.consumer.capacity.value;
  const peak = countedAtPeak(target, connections ?? { limitsCountWalsenders: true });
  if (limit === null || superuser || limit >= sessions) {
    return [];
  }
  return [
    {
      severity: 'warning',
      message: `has a connection limit of ${String(limit)} (the pipeline opens ${String(sessions)})`,
      meaning: 'The server refuses the connections above the limit (too many connections for role).',
      summary: `Raise the connection limit of ${named(name)}`,
      // The statement that connection-headroom prints, so that there is one.
      alternative: { intents: [alterRole(name, `CONNECTION LIMIT ${String(limitWithRoom(connections?.role.inUse ?? 0, peak))}`)] },
    },
  ];
}

/** Only a superuser can create a publication FOR ALL TABLES. */
function needlesslySuperuser({ superuser }: Role, { autocreate }: Target): readonly Problem[] {
  if (!superuser || autocreate === 'all-tables') {
    return [];
  }
  return [
    {
      severity: 'notice',
      message: 'is a superuser',
      meaning: 'The pipeline needs REPLICATION, and SELECT on what it copies. Whoever gets hold of its password can do anything on the server.',
      summary: 'Let the pipeline log in as a role that has only the privileges it needs',
      alternative: {
        intents: [
          {
            kind: 'person-decides',
            text: 'Create a role with LOGIN and REPLICATION, grant it SELECT on the tables of the pipeline, and run this check with that role: it reports what is missing.',
            phase: 'roles',
          },
        ],
      },
    },
  ];
}

function alterRole(name: string, attribute: string): Intent {
  return { kind: 'run-sql', text: `ALTER ROLE ${quoteIdentifier(name)} ${attribute};`, phase: 'roles', disruption: { kind: 'none' }, runAs: ADMINISTRATOR };
}
