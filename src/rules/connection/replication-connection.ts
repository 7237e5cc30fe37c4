import { valueOf, type Facts, type ServerError } from '../../facts/index.js';
import { advice, choice, remedy, type Remedy } from '../../remedies/intents.js';
import type { DatabaseTarget } from '../../target.js';
import { fail, pass, rule, unknown, type Finding } from '../rule.js';
import { admission, isRejectedByHba } from '../shared/hba.js';
import { scopeInEvidence, scopeOf, tokenNotForReplication, tokenRefused } from '../shared/iam-token.js';
import { ownReader } from '../shared/planned-slot.js';
import { remedyForRefusal } from '../shared/refusals.js';
import { quoted, said, saidInEvidence } from '../shared/said.js';
import { tooManyConnections } from '../shared/too-many-connections.js';
import { raiseWalsenders, STOP_A_CONSUMER } from '../shared/walsenders.js';
import { named } from '../shared/wording.js';

export const replicationConnection = rule({
  id: 'replication-connection',
  group: 'connection',
  title: 'A replication connection is accepted',
  severities: ['error'],
  needs: ['replication'],
  uses: ['version', 'role', 'slots', 'walsenders', 'settings', 'login', 'tls'],
  prerequisites: ['direct-connection', 'replication-privilege'],
  judge({ replication, ...facts }, target) {
    const otherRole = target.role !== undefined && valueOf(facts.role)?.isSession === false;
    if (replication.outcome === 'identified') {
      return pass({
        evidence: { system_id: replication.systemId, timeline: replication.timeline, as: target.connection.user },
        ...(otherRole ? { message: `a replication connection is accepted for ${named(target.connection.user)}, the role the check logs in as` } : {}),
      });
    }
    if (replication.outcome === 'not-a-walsender') {
      return fail('error', {
        message: `a replication connection was accepted, but no walsender answered: ${quoted(replication.detail)}`,
        meaning: 'A pooler or proxy opened an ordinary session instead, over which no changes can be streamed.',
        about: 'host',
        remedy: DIRECTLY,
      });
    }
    const { error } = replication;
    const evidence = { ...scopeInEvidence(target.connection), sqlstate: error.code, routine: error.routine ?? null, server_says: saidInEvidence(error) };
    if (error.code === INSUFFICIENT_PRIVILEGE && otherRole) {
      return unknown({ ...notTried(target), evidence });
    }
    if (walsendersExhausted(error, facts) && ownReader(facts, target) !== undefined) {
      return pass({ message: 'all walsenders are in use, one of them by the pipeline itself, which is running', evidence });
    }
    return fail('error', { meaning: MEANING, ...explain(error, facts, target), evidence });
  },
});

const MEANING = 'The pipeline reads changes over a replication connection, and cannot start without one.';

const INSUFFICIENT_PRIVILEGE = '42501';
const TOO_MANY_CONNECTIONS = '53300';

function notTried({ connection, role }: DatabaseTarget): Finding {
  const session = named(connection.user);
  return {
    message: `could not check: the check logs in as ${session}, which lacks the privilege to replicate, so no replication connection could be tried for ${named(role ?? '')}`,
    remedy: choice(
      "Log in as the pipeline's role, or skip the replication probe",
      {
        label: "Log in as the pipeline's role",
        because: 'the result then holds for the pipeline itself',
        intents: [{ kind: 'set-option', option: 'user', value: role ?? '', lead: "Log in as the pipeline's role, and leave `role` out." }],
      },
      { label: 'Skip the probe', intents: [{ kind: 'set-option', option: 'probe', value: 'none', lead: 'Skip the replication probe.' }] },
    ),
  };
}

type Seen = Pick<Facts, 'version' | 'settings' | 'role' | 'login' | 'tls'>;

/** Since 12, walsenders have a pool of their own, which is guarded by the same routine as the ordinary one. */
function walsendersExhausted(error: ServerError, { version }: Pick<Seen, 'version'>): boolean {
  return (
    error.code === TOO_MANY_CONNECTIONS &&
    (error.routine === 'InitWalSenderSlot' || (error.routine === 'InitProcess' && (valueOf(version)?.major ?? 0) >= 12))
  );
}

