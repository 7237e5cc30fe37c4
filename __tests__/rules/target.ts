/** A pipeline that wants nothing unusual: a test says what is different. */
import type { ConsumerProfile } from '../../src/consumer.js';
import { generic } from '../../src/plan/consumers/generic.js';
import type { ConnectionTarget, DatabaseTarget, Target, Thresholds, TlsPolicy } from '../../src/target.js';

export const GIB = 2 ** 30;

/** What a test wants different about the target; parts of the connection and thresholds by themselves. */
export interface TargetChanges extends Partial<Omit<Target, 'connection' | 'thresholds' | 'policy' | 'publication'>> {
  /** Null: none is named. */
  readonly publication?: string | null;
  readonly connection?: Partial<Omit<ConnectionTarget, 'tls'>>;
  readonly tls?: Partial<TlsPolicy>;
  readonly thresholds?: Partial<Thresholds>;
  readonly rules?: Target['policy']['rules'];
}

/** The profile of a product that differs from any consumer of pgoutput in this. */
export function consumer(changes: Partial<ConsumerProfile>): ConsumerProfile {
  return { ...generic, name: 'x', product: 'X', ...changes };
}

export function target(changes: TargetChanges = {}): DatabaseTarget {
  const { publication: planned = 'feed', connection, tls, thresholds, rules, ...rest } = changes;
  return {
    name: 'default',
    consumer: generic,
    autocreate: 'disabled',
    ...(planned === null ? {} : { publication: planned }),
    tables: [],
    operations: ['insert', 'update', 'delete'],
    snapshot: true,
    probe: 'connect',
    origins: {},
    ...rest,
    connection: {
      host: 'db.example.com',
      port: 5432,
      database: 'shop',
      user: 'cdc',
      auth: { kind: 'password' },
      password: 'correct horse',
      channelBinding: 'prefer',
      options: '',
      connectTimeoutMs: 20_000,
      ...connection,
      tls: { mode: 'verify-full', roots: 'system', rootCertificates: [], negotiation: 'postgres', ...tls },
    },
    thresholds: {
      slotLagWarningBytes: GIB,
      inactiveSlotWarningBytes: 100 * 2 ** 20,
      replayLagWarningMs: 60_000,
      maxOutageMs: 4 * 3_600_000,
      ...thresholds,
    },
    policy: { rules: rules ?? {} },
  };
}
