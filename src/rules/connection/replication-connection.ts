import type { Facts, ServerError } from '../../facts.js';
import { valueOf } from '../../facts.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { advice, config } from '../../remedies/fix.js';
import { changeStaticSetting, enableLogicalDecoding } from '../../remedies/settings.js';
import type { Fix, FixStep } from '../../result.js';
import type { Target } from '../../target.js';
import { ownReader } from '../slots/planned-slot.js';
import { fail, pass, rule, unknown } from '../rule.js';
import { hbaRecord } from './hba.js';
import { tooManyConnections } from './too-many-connections.js';

export const replicationConnection = rule({
  id: 'replication-connection',
  title: 'A replication connection is accepted',
  severities: ['error'],
  needs: ['replication'],
  uses: ['version', 'role', 'slots', 'walsenders', 'settings', 'platform'],
  after: ['direct-connection', 'login', 'replication-privilege'],
  judge({ replication, ...facts }, target) {
    const otherRole = target.role !== undefined && valueOf(facts.role)?.isSession === false;
    if (replication.outcome === 'identified') {
      return pass({
        evidence: { system_id: replication.systemId, timeline: replication.timeline, as: target.connection.user },
        ...(otherRole ? { message: `Accepted for ${target.connection.user}, as which the check logs in` } : {}),
      });
    }
    if (replication.outcome === 'not-a-walsender') {
      return fail('error', {
        message: `a replication connection was accepted, and what answers is no walsender: ${replication.detail}`,
        fix: config('Connect to the server itself: a pooler or proxy passed the request on as a plain session', DIRECTLY),
      });
    }
    const { error } = replication;
    const evidence = { sqlstate: error.code, routine: error.routine ?? null, server_says: error.message };
    if (error.code === INSUFFICIENT_PRIVILEGE && otherRole) {
      return unknown({
        message: `could not check: ${target.connection.user}, as which the check logs in, may not replicate, so the connection of ${target.role ?? ''} was not tried; run the check as the pipeline's role, or let its own role replicate, or set probe: none`,
        evidence,
      });
    }
    if (sendersExhausted(error, facts) && ownReader(facts, target) !== undefined) {
      return pass({ message: 'All senders are taken, one of them by the pipeline itself, which is running', evidence });
    }
    return fail('error', { ...explain(error, facts, target), evidence });
  },
});

const INSUFFICIENT_PRIVILEGE = '42501';
const TOO_MANY_CONNECTIONS = '53300';

type Seen = Pick<Facts, 'version' | 'settings' | 'platform'>;

/** From 12 on senders have a pool of their own, which the same routine guards as the ordinary one. */
function sendersExhausted(error: ServerError, { version }: Pick<Seen, 'version'>): boolean {
  return (
    error.code === TOO_MANY_CONNECTIONS &&
    (error.routine === 'InitWalSenderSlot' || (error.routine === 'InitProcess' && (valueOf(version)?.major ?? 0) >= 12))
  );
}

function explain(error: ServerError, facts: Seen, target: Target): { readonly message: string; readonly fix: Fix } {
  const role = quoteIdentifier(target.connection.user);
  if (sendersExhausted(error, facts)) {
    const limit = valueOf(facts.settings)?.max_wal_senders.value;
    return {
      message: `all WAL senders are taken (max_wal_senders${limit === undefined ? '' : ` is ${limit}`}), and the pipeline needs one`,
      fix: {
        summary: 'Raise max_wal_senders, or stop a consumer that is no longer needed',
        steps:
          limit === undefined
            ? [{ kind: 'text', text: `max_wal_senders: ${String(ROOM)} more than it is now, which could not be read` }]
            : raiseSenders(Number(limit) + ROOM, facts),
      },
    };
  }
  switch (error.code) {
    case INSUFFICIENT_PRIVILEGE:
      return {
        message: `the role ${role} may not open a replication connection: ${error.message}`,
        fix: advice('See the rule replication-privilege', 'It names the statement that gives the role the right.'),
      };
    case '28000':
      return {
        message: `pg_hba.conf of the server does not admit the replication connection: ${error.message}`,
        fix: {
          summary: 'Admit it by a record for the database: the keyword "replication" stands for physical replication only',
          steps: [
            {
              kind: 'config',
              text: `pg_hba.conf: ${hbaRecord(error, target.connection)}`,
            },
            { kind: 'sql', text: 'SELECT pg_reload_conf();', runAs: 'a superuser' },
          ],
        },
      };
    case TOO_MANY_CONNECTIONS:
      return tooManyConnections(error, target.connection);
    case '08P01':
    case '0A000':
      return {
        message: `a pooler or proxy refuses replication: ${error.message}`,
        fix: config('Connect to the server itself', DIRECTLY),
      };
    default:
      return {
        message: `the server refused the replication connection: ${error.message}`,
        fix: advice('See what the server says', 'SQLSTATE and message are in the evidence.'),
      };
  }
}

const DIRECTLY = 'host and port: those of the PostgreSQL server, not of its pooler';

/** With wal_level minimal a server that may have senders does not start. */
function raiseSenders(count: number, facts: Seen): readonly FixStep[] {
  const where = valueOf(facts.platform)?.name ?? 'unknown';
  const settings = valueOf(facts.settings);
  const before = settings?.wal_level.value === 'minimal' ? enableLogicalDecoding(where, settings).filter(({ kind }) => kind !== 'restart') : [];
  const [change, ...rest] = changeStaticSetting('max_wal_senders', String(count), where, settings?.max_wal_senders);
  return [...before, ...(change === undefined ? [] : [change, STANDBYS_FIRST]), ...rest];
}

/** A standby that has fewer than its primary stops its recovery. */
const STANDBYS_FIRST: FixStep = { kind: 'text', text: 'Where there are standbys, raise it on each of them first: one that has fewer senders than its primary stops.' };

/** Senders to add: the pipeline's, and one for the next check. */
const ROOM = 2;