function explain(error: ServerError, facts: Seen, target: DatabaseTarget): Finding {
  if (walsendersExhausted(error, facts)) {
    return noWalsenders(facts);
  }
  const scope = scopeOf(target.connection);
  switch (error.code) {
    case INSUFFICIENT_PRIVILEGE:
      return mayNotReplicate(error, facts, target);
    case '28P01':
      return scope === undefined ? otherwiseRefused(error, target) : tokenNotForReplication(error, target.connection);
    case '28000':
      return scope !== undefined && error.routine === 'auth_failed' ? tokenRefused(error, target.connection, scope) : refusedByHba(error, facts, target);
    case TOO_MANY_CONNECTIONS:
      return tooManyConnections(error, target.connection);
    case '08P01':
    case '0A000':
      return { message: `a pooler or proxy refused the replication connection: ${said(error)}`, about: 'host', remedy: DIRECTLY };
    default:
      return otherwiseRefused(error, target);
  }
}

function otherwiseRefused(error: ServerError, { connection }: DatabaseTarget): Finding {
  return { message: `the server refused the replication connection: ${said(error)}`, remedy: remedyForRefusal(error, connection) };
}

const DIRECTLY: Remedy = remedy('Connect to the server itself, not to a pooler or proxy', {
  kind: 'set-option',
  option: 'host',
  lead: 'Set `host` and `port` to those of PostgreSQL.',
});

function mayNotReplicate(error: ServerError, { role }: Seen, { connection }: DatabaseTarget): Finding {
  const seen = valueOf(role);
  const name = named(connection.user);
  return {
    message: `role ${name} lacks the privilege to replicate: ${said(error)}`,
    remedy:
      seen?.isSession === true
        ? remedy(`Give ${name} the privilege to replicate`, { kind: 'grant-replication', role: seen })
        : advice(`Give ${name} the privilege to replicate`, 'It needs the attribute REPLICATION; on RDS and Aurora, membership in `rds_replication`.'),
  };
}

/** This session was encrypted exactly if the ordinary one, which was accepted, is. */
function refusedByHba(error: ServerError, { login, tls }: Seen, target: DatabaseTarget): Finding {
  const { connection } = target;
  if (!isRejectedByHba(error)) {
    return otherwiseRefused(error, target);
  }
  const encrypted = valueOf(login)?.encrypted ?? connection.tls.mode !== 'disable';
  return {
    message: `pg_hba.conf has no entry that allows this replication connection: ${said(error)}`,
    meaning: `${MEANING} The entry has to match the database by name or by \`all\`; the keyword \`replication\` matches only physical replication.`,
    remedy: admission(error, { encrypted, offered: valueOf(tls)?.offered ?? null }, connection),
  };
}

/** Walsenders to add: one for the pipeline, and one for the next check. */
const ROOM = 2;

function noWalsenders(facts: Seen): Finding {
  const limit = valueOf(facts.settings)?.max_wal_senders.value;
  const message = `all walsenders are in use${limit === undefined ? '' : ` (max_wal_senders is ${limit})`}; the pipeline needs 1`;
  return limit === undefined
    ? {
        message,
        remedy: choice(
          'Stop a consumer that is no longer needed, or raise `max_wal_senders`',
          STOP_A_CONSUMER,
          {
            label: 'Raise the limit',
            intents: [
              {
                kind: 'person-decides',
                text: `Raise \`max_wal_senders\` by ${String(ROOM)}; its current value could not be read. This requires a restart; if there are standbys, raise it on them first.`,
                phase: 'control-plane',
              },
            ],
          },
        ),
      }
    : {
        message,
        remedy: choice(
          'Raise `max_wal_senders`, or stop a consumer that is no longer needed',
          { label: 'Raise the limit', because: 'no consumer has to stop', intents: raiseWalsenders(Number(limit) + ROOM, valueOf(facts.settings), valueOf(facts.version)?.major) },
          STOP_A_CONSUMER,
        ),
      };
}
